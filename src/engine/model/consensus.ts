/** Home fronts. A consensus moves at the pace of its most doubtful bloc; a leader decides alone, and pays through elites. */

import { at, filledBy, mean } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import type { BlocDef, MoveDef } from '../level.ts';
import type { CompiledBloc, Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';

export interface BlocSupport {
  readonly bloc: string;
  readonly support: number; // points 0-100
  readonly stance: number;
  readonly alarm: number;
  readonly risk: number; // subtracted
  readonly persuasion: number;
}

export interface SupportForecast {
  readonly blocs: readonly BlocSupport[];
  readonly lowest: number;
  readonly need: number;
  readonly carries: boolean;
}

/** Threat that a bloc feels: theatre threats under its own weights, points. */
export function blocThreat(bloc: CompiledBloc, threat: readonly number[]): number {
  let total = 0;
  for (let h = 0; h < bloc.weight.length; h += 1) total += (bloc.weight[h] ?? 0) * (threat[h] ?? 0);
  return total;
}

/** What the support of every bloc for one order starts from. */
interface Motion {
  readonly need: number; // points
  readonly extra: number; // won by persuasion, points
}

function motionOf(rules: Rules, i: SeatIndex, move: MoveDef, c: number, persuasion: number): Motion {
  const redLine = at(rules.seats[rules.seats[i].rival].redLine, c);
  const need = move.consensus.base + move.consensus.redLineSlope * redLine;
  return { need, extra: persuasion / rules.params.persuasionRate };
}

/** What each bloc's alarm adds to its support of any order, points; for many orders under the same threat, by theatre. */
export function alarmsOf(rules: Rules, i: SeatIndex, threat: readonly number[]): number[] {
  const { alarmCalm, blocThreatHalf } = rules.params;
  return filledBy(rules.seats[i].blocs, (bloc) => (blocThreat(bloc, threat) - alarmCalm) * blocThreatHalf);
}

/** A stance on a class of moves. By name: a look-up of a text in a record is slow. */
function stanceOn(stances: BlocDef['stances'], of: MoveDef['class']): number {
  switch (of) {
    case 'enlargement':
      return stances.enlargement;
    case 'deployment':
      return stances.deployment;
    case 'arms-control':
      return stances['arms-control'];
    case 'diplomacy':
      return stances.diplomacy;
  }
}

function blocRisk(bloc: CompiledBloc, move: MoveDef, c: number): number {
  return (c < 0 ? 0 : (bloc.risk[c] ?? 0)) * move.consensus.risk;
}

/**
 * Support: what a bloc thinks of an order; the lowest bloc decides against the move's need.
 *
 * Equation: `support = 50 + stance + blocThreatHalf (T_bloc - alarmCalm) - risk + capital/persuasionRate`, carries if the
 * lowest is at least `need = base + slope redLine of the rival`
 * Units: points 0-100, 50 neither for nor against; T_bloc threat under the bloc's own weights; stance, risk, base and
 * slope from the level.
 * Source: own design; the North Atlantic Treaty of 1949 asks for unanimous agreement in its Article 10.
 * Limits: blocs are few and have one will each; they neither trade votes nor learn.
 */
function summed(stance: number, alarm: number, risk: number, persuasion: number): number {
  return clamp(50 + stance + alarm - risk + persuasion, 0, 100);
}

/** Would the order carry? The short answer of `supportFor`. */
function carries(
  rules: Rules,
  i: SeatIndex,
  move: MoveDef,
  c: number,
  alarms: readonly number[],
  persuasion: number,
): boolean {
  const { blocs } = rules.seats[i];
  const { need, extra } = motionOf(rules, i, move, c, persuasion);
  for (let b = 0; b < blocs.length; b += 1) {
    const bloc = blocs[b];
    if (bloc === undefined) continue;
    const stance = stanceOn(bloc.def.stances, move.class);
    if (summed(stance, alarms[b] ?? 0, blocRisk(bloc, move, c), extra) < need) return false;
  }
  return need <= 100;
}

/** How often a move may give way to a weaker form. */
const MOST_FORMS = 4;

/**
 * The form in which an order at a state (-1 none) carries: its own, else the first weaker one that does; none if no form
 * carries. `alarms` are those of the seat's blocs.
 */
export function carriedForm(
  rules: Rules,
  i: SeatIndex,
  move: MoveDef,
  c: number,
  alarms: readonly number[],
  persuasion: number,
): MoveDef | undefined {
  if (rules.seats[i].def.homeFront.kind === 'leader') return move;
  let form: MoveDef | undefined = move;
  for (let k = 0; form !== undefined && k < MOST_FORMS; k += 1) {
    if (carries(rules, i, form, c, alarms, persuasion)) return form;
    form = form.weakerForm === undefined ? undefined : rules.moves.get(form.weakerForm)?.def;
  }
  return undefined;
}

/** Support that each bloc gives an order, and whether it carries. Leaders carry all. `alarms` are those of the seat's blocs. */
export function supportFor(
  rules: Rules,
  i: SeatIndex,
  move: MoveDef,
  c: number,
  alarms: readonly number[],
  persuasion: number,
): SupportForecast {
  const seat = rules.seats[i];
  const front = seat.def.homeFront;
  if (front.kind === 'leader') return { blocs: [], lowest: 100, need: 0, carries: true };
  const { need, extra } = motionOf(rules, i, move, c, persuasion);
  const blocs = seat.blocs.map((bloc, b): BlocSupport => {
    const stance = stanceOn(bloc.def.stances, move.class);
    const alarm = at(alarms, b);
    const risk = blocRisk(bloc, move, c);
    return {
      bloc: bloc.def.id,
      support: summed(stance, alarm, risk, extra),
      stance,
      alarm,
      risk,
      persuasion: extra,
    };
  });
  const lowest = blocs.reduce((low, b) => Math.min(low, b.support), 100);
  return { blocs, lowest, need, carries: lowest >= need };
}

/**
 * Moods at home: support drifts towards what the times suggest.
 *
 * Equation: `h <- h + moodPull (start + moodThreat (T_bloc - alarmCalm) - h)` for a bloc, `moodPull (start + fear (T - alarmCalm) - h)`
 * for an elite; a leader's hold on power `r <- r + regimeRecovery (start - r)`
 * Units: points 0-100; fear of an elite from the level; r share 0-1.
 * Source: own design after Fearon 1994 (publics judge leaders by crises).
 * Limits: no elections, no change of government at the desks.
 */
export function driftHome(rules: Rules, s: GameState, i: SeatIndex): void {
  const p = rules.params;
  const seat = s.seats[i];
  const { supportBy } = seat;
  const { blocs, def, weight } = rules.seats[i];
  const front = def.homeFront;
  const threat = s.threat[i] ?? [];
  if (front.kind === 'consensus') {
    for (let b = 0; b < blocs.length; b += 1) {
      const bloc = blocs[b];
      if (bloc === undefined) continue;
      const wanted = front.startSupport + p.moodThreat * (blocThreat(bloc, threat) - p.alarmCalm);
      const support = supportBy[b] ?? 0;
      supportBy[b] = clamp(support + p.moodPull * (wanted - support), 0, 100);
    }
    seat.support = mean(supportBy);
    return;
  }
  let overall = 0;
  for (let h = 0; h < threat.length; h += 1) overall += (weight[h] ?? 0) * (threat[h] ?? 0);
  let sum = 0;
  for (let e = 0; e < front.elites.length; e += 1) {
    const elite = front.elites[e];
    if (elite === undefined) continue;
    const wanted = elite.startSupport + elite.fear * (overall - p.alarmCalm);
    const support = supportBy[e] ?? 0;
    const moved = clamp(support + p.moodPull * (wanted - support), 0, 100);
    supportBy[e] = moved;
    sum += elite.weight * moved;
  }
  seat.support = sum;
  seat.regime = clamp(seat.regime + p.regimeRecovery * (front.startRegimeSecurity - seat.regime), 0, 1);
}

/** Each elite's support moves by its stance on this class of acts times `weight`, points. */
export function moveElites(rules: Rules, s: GameState, i: SeatIndex, of: MoveDef['class'], weight: number): void {
  const seat = s.seats[i];
  const front = rules.seats[i].def.homeFront;
  if (front.kind !== 'leader') return;
  let support = 0;
  let moved = false;
  for (let e = 0; e < front.elites.length; e += 1) {
    const elite = front.elites[e];
    if (elite === undefined) continue;
    const points = stanceOn(elite.stances, of) * weight;
    if (points !== 0) {
      seat.supportBy[e] = clamp((seat.supportBy[e] ?? 0) + points, 0, 100);
      moved = true;
    }
    support += elite.weight * (seat.supportBy[e] ?? 0);
  }
  if (moved) seat.support = support;
}

/** Moves home support of all blocs or of one, points. */
export function shiftHome(rules: Rules, s: GameState, i: SeatIndex, points: number, bloc?: string): void {
  const seat = s.seats[i];
  const front = rules.seats[i].def.homeFront;
  const groups = front.kind === 'consensus' ? front.blocs : front.elites;
  for (let b = 0; b < groups.length; b += 1) {
    if (bloc === undefined || bloc === groups[b]?.id)
      seat.supportBy[b] = clamp((seat.supportBy[b] ?? 0) + points, 0, 100);
  }
  seat.support =
    front.kind === 'consensus'
      ? mean(seat.supportBy)
      : front.elites.reduce((sum, e, b) => sum + e.weight * (seat.supportBy[b] ?? 0), 0);
}
