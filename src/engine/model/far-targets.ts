/**
 * States that are far from being worth an attack. Most stay so for years, and each half-year asks for both sides: they are
 * weighed for more than there is now, and again only once something that would make an attack pay more is beyond that.
 */

import { noNumbers } from '../../lib/arrays.ts';
import { pow } from '../../lib/det-math.ts';
import type { Prospect } from '../prospects.ts';
import type { Rules } from '../rules.ts';
import type { StateRow } from '../state.ts';
import { widestWindow } from './attack-setting.ts';
import { type Attacker, prospectsOf } from './attack-target.ts';
import {
  ATTACK_KINDS,
  type AttackKind,
  contest,
  defenceOf,
  fightCost,
  fracOf,
  gateShare,
  hybridChance,
  leastFightCost,
  sanctionsFor,
  strengthWith,
} from './deterrence.ts';

/** How much more than there is now states are weighed for: only how often they are weighed again depends on it. */
const MORE = { steady: 0.05, alarm: 20, economy: 1.2, sanctions: 0.75, units: 0.1 };

/** Might it pay to attack a state? */
const UNKNOWN = 0;
const FAR = 1;
const NEAR = 2;

/** A hair, so that rounding never decides. */
const HAIR = 1e-9;

const NONE: readonly Prospect[] = [];
const NOWHERE: readonly (readonly Prospect[])[] = [];

/** By kind of attack. */
type Costs = Record<AttackKind, number>;

/** Whom it might pay to attack, by theatre, and what they are weighed for, for one side and the same goals each time. */
class Outlook {
  /** Greed, slights and fear for the regime. */
  steady = Number.NEGATIVE_INFINITY;
  economy = Number.NEGATIVE_INFINITY;
  sanctions = Number.POSITIVE_INFINITY; // for a full attack
  /** Of each kind of attack, what it costs at least and what is lost if it fails. */
  readonly least: Costs = { hybrid: 0, limited: 0, full: 0 };
  /** What resistance adds to that, for each unit of it. */
  readonly effort: Costs = { hybrid: 0, limited: 0, full: 0 };
  /** What a state has to be worth for any of them to pay. */
  enough = 0;
  readonly alarm = noNumbers();
  readonly units = noNumbers();
  /** What is found of each state. */
  readonly found: number[] = [];
  /** Those that it might pay to attack, by theatre. */
  readonly near: (readonly Prospect[])[] = [];
  readonly stale: boolean[] = [];
  some = false;
  /** Who was on the map, by theatre. */
  all: readonly (readonly Prospect[])[] = NOWHERE;

  widen(a: Attacker, steady: number, sanctions: number): void {
    const { params: p, theatres } = a.rules;
    this.steady = steady + MORE.steady;
    this.economy = a.economy * MORE.economy;
    this.sanctions = sanctions * MORE.sanctions;
    const most: Attacker = { ...a, economy: this.economy };
    for (const kind of ATTACK_KINDS) {
      const frac = fracOf(most, kind);
      this.least[kind] =
        leastFightCost(most, kind) + sanctionsFor(most, kind) * MORE.sanctions + p.lossShare * frac - HAIR;
      this.effort[kind] = fightCost(most, 1, kind) - leastFightCost(most, kind);
    }
    const { hybrid, limited, full } = this.least;
    this.enough = Math.min(hybrid / p.fracHybrid, limited / p.fracLimited, full / p.fracFull) - p.lossShare;
    for (let h = 0; h < theatres.length; h += 1) {
      this.alarm[h] = Number.NEGATIVE_INFINITY;
      this.units[h] = 0;
    }
  }

  /** Other states are on the map. */
  relist(all: readonly (readonly Prospect[])[], states: number): void {
    // Without gaps, which every read would look for.
    while (this.found.length < states) this.found.push(UNKNOWN);
    for (let h = 0; h < all.length; h += 1) {
      if (all[h] === this.all[h]) continue;
      this.near[h] = NONE;
      this.stale[h] = true;
    }
    this.all = all;
  }

  /** Lists whom it might pay to attack in a theatre. */
  list(prospects: readonly Prospect[], h: number): void {
    this.near[h] = prospects.filter(({ c }) => this.found[c] === NEAR);
    this.some = this.near.some((list) => list.length > 0);
  }
}

/** Might an attack pay on this state, with all that the outlook allows for? */
function mayPay(o: Outlook, a: Attacker, { c, value, fearFor }: Prospect, h: number): boolean {
  const { rules, i, s, me, goals } = a;
  const p = rules.params;
  const row = s.states[c] as StateRow;
  const held = row.occupied[i] ?? 0;
  if (held > p.heldEnough || row.rung[me.alliance] === 'member') return false;
  const fear = (goals.fear * (o.alarm[h] ?? 0) * fearFor * widestWindow(p, row, me.rivalAlliance)) / 100;
  const worth = (1 - held) * value * (o.steady + fear);
  if (worth <= o.enough) return false;
  const { least, effort } = o;
  const atStake = worth + p.lossShare;
  // Its own forces drift to where they started from.
  const start = rules.ownAtStart[c] ?? 0;
  const own = row.own < start ? row.own : start;
  // Of each kind of attack, what is left before what resistance adds to the cost, which takes a power.
  const covert =
    row.separatist < p.gateHybrid ? 0 : hybridChance(p, row.separatist, own, 1) * p.fracHybrid * atStake - least.hybrid;
  const units = o.units[h] ?? 0;
  const share = gateShare(p, own);
  let limited = 0;
  let full = 0;
  if (units >= Math.min(p.gateLimited, p.gateFull) * share) {
    const chance = contest(strengthWith(me, h, units, o.economy), defenceOf(p, own, held, 0));
    if (units >= p.gateLimited * share) limited = chance * p.fracLimited * atStake - least.limited;
    if (units >= p.gateFull * share) full = chance * p.fracFull * atStake - least.full;
  }
  if (covert <= 0 && limited <= 0 && full <= 0) return false;
  const resistance = pow(own, p.resistancePower);
  return (
    covert > resistance * effort.hybrid || limited > resistance * effort.limited || full > resistance * effort.full
  );
}

/** For one state of a match, and for the same goals of its seats each time. */
export class FarTargets {
  readonly #outlooks: readonly [Outlook, Outlook] = [new Outlook(), new Outlook()];

  /** A state's rung, its conflict or who holds it has changed. */
  changed(rules: Rules, c: number): void {
    const h = rules.theatreOf[c] ?? -1;
    if (h < 0) return;
    for (const o of this.#outlooks) {
      if (c < o.found.length) o.found[c] = UNKNOWN;
      o.stale[h] = true;
    }
  }

  /** Whom it might pay to attack, by theatre: nobody else, unless one has given a pretext. */
  near(a: Attacker): readonly (readonly Prospect[])[] | undefined {
    const o = this.#outlooks[a.i];
    const steady = a.goals.greed + a.status + a.regime;
    const sanctions = sanctionsFor(a, 'full');
    const all = prospectsOf(a);
    if (steady > o.steady || a.economy > o.economy || sanctions < o.sanctions) o.widen(a, steady, sanctions);
    if (all !== o.all) o.relist(all, a.s.states.length);
    const threat = a.s.threat[a.i] ?? [];
    const units = a.forces.units[a.i];
    const { alarm: mostAlarm, units: mostUnits, stale } = o;
    for (let h = 0; h < mostAlarm.length; h += 1) {
      const beyond = (threat[h] ?? 0) > (mostAlarm[h] ?? 0) || (units[h] ?? 0) > (mostUnits[h] ?? 0);
      if (beyond || stale[h] === true) weigh(o, a, h, beyond);
    }
    return o.some ? o.near : undefined;
  }
}

/** Weighs the prospects of a theatre: all of them for more than there is now, or those that have changed. */
function weigh(o: Outlook, a: Attacker, h: number, beyond: boolean): void {
  const prospects = o.all[h] ?? NONE;
  if (beyond) {
    o.alarm[h] = (a.s.threat[a.i]?.[h] ?? 0) + MORE.alarm;
    o.units[h] = (a.forces.units[a.i][h] ?? 0) + MORE.units;
  }
  const { found } = o;
  let moved = o.near[h] === NONE;
  for (let k = 0; k < prospects.length; k += 1) {
    const prospect = prospects[k] as Prospect;
    const { c } = prospect;
    if (!beyond && found[c] !== UNKNOWN) continue;
    const before = found[c];
    const now = mayPay(o, a, prospect, h) ? NEAR : FAR;
    if (now !== before) moved = true;
    found[c] = now;
  }
  o.stale[h] = false;
  if (moved) o.list(prospects, h);
}
