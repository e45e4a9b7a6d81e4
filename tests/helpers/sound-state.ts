/** What is wrong with a state: numbers that are none, values outside their range, references that lead nowhere. */
import type { GameState, Rules } from '../../src/engine/index.ts';

/** Paths of values in plain JSON that JSON cannot carry: NaN, infinities, undefined, functions. */
export function unsoundValues(value: unknown, path = ''): string[] {
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? [`${path} is a function`] : [];
  return Object.entries(value).flatMap(([key, inner]) => unsoundValues(inner, `${path}.${key}`));
}

type Range = readonly [name: string, value: number, low: number, high: number];

const SLACK = 1e-9;

function outside(ranges: readonly Range[]): string[] {
  return ranges.flatMap(([name, value, low, high]) =>
    value >= low - SLACK && value <= high + SLACK ? [] : [`${name} is ${value}, not within ${low} to ${high}`],
  );
}

function seatRanges(rules: Rules, s: GameState): Range[] {
  const p = rules.params;
  return ([0, 1] as const).flatMap((i): Range[] => {
    const seat = s.seats[i];
    const def = rules.seats[i].def;
    const floor = def.start.grievanceFloor;
    return [
      [`${def.id} capital`, seat.capital, 0, 100],
      [`${def.id} means`, seat.means, 0, 1000],
      [`${def.id} support`, seat.support, 0, 100],
      ...seat.supportBy.map((x, k): Range => [`${def.id} support ${k}`, x, 0, 100]),
      [`${def.id} regime`, seat.regime, 0, 1],
      [`${def.id} credibility`, seat.credibility, 0.1, 1],
      [`${def.id} reputation for sanctions`, seat.sanctionsRep, 0, 1],
      [`${def.id} economy`, seat.econ, 0.3, 1.3],
      [`${def.id} belief`, rules.seats[i].prior + seat.belief, -p.beliefCap, p.beliefCap],
      [`${def.id} grievance`, floor + seat.grievance, 0, 100],
      ...seat.shock.map((x, h): Range => [`${def.id} shock ${h}`, x, 0, p.shockCap]),
      [`${def.id} orders`, seat.orders.length, 0, rules.level.ordersPerTurn],
      [`${def.id} type`, seat.type, 0, def.types.length - 1],
      [`${def.id} ticks that paid`, seat.paid, 0, s.tick],
    ];
  });
}

function stateRanges(rules: Rules, s: GameState): Range[] {
  return s.states.flatMap((row, c): Range[] => {
    const id = rules.states[c] ?? '';
    return [
      ...row.support.map((x, i): Range => [`${id} support ${i}`, x, 0, 100]),
      ...row.economy.map((x, i): Range => [`${id} economy ${i}`, x, 0, 1]),
      ...row.pressed.map((x, i): Range => [`${id} pressed ${i}`, x, 0, 1000]),
      ...row.occupied.map((x, i): Range => [`${id} occupied by ${i}`, x, 0, 1]),
      ...row.buffer.map((x, i): Range => [`${id} buffer ${i}`, x, 0, 1]),
      [`${id} occupied`, row.occupied.reduce((a, b) => a + b, 0), 0, 1],
      [`${id} ready`, row.ready, 0, 1],
      [`${id} own forces`, row.own, 0, 1000],
      [`${id} separatist`, row.separatist, 0, 1],
      [`${id} stability`, row.stability, 0, 1],
      [`${id} harm`, row.harm, 0, 1],
      [`${id} overridden`, row.overridden, 0, s.tick],
    ];
  });
}

function boardRanges(rules: Rules, s: GameState): Range[] {
  return [
    ['turn', s.turn, 1, rules.level.clock.turns],
    ['tick', s.tick, 0, rules.ticks],
    ['verification', s.verification, 0, 1],
    ['inclusion', s.inclusion, 0, 1],
    ...s.confidence.map((x, h): Range => [`confidence ${h}`, x, 0, 1]),
    ...s.rung.map((x, h): Range => [`rung ${h}`, x, 0, 8]),
    ...s.threat.flatMap((row, i) => row.map((x, h): Range => [`threat ${i} ${h}`, x, 0, 100])),
    ...s.threatHistory.flatMap((row, i) => row.map((x, t): Range => [`overall threat ${i} at ${t}`, x, 0, 100])),
    ...s.deployments.flatMap((d): Range[] => [
      [`units ${d.id}`, d.units, 0.05, 1000],
      [`offensive units ${d.id}`, d.off, 0, d.units],
    ]),
    ...s.crises.flatMap((x): Range[] => [
      [`crisis ${x.id} rung 0`, x.rungs[0], 0, rules.level.rungCap],
      [`crisis ${x.id} rung 1`, x.rungs[1], 0, rules.level.rungCap],
      [`crisis ${x.id} round`, x.round, 1, x.rounds + 1],
    ]),
    ...s.snapshots.flatMap((x) =>
      x.scores.flatMap((score, i): Range[] => [
        [`deterrence ${i}`, score.deterrence, 0, 100],
        [`de-escalation ${i}`, score.deescalation, 0, 100],
        [`legitimacy ${i}`, score.legitimacy, 0, 100],
        [`score ${i}`, score.score, 0, 100],
      ]),
    ),
  ];
}

/** Facts and lines that one phase may add, with room to spare. */
const RECENT = 200;

/** The state with only the newest entries of what is only ever added to. */
function newestOf(s: GameState): GameState {
  return {
    ...s,
    facts: s.facts.slice(-RECENT),
    lines: s.lines.slice(-RECENT),
    cards: s.cards.slice(-20),
    snapshots: s.snapshots.slice(-2),
    threatHistory: s.threatHistory.map((row) => row.slice(-8)),
    theatreHistory: s.theatreHistory.map((row) => row.map((theatre) => theatre.slice(-8))),
  };
}

function strayReferences(rules: Rules, s: GameState, part: GameState): string[] {
  const facts = new Set(s.facts.map((f) => f.id));
  const kept = (id: number) => s.facts.length === 0 || facts.has(id);
  return [
    ...part.cards.filter((c) => !rules.moves.has(c.move)).map((c) => `card ${c.id} is of no move ${c.move}`),
    ...part.cards.filter((c) => !kept(c.fact)).map((c) => `card ${c.id} has no fact`),
    ...part.lines.filter((l) => !kept(l.cause)).map((l) => `line ${l.id} has no cause`),
    ...part.lines.filter((l) => l.card >= s.cards.length).map((l) => `line ${l.id} has no card`),
    ...part.facts.flatMap((f) =>
      f.causes.filter((c) => c >= f.id || !facts.has(c)).map((c) => `fact ${f.id} has no earlier cause ${c}`),
    ),
  ];
}

/** Everything that is wrong with the state, in words; of what only grows, all of it or the newest entries alone. */
export function faultsOf(rules: Rules, s: GameState, look: 'whole' | 'newest' = 'whole'): string[] {
  const part = look === 'whole' ? s : newestOf(s);
  return [
    ...unsoundValues(part),
    ...outside([...seatRanges(rules, s), ...stateRanges(rules, s), ...boardRanges(rules, part)]),
    ...strayReferences(rules, s, part),
  ];
}
