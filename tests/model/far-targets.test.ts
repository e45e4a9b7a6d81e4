/** What is kept from tick to tick of who is far from being worth an attack. */

import { describe, expect, test, vi } from 'vitest';
import {
  type AllianceRung,
  createMatch,
  createRules,
  type GameState,
  type MeanType,
  type Rules,
  type StateRow,
} from '../../src/engine/index.ts';
import { attackPays } from '../../src/engine/model/attack-pays.ts';
import { type Attacker, asAttacker, isTarget } from '../../src/engine/model/attack-target.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import { ATTACK_KINDS, type AttackKind, attackValueOf } from '../../src/engine/model/deterrence.ts';
import { FarTargets } from '../../src/engine/model/far-targets.ts';
import { pretextsUntil } from '../../src/engine/model/pretexts.ts';
import { makeContext } from '../../src/engine/turn/context.ts';
import { pairOf } from '../../src/lib/arrays.ts';
import { games } from '../helpers/full.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

/** Sides that want more, or fear more, than any of the levels': an attack pays often. */
const GREEDY: MeanType = { greed: 0.6, fear: 0.9, status: 0.3, regime: 0.3 };
const FEARFUL: MeanType = { greed: 0.1, fear: 1.6, status: 0.1, regime: 0.1 };

interface Found {
  /** States that an attack paid on. */
  pays: number;
  /** Ticks on which all of a seat's targets were far. */
  none: number;
  readonly wrong: string[];
}

/** The states that an attack pays on, each weighed in full. */
function payingFor(a: Attacker): number[] {
  const { rules, s, i, forces, tick } = a;
  const { gateHybrid, gateLimited, gateFull, gateFloor } = rules.params;
  const stands = (kind: AttackKind, c: number) => {
    const { own = 0, separatist = 0 } = s.states[c] ?? {};
    if (kind === 'hybrid') return separatist >= gateHybrid;
    const units = forces.units[i][rules.theatreOf[c] ?? -1] ?? 0;
    return units >= (kind === 'limited' ? gateLimited : gateFull) * Math.min(1, gateFloor + own);
  };
  return rules.states
    .map((_, c) => c)
    .filter(
      (c) =>
        isTarget(rules, s, i, c, tick) &&
        ATTACK_KINDS.some((kind) => stands(kind, c) && attackValueOf(a, c, kind).value > 0),
    );
}

/** Is whoever it pays to attack held to be near, and is the answer that of one who weighs all? For both seats. */
function compare(
  rules: Rules,
  s: GameState,
  far: FarTargets,
  goals: readonly [MeanType, MeanType],
  found: Found,
  where = '',
): void {
  const tick = s.tick - 1;
  const forces = forcesAt(rules, s, tick);
  for (const i of [0, 1] as const) {
    if (pretextsUntil(s)[i] >= tick) continue;
    const a = asAttacker(rules, s, forces, i, goals[i], tick);
    const paying = payingFor(a);
    const near = far.near(a);
    const missed = paying.filter((c) => near?.some((list) => list.some((x) => x.c === c)) !== true);
    if (missed.length > 0) found.wrong.push(`${where} tick ${tick}, seat ${i}: ${missed} held to be far`);
    if (attackPays(rules, s, i, goals[i], tick, forces, far) !== paying.length > 0)
      found.wrong.push(`${where} tick ${tick}, seat ${i}: pays on ${paying}`);
    found.pays += paying.length;
    found.none += near === undefined ? 1 : 0;
  }
}

/** The same rules between sides with other goals. */
function rulesWith(level: string, goals: readonly [MeanType, MeanType] | undefined): Rules {
  const rules = rulesOf(level);
  if (goals === undefined) return rules;
  const [first, second] = rules.seats;
  return {
    ...rules,
    seats: [
      { ...first, mean: goals[0] },
      { ...second, mean: goals[1] },
    ],
  };
}

function playThrough(level: string, seeds: number, goals?: readonly [MeanType, MeanType]): Found {
  const rules = rulesWith(level, goals);
  const means = [rules.seats[0].mean, rules.seats[1].mean] as const;
  const found: Found = { pays: 0, none: 0, wrong: [] };
  for (let seed = 0; seed < seeds; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    // What the match itself keeps.
    const { far } = makeContext(rules, state, false);
    const afterTick = (s: GameState) => compare(rules, s, far, means, found, `seed ${seed},`);
    playRandomly(rules, state, { seed, facts: false, afterTick });
  }
  return found;
}

type Change = (s: GameState) => void;

const eachRow =
  (change: (row: StateRow) => void): Change =>
  (s) =>
    s.states.forEach(change);

const eachSeat =
  (change: (seat: GameState['seats'][number]) => void): Change =>
  (s) =>
    s.seats.forEach(change);

const separatist = (share: number) =>
  eachRow((row) => {
    row.separatist = share;
  });
const rungs = (rung: AllianceRung) =>
  eachRow((row) => {
    row.rung = row.rung.map(() => rung);
  });
const held = (share: number) =>
  eachRow((row) => {
    row.occupied = pairOf(share, share);
  });
const name =
  (share: number): Change =>
  (s) => {
    for (const seat of s.seats) seat.sanctionsRep = share;
    s.inclusion = share;
  };
const grievance = (points: number) =>
  eachSeat((seat) => {
    seat.grievance = points;
  });
const threat =
  (points: number): Change =>
  (s) => {
    for (const row of s.threat) row.fill(points);
  };
const units: Change = (s) => {
  for (const d of s.deployments) d.units *= 4;
};

/** What an attack may come to pay by, each changed more than play would change it in a half-year; some with what comes first. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'own forces': [
    eachRow((row) => {
      row.own *= 0.1;
    }),
  ],
  conflicts: [separatist(0.9), separatist(0)],
  'candidates and members': [rungs('invited'), units, rungs('member')],
  'lands left': [held(0), units, held(0.9)],
  'sanctions by name': [name(0), name(1)],
  economies: [
    eachSeat((seat) => {
      seat.econ = 3;
    }),
  ],
  grievances: [grievance(90), grievance(0)],
  threats: [threat(100), threat(0), units],
  units: [units],
  'states on the map': [
    (s) => {
      s.tick = 40;
    },
    units,
    (s) => {
      s.tick = 1;
    },
  ],
};

/** How often an attack came to pay by what was changed since states were weighed, and how often that went unnoticed. */
function changed([change, ...first]: readonly Change[]) {
  const rules = rulesOf(CAMPAIGN);
  const found: Found = { pays: 0, none: 0, wrong: [] };
  const before: Found = { pays: 0, none: 0, wrong: [] };
  for (let seed = 0; seed < 2; seed += 1) {
    const goals = seed === 0 ? ([GREEDY, FEARFUL] as const) : ([FEARFUL, GREEDY] as const);
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    const afterTick = (s: GameState) => {
      if (s.tick % 3 > 0) return;
      const far = new FarTargets();
      const other = structuredClone(s);
      for (const each of first) each(other);
      compare(rules, other, far, goals, before);
      change?.(other);
      for (let c = 0; c < other.states.length; c += 1) far.changed(rules, c);
      compare(rules, other, far, goals, found);
    };
    playRandomly(rules, state, { seed, facts: false, afterTick });
  }
  return { came: found.pays - before.pays, wrong: [...before.wrong, ...found.wrong] };
}

describe('states that are far from being worth an attack', () => {
  test.each([CAMPAIGN, NEIGHBOURS])('are never worth one in %s', (level) => {
    const mean = playThrough(level, games(3, 60));
    const eager = playThrough(level, games(3, 60), [GREEDY, FEARFUL]);
    const afraid = playThrough(level, games(3, 60), [FEARFUL, GREEDY]);
    expect([...mean.wrong, ...eager.wrong, ...afraid.wrong].slice(0, 5)).toEqual([]);
    expect(Math.min(eager.pays + afraid.pays, mean.none)).toBeGreaterThan(0);
  });

  test.each([
    ['free', games(30, 90), {}],
    ['scripted', games(3, 30), { script: 'whole' }],
  ] as const)('are told of each change that they wait for in %s matches', (_, seeds, options) => {
    const rules = createRules(levelOf(CAMPAIGN), options);
    const told = new Set<number>();
    const changed = vi.spyOn(FarTargets.prototype, 'changed').mockImplementation((_, c) => {
      told.add(c);
    });
    const untold: string[] = [];
    let changes = 0;
    for (let seed = 0; seed < seeds; seed += 1) {
      const state = createMatch(rules, { seed, secret: seed, facts: false });
      let before = state.states.map((row) => ({ ...row, acceding: [...row.acceding] }));
      const afterTick = (s: GameState) => {
        s.states.forEach((row, c) => {
          const was = before[c];
          const same =
            row.rung === was?.rung &&
            row.occupied === was.occupied &&
            row.separatist === was.separatist &&
            row.acceding.every((tick, a) => tick <= (was.acceding[a] ?? -1)) &&
            row.own >= Math.min(was.own, rules.ownAtStart[c] ?? 0);
          changes += same ? 0 : 1;
          if (!same && !told.has(c)) untold.push(`seed ${seed}, tick ${s.tick}: ${rules.states[c]}`);
        });
        told.clear();
        before = s.states.map((row) => ({ ...row, acceding: [...row.acceding] }));
      };
      playRandomly(rules, state, { seed, facts: false, afterTick });
    }
    changed.mockRestore();
    expect(untold.slice(0, 5)).toEqual([]);
    expect(changes).toBeGreaterThan(0);
  });

  test.each(Object.entries(CHANGES))('are weighed again when %s change', (_, changes) => {
    const { came, wrong } = changed(changes);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(came).toBeGreaterThan(0);
  });
});
