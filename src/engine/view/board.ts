/** View fields of the board: time, states, forces, rules and seats, theatres. All public. */
import { at } from '../../lib/arrays.ts';
import { wornShare } from '../model/capability.ts';
import { exists, yearOfTick } from '../rules.ts';
import type { SeatIndex } from '../state.ts';
import { firstOrderTick, lastTick } from '../turn/clock.ts';
import type { ForceView, StateView, TimeView, View } from '../view-types.ts';
import { bySeat, byTheatre, type ViewContext } from './context.ts';

export function timeOf(v: ViewContext): TimeView {
  const { rules, s } = v;
  const fromTick = firstOrderTick(rules, s.turn);
  const toTick = lastTick(rules, s.turn);
  const start = (s.turn - 1) * rules.level.clock.ticksPerTurn;
  return {
    turn: s.turn,
    turns: rules.level.clock.turns,
    fromTick,
    toTick,
    fromYear: Math.floor(yearOfTick(rules.level, start)),
    toYear: Math.floor(yearOfTick(rules.level, toTick)),
    tick: s.tick,
  };
}

function stateView(v: ViewContext, c: number): StateView {
  const { rules, s } = v;
  const def = rules.level.states[c];
  const row = s.states[c];
  if (def === undefined || row === undefined) throw new RangeError(`no state ${c}`);
  const rungs: Record<string, StateView['rungs'][string]> = {};
  let acceding: StateView['acceding'];
  rules.level.alliances.forEach((alliance, a) => {
    rungs[alliance.id] = row.rung[a] ?? 'none';
    if (at(row.acceding, a) >= 0 && row.acceding[a] !== undefined)
      acceding = { alliance: alliance.id, untilTick: at(row.acceding, a) };
  });
  const homeOf = ([0, 1] as const).find((i) => rules.seats[i].homeRegion[c] === true);
  const wish: SeatIndex | undefined = row.wish === 0 ? 0 : row.wish === 1 ? 1 : undefined;
  return {
    id: def.id,
    ...(def.theatre === undefined ? {} : { theatre: def.theatre }),
    ...(def.partOf === undefined ? {} : { partOf: def.partOf }),
    exists: exists(rules, c, Math.max(0, s.tick)),
    rungs,
    ...(acceding === undefined ? {} : { acceding }),
    support: bySeat(rules, (i) => at(row.support, i)),
    economy: bySeat(rules, (i) => at(row.economy, i)),
    ready: row.ready,
    own: row.own,
    occupied: bySeat(rules, (i) => at(row.occupied, i)),
    separatist: row.separatist,
    regime: row.regime,
    ...(wish === undefined ? {} : { wish: rules.seats[wish].def.id }),
    openings: bySeat(rules, (i) => at(row.opening, i) >= s.tick && row.opening[i] !== undefined),
    casus: bySeat(rules, (i) => at(row.casus, i) >= s.tick),
    harm: row.harm,
    ...(row.protestTick >= 0 ? { protestTick: row.protestTick } : {}),
    ...(homeOf === undefined ? {} : { homeOf: rules.seats[homeOf].def.id }),
  };
}

export function statesOf(v: ViewContext): StateView[] {
  return v.rules.states.map((_, c) => stateView(v, c));
}

export function forcesOf(v: ViewContext): ForceView[] {
  const { rules, s } = v;
  return s.deployments.map((d) => {
    const worn = wornShare(rules, d, s.tick);
    return {
      id: d.id,
      seat: rules.seats[d.seat].def.id,
      theatre: rules.theatres[d.h] ?? '',
      region: d.region,
      force: d.force,
      units: d.units * worn,
      offensive: d.off * worn,
      temporary: d.untilTick >= 0,
      notified: d.notified,
    };
  });
}

export function treatiesOf(v: ViewContext): View['treaties'] {
  const out: Record<string, View['treaties'][string]> = {};
  v.rules.level.treaties.forEach((t, k) => {
    out[t.id] = v.s.treaties[k] ?? 'absent';
  });
  return out;
}

export function forumsOf(v: ViewContext): View['forums'] {
  const out: Record<string, View['forums'][string]> = {};
  v.rules.level.forums.forEach((f, k) => {
    out[f.id] = v.s.forums[k] ?? 'absent';
  });
  return out;
}

/** Rung by theatre; a calm theatre with a live channel reads -1, with working checks -2 (labels only, no points). */
export function theatreRungsOf(v: ViewContext): Record<string, number> {
  const { rules, s } = v;
  const channel = s.forums.includes('open');
  const checks = s.treaties.includes('in-force') && s.verification >= 0.3;
  return byTheatre(rules, (h) => {
    const rung = at(s.rung, h);
    if (rung > 0) return rung;
    return checks && at(s.confidence, h) >= 0.2 ? -2 : channel ? -1 : 0;
  });
}

export function fightingOf(v: ViewContext): string[] {
  return v.rules.theatres.filter((_, h) => at(v.s.warUntil, h) >= 0);
}

export function happenedOf(v: ViewContext): Record<string, number> {
  const out: Record<string, number> = {};
  for (const e of v.s.happened) out[e.event] = e.tick;
  return out;
}
