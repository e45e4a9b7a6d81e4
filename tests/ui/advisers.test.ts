/** Two advisers: they point at what the own view shows, in words that exist, and over many games each is right now and then. */
import { describe, expect, test } from 'vitest';
import { type Bot, createBot } from '../../src/bots/index.ts';
import { playOn } from '../../src/bots/play-on.ts';
import { CHALLENGE_KINDS, createMatch, explain, viewFor } from '../../src/engine/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import { ADVISERS, type AdviceReason, type Adviser, reasonOf } from '../../src/ui/panels/advice-reasons.ts';
import { adviceFor, eases } from '../../src/ui/screens/crisis/advisers.tsx';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { someMoments } from './some-matches.ts';

/** Reasons by which the firm one says that it will get worse, and the other that it need not. */
const CLAIMS: readonly AdviceReason['key'][] = ['move', 'rising', 'felt', 'eased'];

const moments = someMoments().filter(({ view }) => view.phase === 'orders' || view.phase === 'crisis');

describe('the advisers', () => {
  test('speak of a crisis that comes down in other words than of one that stands or climbs at the same height', () => {
    const round = (north: number, south: number) => ({
      round: 1,
      choices: {},
      rungs: { north, south },
      slip: false,
      incident: false,
    });
    const at = (north: number, south: number, log: ReturnType<typeof round>[]) =>
      eases({ startRung: 3, rungs: { north, south }, log });
    expect(at(3, 3, [])).toBe(false);
    expect(at(2, 2, [round(2, 2)])).toBe(true);
    expect(at(3, 2, [round(3, 2)])).toBe(false);
    expect(at(4, 3, [round(4, 4), round(4, 3)])).toBe(false);
    expect(at(2, 3, [round(4, 3), round(2, 3)])).toBe(true);
    expect(adviceFor(3, 2, 3, true)).not.toBe(adviceFor(3, 2, 3, false));
  });

  test('disagree in words on each phase and each kind of challenge', () => {
    const keys = ['orders', ...CHALLENGE_KINDS.map((kind) => `asked-${kind}`)];
    for (const key of keys) for (const adviser of ADVISERS) expect(hasText(`adviser.${adviser}.${key}`)).toBe(true);
  });

  test('point at a figure of the view that opens, or at a move or event that it shows', () => {
    const told = new Set<string>();
    for (const { rules, view } of moments) {
      for (const adviser of ADVISERS) {
        const reason = reasonOf(adviser, view);
        if (reason === undefined) continue;
        told.add(`${adviser}.${reason.key}`);
        expect(hasText(`adviser.why.${adviser}.${reason.key}`), `${adviser}.${reason.key}`).toBe(true);
        if (reason.figure !== undefined)
          expect(explain(rules, view, reason.figure.of)?.value).toBeCloseTo(reason.figure.value, 6);
        if (reason.move !== undefined) expect(view.cards.some(({ move }) => move === reason.move)).toBe(true);
        if (reason.event !== undefined) expect(view.happened[reason.event.id]).toBe(reason.event.tick);
      }
    }
    for (const key of ['firm.move', 'out.felt', 'out.checked', 'firm.event']) expect([...told]).toContain(key);
  });

  test('name no event of elsewhere while a crisis runs, and its own theatre rather than another', () => {
    const crises = moments.filter(({ view }) => view.crisis !== undefined);
    let foreign = 0;
    for (const { view } of crises) {
      const { state, theatre } = view.crisis ?? {};
      const isHere = ({ data }: (typeof view.facts)[number]) => data.state === state || data.theatre === theatre;
      foreign += view.facts.filter((fact) => fact.kind === 'event-struck' && !isHere(fact)).length;
      for (const adviser of ADVISERS) {
        const reason = reasonOf(adviser, view);
        const told = view.facts.filter(({ kind, data }) => kind === 'event-struck' && data.event === reason?.event?.id);
        expect(told.every(isHere)).toBe(true);
        if (reason?.key === 'theatre') expect(reason.theatre).toBe(theatre);
      }
    }
    expect(crises.length).toBeGreaterThan(0);
    expect(foreign).toBeGreaterThan(0);
  });

  test('are each right now and then, and neither always: of the turns in which they speak of how the two sides feel', () => {
    const rules = rulesOf(CAMPAIGN);
    const right: Record<Adviser, boolean[]> = { firm: [], out: [] };
    for (let seed = 1; seed <= 12; seed += 1) {
      const state = createMatch(rules, { seed, secret: seed, facts: false });
      const bot = (seat: 0 | 1) => createBot('by-type', { rules, seat: rules.seats[seat].def.id, seed });
      const bots: readonly [Bot, Bot] = [bot(0), bot(1)];
      for (let turn = state.turn + 1; state.phase !== 'ended'; turn += 1) {
        const before = viewFor(rules, state, { kind: 'seat', seat: 'nato' });
        playOn(rules, state, bots, turn);
        const after = viewFor(rules, state, { kind: 'seat', seat: 'nato' });
        const rose = (after.threat?.overall ?? 0) > (before.threat?.overall ?? 0);
        for (const adviser of ADVISERS) {
          const key = reasonOf(adviser, before)?.key;
          if (key === undefined || !CLAIMS.includes(key)) continue;
          right[adviser].push(adviser === 'firm' ? rose : !rose);
        }
      }
    }
    for (const adviser of ADVISERS) {
      const { length } = right[adviser];
      expect(length, adviser).toBeGreaterThan(30);
      const share = right[adviser].filter((is) => is).length / length;
      expect(share, adviser).toBeGreaterThan(0.2);
      expect(share, adviser).toBeLessThan(0.8);
    }
  });
});
