/** Deterrence: dEU = p Gain - (1 - p) loss - Cost. Above zero an attack pays. */

import { describe, expect, test } from 'vitest';
import { attackEvaluator, createMatch, type MeanType } from '../../src/engine/index.ts';
import { attackPays } from '../../src/engine/model/attack-pays.ts';
import { closingWindow, commitmentTo, regimeFear, widestWindow } from '../../src/engine/model/attack-setting.ts';
import { asAttacker, isTarget } from '../../src/engine/model/attack-target.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import { ATTACK_KINDS, type AttackKind, attackValueOf } from '../../src/engine/model/deterrence.ts';
import { givePretext } from '../../src/engine/model/pretexts.ts';
import { pairWith, withText } from '../../src/lib/arrays.ts';
import { stationForces } from '../helpers/a-crisis.ts';
import { lookOf, type Match } from '../helpers/a-match.ts';
import { at, lab } from '../helpers/lab-level.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { PINNED } from '../helpers/pinned-params.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const BET = at.state('BET');
const GREEDY: MeanType = { greed: 0.9, fear: 0.5, status: 0.4, regime: 0.2 };
const FEARFUL: MeanType = { greed: 0, fear: 1.4, status: 0, regime: 0 };

function pinned(set: Readonly<Record<string, number>> = {}): Match {
  const match = lab({ set: { ...PINNED, ...set } });
  match.state.deployments = [];
  return match;
}

function worth(match: Match, kind: AttackKind, goals: MeanType, c = BET, seat: 0 | 1 = 1) {
  const { rules, state } = match;
  const forces = forcesAt(rules, state, state.tick);
  return attackValueOf(asAttacker(rules, state, forces, seat, goals, state.tick), c, kind);
}

const row = (match: Match, c = BET) => {
  const found = match.state.states[c];
  if (found === undefined) throw new Error('no such state');
  return found;
};

describe('the chance of success', () => {
  test('of an open attack is a contest of squares, the defender’s strength times 1.3', () => {
    const match = pinned();
    stationForces(match, 1, 'east', 4);
    // Own 4 and home 1 x reach .5; Beta's own .5 and .04 of the help that North could send.
    const attack = 4 + 1 * 0.5;
    const defence = 1.3 * (0.5 + 0.04 * (0 + 0.7 * 1 + 2 * 0.5));
    expect(worth(match, 'limited', GREEDY).chance).toBeCloseTo(attack ** 2 / (attack ** 2 + defence ** 2), 12);
  });

  test('of a hybrid act grows with the breakaway conflict and shrinks with own forces', () => {
    const match = pinned();
    row(match).separatist = 0.4;
    row(match).own = 1;
    row(match).support = [50, 50];
    expect(worth(match, 'hybrid', GREEDY).chance).toBeCloseTo(0.15 + 0.75 * 0.4 - 0.08, 12);
  });
});

describe('the gain', () => {
  test('is greed for the greedy, whatever they fear', () => {
    const match = pinned();
    match.state.threat[1] = [0, 0];
    match.state.seats[1].grievance = 0;
    const gain = worth(match, 'full', { greed: 0.9, fear: 0, status: 0, regime: 0 }).gain;
    expect(gain).toBeCloseTo(1 * 1 * 0.9, 12);
    expect(worth(match, 'limited', { greed: 0.9, fear: 0, status: 0, regime: 0 }).gain).toBeCloseTo(gain / 2, 12);
  });

  test('is fear times the closing window and the red line for the fearful', () => {
    const match = pinned();
    match.state.threat[1] = [80, 0];
    row(match).support = [50, 50];
    row(match).rung = withText(row(match).rung, 0, 'plan');
    expect(worth(match, 'full', FEARFUL).gain).toBeCloseTo(1.4 * 0.8 * 0.3 * (0.3 + 0.7 * 0.5), 12);
  });

  test('is less for what is held already', () => {
    const match = pinned();
    const free = worth(match, 'full', GREEDY).gain;
    row(match).occupied = pairWith(row(match).occupied, 1, 0.4);
    expect(worth(match, 'full', GREEDY).gain).toBeCloseTo(free * 0.6, 12);
  });
});

describe('the closing window', () => {
  const windowOf = (change: (match: Match) => void) => {
    const match = pinned();
    row(match).support = [70, 50];
    change(match);
    return closingWindow(match.rules, row(match), 1, BET);
  };

  test('is never wider than the ties alone allow', () => {
    const match = pinned();
    const state = row(match);
    for (const rung of ['none', 'partner', 'plan', 'invited', 'member'] as const)
      for (const until of [-1, 9])
        for (const lean of [0, 50, 100]) {
          Object.assign(state, { rung: [rung, 'none'], acceding: [until, -1], support: [lean, 100 - lean], own: lean });
          const widest = widestWindow(match.rules.params, state, 0);
          expect(closingWindow(match.rules, state, 1, BET)).toBeLessThanOrEqual(widest);
          if (until < 0 && (rung === 'none' || rung === 'member')) expect(widest).toBeLessThan(0.3);
        }
  });

  test.each<[string, (match: Match) => void, number]>([
    ['stands open while a state accedes', (m) => Object.assign(row(m), { acceding: [9, -1] }), 1],
    ['is all but shut for a member', (m) => Object.assign(row(m), { rung: ['member', 'none'] }), 0.05],
    [
      'is wide for a candidate that leans away',
      (m) => Object.assign(row(m), { rung: ['plan', 'none'] }),
      0.3 + 0.7 * 0.2,
    ],
    ['is narrow for a partner', (m) => Object.assign(row(m), { rung: ['partner', 'none'] }), 0.2 + 0.15 * 0.2],
    [
      'widens for a partner that is armed',
      (m) => Object.assign(row(m), { rung: ['partner', 'none'], own: 0.75 }),
      0.2 + 0.4 * 0.5 + 0.15 * 0.2,
    ],
    ['is hardly there for the uncommitted', () => undefined, 0.08 + 0.2 * 0.2],
  ])('%s', (_name, change, value) => {
    expect(windowOf(change)).toBeCloseTo(value, 12);
  });
});

describe('commitment', () => {
  test('rises with the rung on the ladder, and a member’s with the units that stand there', () => {
    const of = (rung: string, units = 0) => {
      const match = pinned();
      row(match).rung = withText(row(match).rung, 0, rung as 'none');
      if (units > 0) stationForces(match, 0, 'east', units);
      const forces = forcesAt(match.rules, match.state, match.state.tick);
      return commitmentTo(match.rules, match.state, forces, 0, BET, match.state.tick);
    };
    expect(['none', 'partner', 'plan', 'member'].map((rung) => of(rung))).toEqual([0.04, 0.08, 0.12, 0.75]);
    expect(of('partner', 2)).toBeCloseTo(0.08 + 0.05, 12);
    expect(of('member', 2)).toBeCloseTo(0.75 + 0.16, 12);
    expect(of('member', 8)).toBe(1);
  });

  test('makes an attack dearer, and credibility with it', () => {
    const match = pinned();
    stationForces(match, 1, 'east', 4);
    const cost = () => worth(match, 'full', GREEDY).cost;
    const alone = cost();
    row(match).rung = withText(row(match).rung, 0, 'plan');
    const promised = cost();
    match.state.seats[0].credibility = 0.35;
    expect(promised - alone).toBeCloseTo(2 * (0.12 - 0.04), 12);
    expect(cost()).toBeLessThan(promised);
  });

  test('counts less against small steps: salami tactics', () => {
    const match = pinned();
    row(match).rung = withText(row(match).rung, 0, 'member');
    row(match).own = 0;
    match.state.verification = 0;
    // Fighting against nobody costs .06, or half of it for what stays hidden; what is left is the answer and sanctions.
    const sanctions = (frac: number) =>
      0.1 * (0.3 + match.state.seats[0].sanctionsRep) * frac * (1 + match.state.inclusion / 2);
    expect(worth(match, 'full', GREEDY).cost - 0.06 - sanctions(1)).toBeCloseTo(2 * 0.75, 9);
    expect(worth(match, 'limited', GREEDY).cost - 0.06 - sanctions(0.5)).toBeCloseTo(2 * 0.75 * 0.65, 9);
    expect(worth(match, 'hybrid', GREEDY).cost - 0.03 - sanctions(0.3)).toBeCloseTo(2 * 0.75 * 0.6 * 0.45, 9);
  });
});

describe('a value', () => {
  test('is chance times gain, less the loss of failing and the cost, plus what a provocation adds', () => {
    const match = pinned();
    stationForces(match, 1, 'east', 4);
    const { value, chance, gain, cost } = worth(match, 'limited', GREEDY);
    expect(value).toBeCloseTo(chance * gain - (1 - chance) * 0.3 * 0.5 - cost, 12);
    row(match).casus[1] = 99;
    expect(worth(match, 'limited', GREEDY).value).toBeCloseTo(value + 0.1, 12);
  });

  test('calms the greedy and provokes the fearful by the same act: both models of the spiral', () => {
    const by = (goals: MeanType, alarm: number, units: number) => {
      const match = pinned();
      row(match).rung = withText(row(match).rung, 0, 'partner');
      match.state.threat[1] = [alarm, alarm];
      stationForces(match, 1, 'east', 4);
      if (units > 0) stationForces(match, 0, 'east', units);
      return worth(match, 'full', goals).value;
    };
    // More forces beside the target deter the greedy.
    expect(by(GREEDY, 40, 3)).toBeLessThan(by(GREEDY, 40, 0));
    // More alarm makes an attack worth more to the fearful.
    expect(by(FEARFUL, 90, 0)).toBeGreaterThan(by(FEARFUL, 40, 0));
    // The greedy are moved less by it.
    expect(by(FEARFUL, 90, 0) - by(FEARFUL, 40, 0)).toBeGreaterThan(by(GREEDY, 90, 0) - by(GREEDY, 40, 0));
  });
});

describe('fear for the regime', () => {
  test('is the share of listed neighbours that fell to protest lately, times how insecure the own one is', () => {
    const match = pinned({ regimeFearTicks: 8 });
    const fear = () => regimeFear(match.rules, match.state, 1, match.state.tick);
    expect(fear()).toBe(0);
    row(match).protestTick = match.state.tick;
    match.state.seats[1].regime = 0.6;
    expect(fear()).toBeCloseTo(0.5 * 0.4, 12);
    row(match).protestTick = match.state.tick - 9;
    expect(fear()).toBe(0);
    expect(regimeFear(match.rules, match.state, 0, match.state.tick)).toBe(0);
  });
});

describe('what pays', () => {
  test('is found without weighing everything, and is what weighing everything finds', () => {
    const rules = rulesOf(CAMPAIGN);
    const found = { pays: 0, not: 0 };
    for (let seed = 0; seed < 6; seed += 1) {
      const state = createMatch(rules, { seed, secret: seed, facts: false });
      playRandomly(rules, state, {
        seed,
        facts: false,
        afterTick: (s) => {
          const tick = s.tick - 1;
          const forces = forcesAt(rules, s, tick);
          // Pretexts come seldom in play.
          if (tick % 3 === 0) givePretext(s, (7 * tick) % rules.states.length, tick % 2 === 0 ? 0 : 1, tick + 2);
          for (const i of [0, 1] as const)
            for (const goals of [rules.seats[i].mean, GREEDY, FEARFUL]) {
              const attacker = asAttacker(rules, s, forces, i, goals, tick);
              const all = rules.states.some(
                (_, c) =>
                  isTarget(rules, s, i, c, tick) &&
                  ATTACK_KINDS.some((kind) => standsReady(kind, c) && attackValueOf(attacker, c, kind).value > 0),
              );
              expect(attackPays(rules, s, i, goals, tick, forces)).toBe(all);
              found[all ? 'pays' : 'not'] += 1;
              function standsReady(kind: AttackKind, c: number): boolean {
                const { own = 0, separatist = 0 } = s.states[c] ?? {};
                const gate = kind === 'limited' ? rules.params.gateLimited : rules.params.gateFull;
                const units = forces.units[i][rules.theatreOf[c] ?? -1] ?? 0;
                return kind === 'hybrid' ? separatist >= 0.15 : units >= gate * Math.min(1, 0.3 + own);
              }
            }
        },
      });
    }
    expect(found.pays).toBeGreaterThan(20);
    expect(found.not).toBeGreaterThan(20);
  });

  test('can be asked by a seat from its own view', () => {
    const match = pinned();
    stationForces(match, 1, 'east', 5);
    const evaluator = attackEvaluator(match.rules, lookOf(match, 'south'));
    const seen = evaluator?.value('BET', 'limited', GREEDY);
    expect(seen?.kind).toBe('limited');
    expect(Number.isFinite(seen?.value)).toBe(true);
    expect(evaluator?.best('BET', GREEDY)).toBeDefined();
    // Not its own allies, nor its own soil.
    expect(evaluator?.value('DEL', 'limited', GREEDY)).toBeUndefined();
    expect(evaluator?.value('SUD', 'limited', GREEDY)).toBeUndefined();
  });
});
