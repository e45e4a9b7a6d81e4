/** What the rules do not allow is refused with a reason and changes nothing, however strange it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHALLENGE_ANSWERS,
  CHALLENGE_KINDS,
  createMatch,
  type GameState,
  hashJson,
  INTENTS,
  type Input,
  play,
  type Rules,
} from '../../src/engine/index.ts';
import { aMatch, closePhase, goTo } from '../helpers/a-match.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, LEVELS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';
import { faultsOf } from '../helpers/sound-state.ts';

const number = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 1.5, 1e9, 2 ** 53),
);
const known = <T extends string>(...names: readonly T[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'constructor', 'no-such-thing') as fc.Arbitrary<T> },
  );

/** Inputs of the right shape with any values at all, known and unknown, in and out of range. */
function anyInput(rules: Rules): fc.Arbitrary<Input> {
  const { level } = rules;
  const place = fc.record(
    {
      state: known(...rules.states),
      theatre: known(...rules.theatres),
    },
    { requiredKeys: [] },
  );
  const move = known(...level.moves.map((m) => m.id));
  const intent = known(...INTENTS);
  const prediction = fc.record({ centre: number, low: number, high: number });
  const order = fc
    .tuple(move, place, fc.record({ startIn: number, persuasion: number, prediction }, { requiredKeys: [] }), intent)
    .map(([id, where, rest, why]) => ({ move: id, ...where, ...rest, intent: why }));
  const offer = fc.tuple(move, place).map(([id, where]) => ({ move: id, ...where }));
  const choice = known('step-down', 'hold', 'offer', 'accept', 'step-up');
  return fc.oneof(
    fc.constantFrom<Input>({ type: 'ready' }, { type: 'pass-signal' }, { type: 'seal' }, { type: 'unseal' }),
    fc.record({ type: fc.constant('first-estimate' as const), percent: number }),
    fc.record(
      {
        type: fc.constant('signal' as const),
        frame: known(...level.frames),
        named: fc.array(move, { maxLength: 5 }),
        offers: fc.array(offer),
      },
      { requiredKeys: ['type', 'offers'] },
    ),
    { weight: 6, arbitrary: fc.record({ type: fc.constant('place' as const), order }) },
    fc.record({ type: fc.constant('withdraw' as const), slot: number }),
    fc.record({ type: fc.constant('reorder' as const), from: number, to: number }),
    fc.record({ type: fc.constantFrom('accept-offer' as const, 'decline-offer' as const), offer: number }),
    fc.record({ type: fc.constant('standing' as const), instruction: known('step-down', 'hold', 'match') }),
    fc.record({ type: fc.constant('tag' as const), card: number, reading: intent }),
    fc.record({ type: fc.constant('challenge' as const), card: number, kind: known(...CHALLENGE_KINDS) }),
    fc.record({ type: fc.constant('answer-challenge' as const), answer: known(...CHALLENGE_ANSWERS) }),
    fc.record({ type: fc.constant('crisis' as const), choice, bet: choice }),
    fc.record({ type: fc.constant('note' as const), text: fc.string({ maxLength: 700 }) }),
    known('place', 'tag').map((type) => ({ type: `${type}s` }) as unknown as Input),
    fc.constantFrom('constructor', 'toString', '__proto__', '').map((type) => ({ type }) as unknown as Input),
  );
}

/** A state in the middle of a random game. */
function somewhere(rules: Rules, seed: number, inputs: number): GameState {
  const state = createMatch(rules, { seed, secret: seed + 3 });
  let given = 0;
  playRandomly(rules, state, {
    seed,
    until: () => given >= inputs,
    after: () => {
      given += 1;
    },
  });
  return state;
}

describe('any input at any moment', () => {
  test.each(LEVELS)(
    'of %s is taken, or refused with a reason and the state untouched',
    (level) => {
      const rules = rulesOf(level);
      const input = anyInput(rules);
      const seats = [...rules.seats.map((s) => s.def.id), 'nobody'];
      const tried = { refused: 0, taken: 0 };
      const moments = games(6, 120);
      for (let moment = 0; moment < moments; moment += 1) {
        const state = somewhere(rules, moment, Math.floor(((moment * 61) % 97) * (rules.level.clock.turns / 5)));
        const before = hashJson(state);
        fc.assert(
          fc.property(input, fc.constantFrom(...seats), (given, seat) => {
            const draft = structuredClone(state);
            const result = play(rules, draft, seat, given);
            if (result.ok) {
              tried.taken += 1;
              return faultsOf(rules, draft).length === 0;
            }
            tried.refused += 1;
            const named =
              result.error.length > 0 && result.error.every((r) => typeof r.key === 'string' && r.key !== '');
            return named && hashJson(draft) === before;
          }),
          { numRuns: 60, seed: moment },
        );
      }
      report(`${level}: ${tried.refused} strange inputs refused, ${tried.taken} taken`);
      expect(tried.refused).toBeGreaterThan(moments * 20);
      expect(tried.taken).toBeGreaterThan(0);
    },
    patience(40),
  );
});

describe('an input out of its phase', () => {
  const all: readonly Input[] = [
    { type: 'ready' },
    { type: 'first-estimate', percent: 50 },
    { type: 'signal', offers: [] },
    { type: 'pass-signal' },
    { type: 'place', order: { move: 'hold-large-exercise', theatre: 'central-europe', intent: 'deter' } },
    { type: 'withdraw', slot: 0 },
    { type: 'reorder', from: 0, to: 0 },
    { type: 'accept-offer', offer: 0 },
    { type: 'decline-offer', offer: 0 },
    { type: 'standing', instruction: 'match' },
    { type: 'seal' },
    { type: 'unseal' },
    { type: 'tag', card: 0, reading: 'deter' },
    { type: 'challenge', card: 0, kind: 'query' },
    { type: 'answer-challenge', answer: 'explain' },
    { type: 'crisis', choice: 'hold' },
    { type: 'note', text: 'x' },
  ];
  const inPhase: Readonly<Record<string, readonly string[]>> = {
    brief: ['ready', 'first-estimate'],
    signal: ['signal', 'pass-signal'],
    orders: ['place', 'withdraw', 'reorder', 'accept-offer', 'decline-offer', 'standing', 'seal', 'unseal'],
    reveal: ['ready'],
    read: ['ready', 'tag', 'challenge', 'answer-challenge'],
    assess: ['ready', 'note'],
    ended: [],
  };

  test.each(Object.keys(inPhase))('is refused in %s with the phase as the reason', (phase) => {
    const match = aMatch({ level: CAMPAIGN });
    if (phase === 'ended') while (match.state.phase !== 'ended') closePhase(match);
    else goTo(match, phase as GameState['phase']);
    const before = hashJson(match.state);
    for (const input of all.filter(({ type }) => !inPhase[phase]?.includes(type))) {
      const result = play(match.rules, match.state, 'nato', input);
      expect(result.ok, input.type).toBe(false);
      expect(result.ok ? [] : result.error.map((r) => r.key)).toEqual(['phase']);
    }
    expect(hashJson(match.state)).toBe(before);
  });

  test('of a seat that the level does not have is refused', () => {
    const match = aMatch();
    const result = play(match.rules, match.state, 'somebody', { type: 'ready' });
    expect(result.ok ? [] : result.error.map((r) => r.key)).toEqual(['unknown-seat']);
  });
});
