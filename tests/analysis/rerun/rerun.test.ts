import { describe, expect, test } from 'vitest';
import { createTaskRunner } from '../../../src/analysis/monte-carlo/run-task.ts';
import type { PlayedGame, Study, Variant } from '../../../src/analysis/monte-carlo/study.ts';
import type { OrderChange, PlayedMatch, Rerun } from '../../../src/analysis/rerun/rerun.ts';
import { traceMatch } from '../../../src/analysis/rerun/trace.ts';
import { type MatchRecord, matchOf, readRecord } from '../../../src/authority/index.ts';
import { createMatch, hashState, type RecordedInput } from '../../../src/engine/index.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS, rulesOf } from '../../helpers/levels.ts';
import { playRandomly } from '../../helpers/random-driver.ts';
import { playOn, soloMatch } from '../../helpers/solo-match.ts';

const ALL = 99;
const NOBODY = {};

/** A finished campaign, as a player exports it. */
function campaign(rival: 'hawk' | 'copycat'): MatchRecord {
  const match = soloMatch({ level: CAMPAIGN, rival });
  playOn(match, 'firm-but-fair');
  const record = readRecord(match.record('nato'));
  if (!record.ok) throw new Error(record.error.fault);
  return record.value;
}

const record = campaign('hawk');
const match = matchOf(record);
const play = createTaskRunner(levelOf(CAMPAIGN));
const bots = { nato: 'firm-but-fair', russia: 'hawk' } as const;

function replay(rerun: Rerun, more: Partial<Variant> = {}, games = 1): PlayedGame[] {
  const study: Study = { seed: 5, games, variants: [{ bots, ...more, rerun }], match, hashes: true };
  return play(study, { variant: 0, from: 0, to: games });
}

const both = { nato: ALL, russia: ALL };

describe('a match that is played anew with nothing changed', () => {
  test.each([1, 2, 9, 17])('from turn %i, both seats following it, ends in the very same state', (fromTurn) => {
    const [game] = replay({ fromTurn, follow: both, chance: 'same' });
    expect(game?.hash).toBe(record.closing.hash);
    expect(game?.ending).toBe(record.closing.ending);
    expect(game?.leftOut).toBe(0);
    expect(game?.types).toEqual(record.closing.types);
  });

  test('ends in the same state too when the bot of a seat plays it as it did', () => {
    const [game] = replay({ fromTurn: 6, follow: { nato: ALL }, chance: 'same' });
    expect(game?.hash).toBe(record.closing.hash);
  });

  test('follows offers, readings, crises and withdrawn orders of whoever played', () => {
    const rules = rulesOf(NEIGHBOURS);
    const ofLevel = createTaskRunner(levelOf(NEIGHBOURS));
    for (let seed = 1; seed <= 12; seed += 1) {
      const setup = { seed, secret: seed + 1 };
      const state = createMatch(rules, { ...setup, facts: false });
      const inputs: RecordedInput[] = [];
      playRandomly(rules, state, { seed, after: ({ seat, input }) => inputs.push({ n: inputs.length, seat, input }) });
      // Notes and first estimates change nothing in the world, and nobody makes them again.
      for (const seat of state.seats) Object.assign(seat, { notes: [], firstEstimate: -1 });
      const follow = { merrin: ALL, tollan: ALL };
      const variant: Variant = { bots: {}, rerun: { fromTurn: 2, follow, chance: 'same' } };
      const study: Study = { seed: 1, games: 1, variants: [variant], match: { setup, inputs }, hashes: true };
      const [game] = ofLevel(study, { variant: 0, from: 0, to: 1 });
      const began = traceMatch(rules, { setup, inputs }).startOf(2);
      const before = began.seats.map(({ notes, firstEstimate }) => ({ notes, firstEstimate }));
      state.seats.forEach((seat, i) => {
        Object.assign(seat, before[i]);
      });
      expect(game?.hash).toBe(hashState(state));
    }
  });
});

describe('a match that is played anew', () => {
  test('with fresh chances differs from game to game, alike in every variant', () => {
    const rerun: Rerun = { fromTurn: 9, follow: NOBODY, chance: 'fresh' };
    const games = replay(rerun, {}, 4);
    expect(new Set(games.map(({ hash }) => hash)).size).toBe(4);
    expect(replay(rerun, {}, 4)).toEqual(games);
    const other = replay(rerun, { bots: { ...bots, russia: 'dove' } }, 4);
    expect(other.map(({ seed }) => seed)).toEqual(games.map(({ seed }) => seed));
    expect(other.map(({ hash }) => hash)).not.toEqual(games.map(({ hash }) => hash));
  });

  test('without one of its orders, or with another in its place, takes another course', () => {
    const trace = traceMatch(rulesOf(CAMPAIGN), match);
    const turn = [5, 6, 7, 8].find((each) => (trace.scriptOf('russia', each)?.orders.length ?? 0) > 0) ?? 0;
    const change: OrderChange = { turn, seat: 'russia', slot: 0 };
    const rerun = { fromTurn: turn, follow: both, chance: 'same' } as const;
    const dropped = replay({ ...rerun, changes: [change] });
    expect(dropped[0]?.hash).not.toBe(record.closing.hash);
    const order = trace.scriptOf('russia', turn)?.orders[0];
    if (order === undefined) throw new Error('no order to put back');
    // The same order, named by what it asked for.
    const { move, state, theatre } = order;
    const named = { turn, seat: 'russia', move, ...(state === undefined ? {} : { state }) };
    const byName = replay({ ...rerun, dropped: [theatre === undefined ? named : { ...named, theatre }] });
    expect(byName[0]?.hash).toBe(dropped[0]?.hash);
    expect(replay({ ...rerun, dropped: [{ turn, seat: 'nato', move }] })[0]?.hash).toBe(record.closing.hash);
    expect(replay({ ...rerun, changes: [{ ...change, order }] })[0]?.hash).toBe(record.closing.hash);
    // Another order in the place of one, by its place in the list and by what it asked for.
    const other = trace.scriptOf('russia', turn + 1)?.orders.find((each) => each.move !== move) ?? order;
    const swapped = replay({ ...rerun, changes: [{ ...change, order: other }] });
    const swappedByName = replay({
      ...rerun,
      dropped: [{ ...(theatre === undefined ? named : { ...named, theatre }), instead: other }],
    });
    expect(swappedByName[0]?.hash).toBe(swapped[0]?.hash);
    expect(swapped[0]?.hash).not.toBe(dropped[0]?.hash);
    const unheardOf = replay({ ...rerun, changes: [{ ...change, order: { move: 'sing', intent: 'deter' } }] });
    expect(unheardOf[0]?.hash).toBe(dropped[0]?.hash);
    expect(unheardOf[0]?.leftOut).toBe((dropped[0]?.leftOut ?? 0) + 1);
  });

  test('is followed only as far as it is asked to be', () => {
    const half = replay({ fromTurn: 5, follow: { nato: 8, russia: 8 }, chance: 'same' }, { bots: { nato: 'hawk' } });
    const whole = replay({ fromTurn: 9, follow: NOBODY, chance: 'same' }, { bots: { nato: 'hawk' } });
    expect(half[0]?.hash).toBe(whole[0]?.hash);
    expect(half[0]?.hash).not.toBe(record.closing.hash);
  });

  test('lives in another world from that turn on: other parameters, lens and types', () => {
    const rerun: Rerun = { fromTurn: 9, follow: both, chance: 'same' };
    const otherType = record.closing.types.russia === 'revisionist' ? 'security-seeker' : 'revisionist';
    const worlds: Partial<Variant>[] = [
      { set: { threatWeight: 0.9 } },
      { lens: 'realist' },
      { types: { russia: otherType } },
    ];
    const hashes = worlds.map((world) => replay(rerun, world)[0]?.hash);
    expect(new Set([...hashes, record.closing.hash]).size).toBe(4);
    const whole = replay({ ...rerun, fromTurn: 1 }, { set: { bufferShare: 0.4 } });
    expect(whole[0]?.seats.nato?.threatMean).not.toBe(replay(rerun)[0]?.seats.nato?.threatMean);
  });

  test('is never written to', () => {
    const frozen = freeze(matchOf(campaign('copycat')));
    const study: Study = {
      seed: 5,
      games: 2,
      match: frozen,
      variants: [{ bots, rerun: { fromTurn: 4, follow: { nato: 10 }, chance: 'fresh' } }],
    };
    const before = JSON.stringify(frozen);
    const [first] = play(study, { variant: 0, from: 0, to: 1 });
    expect(JSON.stringify(frozen)).toBe(before);
    expect(play(study, { variant: 0, from: 0, to: 1 })).toEqual([first]);
  });

  test('names what is wrong with what it is asked', () => {
    expect(() => replay({ fromTurn: 18, follow: both, chance: 'same' })).toThrow('turns 1 to 17, not 18');
    const study: Study = {
      seed: 1,
      games: 1,
      variants: [{ bots, rerun: { fromTurn: 2, follow: both, chance: 'same' } }],
    };
    expect(() => play(study, { variant: 0, from: 0, to: 1 })).toThrow('needs the match');
    const illegal: PlayedMatch = { ...match, inputs: [{ n: 0, seat: 'nato', input: { type: 'seal' } }] };
    expect(() => play({ ...study, match: illegal }, { variant: 0, from: 0, to: 1 })).toThrow(
      'input 0 of the match is refused',
    );
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) freeze(each);
    Object.freeze(value);
  }
  return value;
}
