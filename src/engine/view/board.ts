/** View fields of the board: time, states, forces, rules and seats, theatres. All public. */
import { at } from '../../lib/arrays.ts';
import type { ForceView, StateView } from '../board-view-types.ts';
import { wornShare } from '../model/capability.ts';
import { type Rules, yearOfTick } from '../rules.ts';
import type { GameState } from '../state.ts';
import { firstOrderTick, firstTurn, lastTick } from '../turn/clock.ts';
import { undrawnEvents } from '../turn/drawn-events.ts';
import type { TimeView, View } from '../view-types.ts';
import { byTheatre, type ViewContext } from './context.ts';
import { StateReader } from './state-reader.ts';

/** The time that was told last; all who look at the same tick are told the same. */
let told: { readonly rules: Rules; readonly time: TimeView } | undefined;

export function timeOf({ rules, s }: ViewContext): TimeView {
  if (told?.rules !== rules || told.time.tick !== s.tick || told.time.turn !== s.turn)
    told = { rules, time: timeAt(rules, s) };
  return told.time;
}

function timeAt(rules: Rules, s: GameState): TimeView {
  const fromTick = firstOrderTick(rules, s.turn);
  const toTick = lastTick(rules, s.turn);
  const start = (s.turn - 1) * rules.level.clock.ticksPerTurn;
  return {
    turn: s.turn,
    firstTurn: firstTurn(rules),
    turns: rules.level.clock.turns,
    fromTick,
    toTick,
    fromYear: Math.floor(yearOfTick(rules.level, start)),
    toYear: Math.floor(yearOfTick(rules.level, toTick)),
    tick: s.tick,
  };
}

interface Readers {
  readonly rules: Rules;
  readonly s: GameState;
  readonly states: readonly StateView[];
}

let last: Readers | undefined;

/** Third states as all may see them. They look the same to everyone, so one set of readers serves every view of a state. */
export function statesOf({ rules, s }: ViewContext): readonly StateView[] {
  if (last?.s !== s || last.rules !== rules)
    last = { rules, s, states: rules.states.map((_, c) => new StateReader(rules, s, c)) };
  return last.states;
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

interface Standings {
  readonly rules: Rules;
  readonly treaties: GameState['treaties'];
  readonly seen: View['treaties'];
}

let standings: Standings | undefined;

function sameStandings(a: GameState['treaties'], b: GameState['treaties']): boolean {
  for (let k = 0; k < a.length; k += 1) if (a[k] !== b[k]) return false;
  return true;
}

/** Standings seldom change, so the last record of them serves as long as it is right. */
export function treatiesOf({ rules, s }: ViewContext): View['treaties'] {
  const last = standings;
  if (last?.rules === rules && sameStandings(last.treaties, s.treaties)) return last.seen;
  const seen: Record<string, View['treaties'][string]> = {};
  rules.level.treaties.forEach((t, k) => {
    seen[t.id] = s.treaties[k] ?? 'absent';
  });
  standings = { rules, treaties: s.treaties.slice(), seen };
  return seen;
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
  const { rules, s } = v;
  const fighting: string[] = [];
  for (let h = 0; h < rules.theatres.length; h += 1) if (at(s.warUntil, h) >= 0) fighting.push(rules.theatres[h] ?? '');
  return fighting;
}

export function happenedOf(v: ViewContext): Record<string, number> {
  const out: Record<string, number> = {};
  for (const e of v.s.happened) out[e.event] = e.tick;
  return out;
}

export function undrawnEventsOf(v: ViewContext): string[] {
  const { fromTick, toTick } = timeOf(v);
  return undrawnEvents(v.rules, v.s, fromTick, toTick);
}
