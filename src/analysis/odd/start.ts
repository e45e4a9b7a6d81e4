/** Section 5 of the description: how a match starts. */
import type { SeatDef } from '../../engine/index.ts';
import type { Block, Section } from './document.ts';
import { figure, type Teller } from './inputs.ts';

function lenses(tell: Teller): Block {
  return tell.table(
    tell.word('caption.lenses'),
    ['lens', 'structure', 'perception', 'institution', 'learning', 'bias'],
    tell.inputs.level.lenses.map((lens) => [
      tell.named(`lens.${lens.id}.name`),
      ...[lens.structure, lens.perception, lens.institution, lens.learning, lens.bias].map(figure),
    ]),
  );
}

function theatres(tell: Teller): Block {
  const { level } = tell.inputs;
  const columns = level.seats.flatMap(({ id }) =>
    (['concern', 'home', 'reach'] as const).map((what) => `[${tell.word(`head.${what}`, { seat: tell.seat(id) })}]`),
  );
  return tell.table(
    tell.word('caption.theatres'),
    ['theatre', ...columns],
    level.theatres.map(({ id }) => [
      tell.named(`theatre.${id}.name`),
      ...level.seats.flatMap((seat) => [
        figure(seat.threatWeights[id] ?? 0),
        figure(seat.home[id] ?? 0),
        figure(seat.reach[id] ?? 0),
      ]),
    ]),
  );
}

function desks(tell: Teller): Block {
  return tell.table(
    tell.word('caption.seats'),
    ['seat', 'home-front', 'capital', 'credibility', 'grievance'],
    tell.inputs.level.seats.map(({ id, homeFront, start }) => [
      tell.seat(id),
      (homeFront.kind === 'consensus' ? homeFront.blocs : homeFront.elites)
        .map((group) => tell.named(`bloc.${group.id}.name`))
        .join(', '),
      figure(start.capital),
      figure(start.credibility),
      figure(start.grievance),
    ]),
  );
}

function types(tell: Teller, seat: SeatDef): Block {
  return tell.table(
    tell.word('caption.types', { seat: tell.seat(seat.id) }),
    ['type', 'prior', 'expansionist', 'greed', 'fear', 'status', 'regime', 'cooperation', 'reciprocity', 'cheating'],
    seat.types.map((type) => [
      tell.named(`type.${type.id}.name`),
      figure(type.prior),
      tell.yesNo(type.expansionist),
      ...[type.greed, type.fear, type.status, type.regime].map(figure),
      ...[type.cooperation, type.reciprocity, type.cheating].map(figure),
    ]),
  );
}

function states(tell: Teller): Block {
  const { level } = tell.inputs;
  const perSeat = level.seats.flatMap(({ id }) =>
    (['value-of', 'red-line', 'support'] as const).map(
      (what) => `[${tell.word(`head.${what}`, { seat: tell.seat(id) })}]`,
    ),
  );
  return tell.table(
    tell.word('caption.stakes'),
    ['state', 'theatre', ...perSeat, 'own', 'separatist'],
    level.states
      .filter(({ theatre }) => theatre !== undefined)
      .map((state) => [
        tell.named(`state.${state.id}.name`),
        tell.named(`theatre.${state.theatre}.name`),
        ...level.seats.flatMap((seat) => [
          figure(seat.stakes[state.id]?.value ?? 0),
          figure(seat.stakes[state.id]?.redLine ?? 0),
          figure(state.support[seat.id] ?? 0),
        ]),
        figure(state.own),
        figure(state.separatist),
      ]),
  );
}

function agreements(tell: Teller): Block {
  const { treaties, forums } = tell.inputs.level;
  return tell.table(
    tell.word('caption.treaties'),
    ['name', 'standing', 'institution', 'source'],
    [
      ...treaties.map((treaty) => [
        tell.named(`treaty.${treaty.id}.name`),
        treaty.start,
        `V ${figure(treaty.verification)}, I ${figure(treaty.inclusion)}`,
        treaty.sources.map((id) => tell.cited(id)).join('; '),
      ]),
      ...forums.map((forum) => [
        tell.named(`forum.${forum.id}.name`),
        forum.start,
        `I ${figure(forum.inclusion)}`,
        forum.sources.map((id) => tell.cited(id)).join('; '),
      ]),
    ],
  );
}

function forces(tell: Teller): Block {
  return tell.table(
    tell.word('caption.forces'),
    ['seat', 'theatre', 'force', 'units', 'offence'],
    tell.inputs.level.seats.flatMap((seat) =>
      seat.forces.map((force) => [
        tell.seat(seat.id),
        tell.named(`theatre.${force.theatre}.name`),
        force.force,
        figure(force.units),
        figure(force.offence),
      ]),
    ),
  );
}

export function initialization(tell: Teller): Section {
  const { level } = tell.inputs;
  return {
    id: 'initialization',
    title: tell.word('odd.init'),
    blocks: [
      tell.text('odd.init.text', { ...level.start }),
      desks(tell),
      ...level.seats.map((seat) => types(tell, seat)),
      lenses(tell),
      theatres(tell),
      forces(tell),
      agreements(tell),
      states(tell),
    ],
    sections: [],
  };
}
