/** What is written in words is read back as it was: for matches that were played, and for anything that could be written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Notation, printNotation, readNotation } from '../../src/authority/index.ts';
import { notedTurns } from '../../src/authority/notation/notate.ts';
import { PLAYER_NAMES } from '../../src/bots/index.ts';
import {
  CHALLENGE_ANSWERS,
  CHALLENGE_KINDS,
  CHANNELS,
  CRISIS_CHOICES,
  createMatch,
  INTENTS,
  type Input,
  type Rules,
} from '../../src/engine/index.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const SEED = 41;

function readBack(text: string): Notation {
  const read = readNotation(text);
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)}\n${text.split('\n')[read.error.line - 1]}`);
  return read.value.notation;
}

/** A random game, put into words with the fingerprint of each turn. */
function playedNotation(rules: Rules, seed: number): Notation {
  const setup = { seed, secret: seed + 1 };
  const state = createMatch(rules, { ...setup, facts: false });
  const log: { n: number; seat: string; input: Input }[] = [];
  playRandomly(rules, state, { seed, facts: false, after: (step) => log.push({ n: log.length, ...step }) });
  const turns = notedTurns(rules, setup, log);
  if (turns === undefined) throw new Error('a game that was just played is refused');
  const seats = Object.fromEntries(rules.seats.map(({ def }) => [def.id, { kind: 'human' } as const]));
  return { head: { level: rules.level.id, set: {}, types: {}, seats, ...setup }, turns };
}

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/);
const whole = fc.integer({ min: 0, max: 4_294_967_295 });
const share = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const optional = <T>(arb: fc.Arbitrary<T>, name: string) =>
  fc.option(arb, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));
const merged = <T>(...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((list) => Object.assign({}, ...list) as T);

const offer = merged<{ move: string }>(
  id.map((move) => ({ move })),
  optional(id, 'state'),
  optional(id, 'theatre'),
);
const prediction = merged<object>(
  fc.record({ centre: fc.integer(), low: fc.integer(), high: fc.integer() }),
  optional(fc.constantFrom(...CHANNELS), 'channel'),
  fc.constantFrom({}, { afterEstimate: true }),
);
const order = merged<object>(
  offer,
  fc.constantFrom(...INTENTS).map((intent) => ({ intent })),
  optional(fc.nat(9), 'startIn'),
  optional(share, 'persuasion'),
  optional(prediction, 'prediction'),
);
const typed = (type: Input['type'], parts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
  fc.record({ type: fc.constant(type), ...parts });
const slot = fc.nat(5);
const input = fc.oneof(
  typed('ready'),
  typed('first-estimate', { percent: share }),
  merged(
    typed('signal', { offers: fc.array(offer, { maxLength: 3 }) }),
    optional(id, 'frame'),
    optional(fc.array(id, { maxLength: 3 }), 'named'),
  ),
  typed('pass-signal'),
  typed('place', { order }),
  typed('withdraw', { slot }),
  typed('reorder', { from: slot, to: slot }),
  typed('accept-offer', { offer: slot }),
  typed('decline-offer', { offer: slot }),
  typed('standing', { instruction: fc.constantFrom('step-down', 'hold', 'match') }),
  typed('seal'),
  typed('unseal'),
  typed('tag', { card: fc.nat(), reading: fc.constantFrom(...INTENTS) }),
  typed('challenge', { card: fc.nat(), kind: fc.constantFrom(...CHALLENGE_KINDS) }),
  typed('answer-challenge', { answer: fc.constantFrom(...CHALLENGE_ANSWERS) }),
  merged(
    typed('crisis', { choice: fc.constantFrom(...CRISIS_CHOICES) }),
    optional(fc.constantFrom(...CRISIS_CHOICES), 'bet'),
  ),
  typed('note', { text: fc.string({ unit: 'grapheme', maxLength: 60 }) }),
) as fc.Arbitrary<Input>;

const bot = fc.constantFrom(...PLAYER_NAMES);
const plan = fc.oneof(
  fc.constant({ kind: 'human' as const }),
  bot.map((each) => ({ kind: 'bot' as const, bot: each })),
  bot.map((each) => ({ kind: 'stand-in' as const, bot: each })),
);
const act = fc.oneof(
  merged(fc.record({ seat: id, input }), optional(bot, 'bot')),
  fc.record({ seat: id, event: fc.constantFrom('time-up', 'left', 'returned') }),
  fc.record({ seat: id, hidden: fc.constant(true) }),
);
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const head = merged<object>(
  fc.record({ level: id, set: fc.dictionary(id, share), seats: fc.dictionary(id, plan), types: fc.dictionary(id, id) }),
  optional(fc.record({ version: id, hash, shape: hash }), 'edition'),
  optional(id, 'build'),
  optional(id, 'lens'),
  optional(fc.constantFrom('guided', 'planner', 'fog'), 'difficulty'),
  optional(whole, 'turnTicks'),
  optional(fc.nat(8), 'rungCap'),
  optional(fc.record({ perception: fc.boolean(), enlargement: fc.array(id) }), 'frozen'),
  optional(whole, 'seed'),
  optional(whole, 'secret'),
  optional(whole, 'verifiesFromTurn'),
  optional(fc.record({ from: hash, turn: whole }), 'fork'),
);
const turns = fc
  .array(merged<object>(fc.record({ acts: fc.array(act, { maxLength: 12 }) }), optional(hash, 'hash')), {
    maxLength: 6,
  })
  .map((list) => list.map((each, index) => ({ ...each, turn: index * 2 + 1 })));
const score = fc.record({ deterrence: share, deescalation: share, legitimacy: share, score: share });
const end = fc.record({ ending: id, hash, scores: fc.dictionary(id, score, { maxKeys: 2 }) });
// Seats of acts are not drawn as the words that open a turn or the end.
const notation = merged<Notation>(fc.record({ head, turns }), optional(end, 'end')).filter(
  ({ turns: list }) => !list.some(({ acts }) => acts.some(({ seat }) => seat === 'turn' || seat === 'end')),
);

describe('a match in words, read back, is the match', () => {
  test(
    'for games that were played',
    () => {
      const tally = { games: 0, acts: 0, letters: 0 };
      const one = (level: string, seed: number) => {
        const was = playedNotation(rulesOf(level), seed);
        const text = printNotation(was);
        const now = readBack(text);
        expect(now).toEqual(was);
        expect(printNotation(now)).toBe(text);
        tally.games += 1;
        tally.acts += was.turns.reduce((sum, turn) => sum + turn.acts.length, 0);
        tally.letters += text.length;
      };
      for (let seed = 0; seed < games(20, 9900); seed += 1) one(NEIGHBOURS, seed);
      for (let seed = 0; seed < games(1, 100); seed += 1) one(CAMPAIGN, seed);
      report(`${tally.games} games, ${tally.acts} acts, ${(tally.letters / tally.acts).toFixed(1)} letters an act`);
      // At most 120 bytes an act, as a game must stay easy to read and to send.
      expect(tally.letters / tally.acts).toBeLessThan(120);
    },
    patience(60),
  );

  test(
    'for anything that can be written',
    () => {
      fc.assert(
        fc.property(notation, (was) => {
          const text = printNotation(was);
          expect(readBack(text)).toEqual(was);
          expect(readBack(text.replaceAll('\n', ' ; remark\r\n').replaceAll('  ', '\t'))).toBeDefined();
        }),
        { seed: SEED, numRuns: games(300, 10_000) },
      );
    },
    patience(30),
  );
});
