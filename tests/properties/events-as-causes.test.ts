/**
 * Each dated event of the campaign is a cause. On the record: facts, lines of the ledger and calls on a desk's attention
 * that name it. And by taking it away: the same match without it, same chances, lacks a fact that it has.
 */
import { expect, test } from 'vitest';
import { createRules, type Fact, type FactId, type GameState, type Rules } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';

const level = levelOf(CAMPAIGN);
const rules = createRules(level);
const PAIRS = [
  ['dove', 'hawk'],
  ['hawk', 'by-type'],
  ['firm-but-fair', 'by-type'],
] as const;

const played = (game: number, by: Rules = rules): GameState =>
  playBots(by, { bots: PAIRS[game % PAIRS.length] ?? PAIRS[0], seed: 100 + game, facts: true }).state;

/** What of a game's record names an event as its cause. */
function named(state: GameState): Readonly<Record<'facts' | 'lines' | 'attention', ReadonlySet<string>>> {
  const events = new Map<FactId, string>(state.happened.map(({ fact, event }) => [fact, event]));
  const of = (causes: readonly FactId[]) => new Set(causes.flatMap((cause) => events.get(cause) ?? []));
  return {
    facts: of(state.facts.flatMap(({ causes }) => causes)),
    lines: of(state.lines.map(({ cause }) => cause)),
    attention: of(state.seats.flatMap(({ attention }) => attention.map(({ cause }) => cause))),
  };
}

/** A fact without its number and those of its causes, which shift when another fact is taken away. */
const told = ({ kind, tick, data }: Fact): string => JSON.stringify([kind, tick, data]);

/** A fact of a game that the same game without the event does not have. */
function hangsOn(event: string, game: number): string | undefined {
  const without = createRules({ ...level, events: level.events.filter(({ id }) => id !== event) });
  const there = new Set(played(game, without).facts.map(told));
  return played(game)
    .facts.filter(({ data }) => data.event !== event)
    .map(told)
    .find((fact) => !there.has(fact));
}

/** Few games hold every event; the rare ones wait for a long war over Ukraine. */
const COUNT = games(6, 500);
/** Games in which an event is taken away until something hangs on it; all of them where the record does not name it. */
const TRIES = games(1, 25);

type Named = ReturnType<typeof named>;

/** Where events are named in the games, and in which games each struck. */
function lookThrough(count: number) {
  const where: Record<keyof Named, Set<string>> = { facts: new Set(), lines: new Set(), attention: new Set() };
  const struckIn = new Map<string, number[]>();
  for (let game = 0; game < count; game += 1) {
    const state = played(game);
    const found = named(state);
    for (const place of ['facts', 'lines', 'attention'] as const)
      for (const event of found[place]) where[place].add(event);
    for (const { event } of state.happened) struckIn.set(event, [...(struckIn.get(event) ?? []), game]);
  }
  return { where, struckIn };
}

test('every event that strikes is a cause of something', { timeout: patience(120) }, () => {
  const { where, struckIn } = lookThrough(COUNT);
  const onRecord = new Set([...where.facts, ...where.lines, ...where.attention]);
  const hang = new Map<string, string>();
  for (const [event, all] of struckIn) {
    for (const game of onRecord.has(event) ? all.slice(0, TRIES) : all) {
      const fact = hangsOn(event, game);
      if (fact !== undefined) hang.set(event, fact);
      if (fact !== undefined) break;
    }
  }
  const all = level.events.map(({ id }) => id);
  const without = (some: { has(id: string): boolean }) => all.filter((id) => !some.has(id)).join(', ') || 'none';
  report(
    `${COUNT} games, ${all.length} events: ${struckIn.size} struck; named as a cause of a fact ${where.facts.size}, of a ` +
      `line of the ledger ${where.lines.size}, of a call on attention ${where.attention.size}, of any of these ` +
      `${onRecord.size}; with a fact that hangs on them ${hang.size}`,
  );
  report(`named by no fact: ${without(where.facts)}`);
  report(`named nowhere: ${without(onRecord)}; no fact hangs on: ${without(hang)}`);
  const idle = [...struckIn.keys()].filter((event) => !onRecord.has(event) && !hang.has(event));
  expect(struckIn.size).toBeGreaterThanOrEqual(games(50, all.length));
  expect(idle.length, idle.join(', ')).toBeLessThanOrEqual(games(8, 0));
});
