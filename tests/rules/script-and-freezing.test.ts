/** Options of the rules that no usual game has: the historical script, carried out by the calendar, and things held still. */
import { describe, expect, test } from 'vitest';
import { freeToAttack, quietPlayer } from '../../src/analysis/backcast/players.ts';
import { playToEnd } from '../../src/analysis/simulate.ts';
import { createAuthority, readRecord, replayRecord } from '../../src/authority/index.ts';
import {
  createMatch,
  createRules,
  enlarges,
  type GameState,
  type Rules,
  type RulesOptions,
} from '../../src/engine/index.ts';
import { levelOf } from '../helpers/levels.ts';

const campaign = levelOf('europe-1991-2024');

function scripted(options: RulesOptions, player = quietPlayer, facts = false): { rules: Rules; state: GameState } {
  const rules = createRules(campaign, options);
  const state = createMatch(rules, { seed: 3, secret: 3, facts });
  playToEnd(rules, state, [player(rules, state, 0), player(rules, state, 1)]);
  return { rules, state };
}

const whole = scripted({ turnTicks: 2, script: 'whole' });

const byHalfYears = scripted({ turnTicks: 1, script: 'whole' });

function membersOn(tick: number): number {
  const { rules, state } = byHalfYears;
  const snapshot = state.snapshots.find((snap) => snap.tick === tick);
  const nato = rules.allianceIndex.get('nato') ?? -1;
  return snapshot?.rungs.filter((rungs) => rungs[nato] === 'member').length ?? -1;
}

describe('the historical script', () => {
  test('is carried out to the last act, each on the half-year of its date', () => {
    const { rules, state } = whole;
    const expected = campaign.script.flatMap((act) => {
      const targets = rules.moves.get(act.move)?.def.target === 'none' ? [''] : act.targets;
      const month = Number(act.date.slice(5, 7));
      const tick = (Number(act.date.slice(0, 4)) - 1991) * 2 + (month > 6 ? 1 : 0);
      return targets.map((target) => `${tick} ${act.move} ${target}`);
    });
    const played = state.cards.map(({ tick, order }) => `${tick} ${order.move} ${order.state ?? order.theatre ?? ''}`);
    expect(played.sort()).toEqual(expected.sort());
  });

  test('brings members in on the half-year in which they joined', () => {
    // The United States and Canada lie outside the board.
    expect([15, 16, 25, 26, 36, 52, 58, 64, 66].map((tick) => membersOn(tick) + 2)).toEqual([
      16, 19, 19, 26, 28, 29, 30, 31, 32,
    ]);
  });

  test('is carried out in full, whatever consensus, hosts or capital would have said', () => {
    expect(whole.state.cards.every(({ outcome }) => outcome === 'full')).toBe(true);
    expect(whole.state.seats.map((seat) => seat.orders.length)).toEqual([0, 0]);
  });

  test('is the same in turns of any length', () => {
    const acts = ({ state }: typeof whole) => state.cards.map(({ tick, move }) => `${tick} ${move}`);
    expect(acts(byHalfYears)).toEqual(acts(whole));
    expect(acts(scripted({ script: 'whole' }))).toEqual(acts(whole));
  });

  test('uses force on its dates, and holds the land that was held', () => {
    const { rules, state } = whole;
    const wars = state.crises.filter((crisis) => crisis.ended === 'fait-accompli');
    expect(wars.map((crisis) => [rules.states[crisis.state], crisis.tick, crisis.peak])).toEqual([
      ['SCG', 16, 5],
      ['GEO', 35, 5],
      ['UKR', 46, 5],
      ['UKR', 62, 6],
    ]);
    expect(state.states[rules.stateIndex.get('UKR') ?? -1]?.occupied[1]).toBeCloseTo(0.19, 9);
    expect(state.states[rules.stateIndex.get('SCG') ?? -1]?.occupied).toEqual([0, 0]);
  });

  test('as diplomacy alone leaves force and ultimatums to the seats', () => {
    const { state } = scripted({ turnTicks: 2, script: 'diplomacy' });
    const moves = state.cards.map(({ move }) => move);
    expect(moves).toContain('invite-member');
    expect(moves).not.toContain('deliver-ultimatum');
    expect(moves).not.toContain('issue-ultimatum');
    const { state: free } = scripted({ turnTicks: 2, script: 'diplomacy' }, freeToAttack);
    const own = free.cards.slice().filter((card) => !moves.includes(card.move));
    expect(own.every(({ move }) => move.endsWith('-ultimatum'))).toBe(true);
  });

  test('is marked in the options of the match, and no person can sit in one', () => {
    expect(whole.state.options.script).toBe('whole');
    const setup = { seed: 1, secret: 1, script: 'whole', turnTicks: 2 } as const;
    const bots = { nato: { kind: 'bot', bot: 'dove' }, russia: { kind: 'bot', bot: 'dove' } } as const;
    const authority = createAuthority({ level: campaign, build: 'test', setup, seats: bots });
    expect(JSON.parse(authority.record('nato').split('\n')[0] ?? '')).toMatchObject({
      options: { script: 'whole', turnTicks: 2 },
    });
    const record = readRecord(authority.record('nato'));
    if (!record.ok) throw new Error('the record of a finished match can be read');
    const replayed = replayRecord(campaign, record.value);
    expect(replayed.ok && replayed.value.hash).toBe(record.value.closing.hash);
    const seats = { ...bots, nato: { kind: 'human' } } as const;
    expect(() => createAuthority({ level: campaign, build: 'test', setup, seats })).toThrow(/between bots only/);
  });
});

describe('what is held still', () => {
  const opening = (history: readonly (readonly number[])[] | undefined) => history?.map((byTick) => byTick.slice(1));
  const still = (values: readonly number[] | undefined) => new Set(values?.map((x) => x.toFixed(9))).size === 1;

  test('perception: belief, grievance and shocks stay, while forces and treaties still move threat', () => {
    const { state } = scripted({ turnTicks: 2, script: 'whole', frozen: { perception: true } });
    for (const i of [0, 1] as const) {
      expect(still(state.snapshots.map((snap) => snap.belief[i] ?? 0))).toBe(true);
      expect(still(state.snapshots.map((snap) => snap.grievance[i] ?? 0))).toBe(true);
      expect(still(state.threatHistory[i])).toBe(false);
    }
  });

  test('threat: stays in every theatre from the opening on', () => {
    const { state } = scripted({ turnTicks: 2, script: 'whole', frozen: { threat: true } });
    for (const byTheatre of state.theatreHistory)
      for (const ticks of opening(byTheatre) ?? []) expect(still(ticks)).toBe(true);
  });

  test('enlargement: the seat named has no promise, plan or invitation, scripted or not; the other keeps its own', () => {
    const { rules, state } = scripted({ turnTicks: 2, script: 'whole', frozen: { enlargement: ['nato'] } });
    const left = rules.movesOf[0].map(({ def }) => def.id);
    const gone = campaign.moves.filter(({ seat, id }) => seat === 'nato' && !left.includes(id)).map(({ id }) => id);
    expect(gone.sort()).toEqual(['grant-action-plan', 'invite-member', 'promise-membership']);
    expect(rules.movesOf[1].some(({ def }) => enlarges(def))).toBe(true);
    expect(state.cards.map(({ move }) => move)).not.toContain('invite-member');
    expect(state.cards.map(({ move }) => move)).toContain('offer-partnership');
  });

  test('is marked in the options of the match', () => {
    const { state } = scripted({ frozen: { threat: true } });
    expect(state.options.frozen).toEqual({ threat: true });
  });
});
