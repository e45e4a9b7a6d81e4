/** Sections 1 to 4 of the description: purpose, entities, schedule, design concepts. */
import type { Section } from './document.ts';
import type { Teller } from './inputs.ts';
import { calledBy, drawsIn, type Field, fieldsOf } from './read-code.ts';

export function purpose(tell: Teller): Section {
  const patterns = [1, 2, 3, 4, 5].map((n) => tell.word(`odd.purpose.pattern.${n}`));
  return {
    id: 'purpose',
    title: tell.word('odd.purpose'),
    blocks: [tell.text('odd.purpose.text'), tell.text('odd.purpose.patterns'), tell.list(patterns)],
    sections: [],
  };
}

/** The entities, and the interface in which the code keeps each. */
const ENTITIES = [
  ['match', 'GameState'],
  ['desks', 'SeatState'],
  ['states', 'StateRow'],
  ['deployments', 'Deployment'],
  ['lines', 'Line'],
  ['crises', 'Crisis'],
] as const;

/** Fields that a reader of the model needs: those whose meaning is told. */
const told = (fields: readonly Field[]) => fields.filter(({ meaning }) => meaning !== '');

export function entities(tell: Teller): Section {
  const { level, code } = tell.inputs;
  const { clock } = level;
  const state = textOfFile(code, 'engine/state.ts');
  const counts = { count: level.states.length, acting: level.states.filter(({ acts }) => acts).length };
  const ticks = clock.turns * clock.ticksPerTurn;
  const scales = {
    ticks,
    from: clock.startYear,
    to: clock.startYear + ticks / clock.ticksPerYear - 1,
    prologue: clock.prologueTicks,
    perTurn: clock.ticksPerTurn,
    turns: clock.turns,
    theatres: level.theatres.length,
    states: level.states.length,
  };
  return {
    id: 'entities',
    title: tell.word('odd.entities'),
    blocks: [
      tell.table(
        tell.word('caption.agents'),
        ['entity', 'meaning'],
        ENTITIES.map(([id]) => [tell.word(`entity.${id}`), tell.word(`entity.${id}.text`, counts)]),
      ),
      tell.text('odd.entities.scales', scales),
      tell.text('odd.entities.vars'),
      ...ENTITIES.map(([id, name]) =>
        tell.table(
          tell.word('caption.state-vars', { entity: tell.word(`entity.${id}`) }),
          ['variable', 'meaning'],
          told(fieldsOf(state, name)).map((field) => [`\`${field.name}\``, field.meaning]),
        ),
      ),
    ],
    sections: [],
  };
}

function textOfFile(code: Teller['inputs']['code'], path: string): string {
  const file = code.find((each) => each.path === path);
  if (file === undefined) throw new Error(`the description of the model reads ${path}, which is not there`);
  return file.text;
}

/** Steps that are told by name; what else the code calls there is bookkeeping. */
function steps(tell: Teller, calls: readonly string[]): string[] {
  return calls.flatMap((name) => (`step.${name}` in tell.inputs.texts.words ? [tell.word(`step.${name}`)] : []));
}

export function schedule(tell: Teller): Section {
  const tick = textOfFile(tell.inputs.code, 'engine/turn/tick.ts');
  return {
    id: 'process',
    title: tell.word('odd.process'),
    blocks: [
      tell.text('odd.process.turn'),
      tell.text('odd.process.step'),
      tell.list(steps(tell, calledBy(tick, 'runTick')), true),
      tell.text('odd.process.end'),
      tell.list(steps(tell, calledBy(tick, 'endTick')), true),
      tell.text('odd.process.orders'),
    ],
    sections: [],
  };
}

const CONCEPTS = [
  'basic',
  'emergence',
  'adaptation',
  'objectives',
  'learning',
  'prediction',
  'sensing',
  'interaction',
  'stochasticity',
  'collectives',
  'observation',
] as const;

export function concepts(tell: Teller): Section {
  const draws = drawsIn(tell.inputs.code).map((name) => `\`${name}\``);
  return {
    id: 'concepts',
    title: tell.word('odd.concepts'),
    blocks: [],
    sections: CONCEPTS.map((id) => ({
      id: `concept-${id}`,
      title: tell.word(`concept.${id}`),
      blocks: [
        tell.text(`concept.${id}.text`),
        ...(id === 'stochasticity' ? [{ kind: 'text', text: draws.join(', ') } as const] : []),
      ],
      sections: [],
    })),
  };
}
