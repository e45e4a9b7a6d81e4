/**
 * States that are far from being worth an attack. Most stay so for years, and each half-year asks for both sides: they are
 * weighed for more than there is now, and again only once something that would make an attack pay more is beyond that.
 */

import { noNumbers } from '../../lib/arrays.ts';
import type { Prospect } from '../prospects.ts';
import type { Rules } from '../rules.ts';
import type { StateRow } from '../state.ts';
import { widestWindow } from './attack-setting.ts';
import type { Attacker } from './attack-target.ts';
import {
  type AttackKind,
  contest,
  defenceOf,
  fightCost,
  gateShare,
  hybridChance,
  leastFightCost,
  sanctionsFor,
  strengthWith,
} from './deterrence.ts';

/** How much more than there is now states are weighed for: only how often they are weighed again depends on it. */
const MORE = { steady: 0.1, alarm: 8, economy: 1.2, sanctions: 0.8, units: 0.2 };

/** A hair, so that rounding never decides. */
const HAIR = 1e-9;

const NONE: readonly Prospect[] = [];

/** What states are weighed for, for one side and the same goals each time. */
class Outlook {
  /** Greed, slights and fear for the regime. */
  steady = Number.NEGATIVE_INFINITY;
  economy = Number.NEGATIVE_INFINITY;
  sanctions = Number.POSITIVE_INFINITY; // for a full attack
  /** Of each kind of attack, what it costs at least and what is lost if it fails. */
  hybrid = 0;
  limited = 0;
  full = 0;
  /** What a state has to be worth for any of them to pay. */
  enough = 0;
  readonly alarm = noNumbers();
  readonly units = noNumbers();
  /** Whom it might pay to attack, by state, and which states have been weighed. */
  readonly may: boolean[] = [];
  readonly weighed: boolean[] = [];
  /** The same by theatre. */
  readonly near: (readonly Prospect[])[] = [];
  readonly stale: boolean[] = [];
  some = false;
  since = Number.NaN;

  widen(a: Attacker, steady: number, sanctions: number): void {
    const p = a.rules.params;
    this.steady = steady + MORE.steady;
    this.economy = a.economy * MORE.economy;
    const most = allowed(this, a);
    this.sanctions = sanctions * MORE.sanctions;
    this.hybrid = need(most, 'hybrid', p.fracHybrid);
    this.limited = need(most, 'limited', p.fracLimited);
    this.full = need(most, 'full', p.fracFull);
    this.enough =
      Math.min(this.hybrid / p.fracHybrid, this.limited / p.fracLimited, this.full / p.fracFull) - p.lossShare;
    for (let h = 0; h < a.rules.theatres.length; h += 1) {
      this.alarm[h] = Number.NEGATIVE_INFINITY;
      this.units[h] = 0;
    }
  }

  /** Other states are on the map. */
  relist(since: number): void {
    this.since = since;
    for (let h = 0; h < this.alarm.length; h += 1) {
      this.near[h] = NONE;
      this.stale[h] = true;
    }
  }

  /** Lists whom it might pay to attack in a theatre. */
  list(prospects: readonly Prospect[], h: number): void {
    this.near[h] = prospects.filter(({ c }) => this.may[c]);
    this.some = this.near.some((list) => list.length > 0);
  }
}

/** The attacker with the economy that is allowed for. Not kept with the rest: it holds the match's state. */
const allowed = ({ economy }: Outlook, a: Attacker): Attacker => ({ ...a, economy });

function need(most: Attacker, kind: AttackKind, frac: number): number {
  const sanctions = sanctionsFor(most, kind) * MORE.sanctions;
  return leastFightCost(most, kind) + sanctions + most.rules.params.lossShare * frac - HAIR;
}

/** Does a kind of attack pay with this chance, for what all of the state is worth at most? */
function pays(
  most: Attacker,
  kind: AttackKind,
  least: number,
  frac: number,
  chance: number,
  worth: number,
  own: number,
): boolean {
  // What resistance adds to the cost comes last: it takes a power.
  const left = chance * frac * (worth + most.rules.params.lossShare) - least;
  return left > 0 && left > fightCost(most, own, kind) - leastFightCost(most, kind);
}

/** Might an attack pay on this state, with all that the outlook allows for? */
function mayPay(o: Outlook, most: Attacker, { c, value, fearFor }: Prospect, h: number): boolean {
  const { rules, i, s, me, goals } = most;
  const p = rules.params;
  const row = s.states[c] as StateRow;
  const held = row.occupied[i] ?? 0;
  if (held > p.heldEnough || row.rung[me.alliance] === 'member') return false;
  const fear = (goals.fear * (o.alarm[h] ?? 0) * fearFor * widestWindow(p, row, me.rivalAlliance)) / 100;
  const worth = (1 - held) * value * (o.steady + fear);
  if (worth <= o.enough) return false;
  // Its own forces drift to where they started from.
  const start = rules.ownAtStart[c] ?? 0;
  const own = row.own < start ? row.own : start;
  if (row.separatist >= p.gateHybrid) {
    const chance = hybridChance(p, row.separatist, own, 1);
    if (pays(most, 'hybrid', o.hybrid, p.fracHybrid, chance, worth, own)) return true;
  }
  const units = o.units[h] ?? 0;
  const share = gateShare(p, own);
  if (units < Math.min(p.gateLimited, p.gateFull) * share) return false;
  const chance = contest(strengthWith(most, h, units), defenceOf(p, own, held, 0));
  return (
    (units >= p.gateLimited * share && pays(most, 'limited', o.limited, p.fracLimited, chance, worth, own)) ||
    (units >= p.gateFull * share && pays(most, 'full', o.full, p.fracFull, chance, worth, own))
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
      o.weighed[c] = false;
      o.stale[h] = true;
    }
  }

  /** Whom it might pay to attack, by theatre: nobody else, unless one has given a pretext. */
  near(a: Attacker): readonly (readonly Prospect[])[] | undefined {
    const o = this.#outlooks[a.i];
    const steady = a.goals.greed + a.status + a.regime;
    const sanctions = sanctionsFor(a, 'full');
    const since = a.rules.boardSince[a.tick] ?? a.tick;
    if (steady > o.steady || a.economy > o.economy || sanctions < o.sanctions) o.widen(a, steady, sanctions);
    if (since !== o.since) o.relist(since);
    const threat = a.s.threat[a.i] ?? [];
    const units = a.forces.units[a.i];
    const { alarm: mostAlarm, units: mostUnits, stale } = o;
    for (let h = 0; h < mostAlarm.length; h += 1) {
      const beyond = (threat[h] ?? 0) > (mostAlarm[h] ?? 0) || (units[h] ?? 0) > (mostUnits[h] ?? 0);
      if (beyond || stale[h] === true) weigh(o, allowed(o, a), h, beyond);
    }
    return o.some ? o.near : undefined;
  }
}

/** Weighs the prospects of a theatre: all of them for more than there is now, or those that have changed. */
function weigh(o: Outlook, most: Attacker, h: number, beyond: boolean): void {
  const { i, s, forces, tick, me } = most;
  const { prospectsAt } = me;
  const prospects = prospectsAt[Math.min(tick, prospectsAt.length - 1)]?.[h] ?? [];
  if (beyond) {
    o.alarm[h] = (s.threat[i]?.[h] ?? 0) + MORE.alarm;
    o.units[h] = (forces.units[i][h] ?? 0) + MORE.units;
  }
  let moved = o.near[h] === NONE;
  for (let k = 0; k < prospects.length; k += 1) {
    const prospect = prospects[k] as Prospect;
    const { c } = prospect;
    if (!beyond && o.weighed[c] === true) continue;
    const may = mayPay(o, most, prospect, h);
    if (may !== o.may[c]) moved = true;
    o.may[c] = may;
    o.weighed[c] = true;
  }
  o.stale[h] = false;
  if (moved) o.list(prospects, h);
}
