/** What takes points from a score and what the turn changed of it, in the terms of its explanation, so that both add up. */
import { explain, type Rules, refs, type SeatId, type StateId, type View } from '../../../engine/index.ts';

export interface ScoreCause {
  /** Key of terms in the score's explanation. */
  readonly key: string;
  /** States that these terms name, if they name any. */
  readonly states: readonly StateId[];
  /** Points that it takes, as shown: negative. 0 where it took some a turn ago. */
  readonly points: number;
  /** What the turn changed of it; absent in the first turn. */
  readonly change?: number;
  readonly ref: string;
}

type Axis = 'deterrence' | 'deescalation';

const FULL_MARKS = 'explain.term.full-marks';

interface Kind {
  readonly states: readonly StateId[];
  readonly points: number;
}

/** A score's terms by their kind, without full marks; rounded so that with them they add to the score as it is shown. */
function kindsOf(rules: Rules, view: View, seat: SeatId, axis: Axis, turn?: number): ReadonlyMap<string, Kind> {
  const ref = refs.score(seat, axis, turn);
  const value = explain(rules, view, ref)?.value;
  const found = value === undefined ? undefined : explain(rules, view, ref, { value: Math.round(value), decimals: 0 });
  const kinds = new Map<string, Kind>();
  for (const { key, params = {}, shown } of found?.terms ?? []) {
    if (key === FULL_MARKS || shown === 0) continue;
    const { states = [], points = 0 } = kinds.get(key) ?? {};
    const state = params.state === undefined ? [] : [String(params.state)];
    kinds.set(key, { states: [...states, ...state], points: points + shown });
  }
  return kinds;
}

/** All causes, those that changed most in the turn first, then the largest. */
export function scoreCauses(rules: Rules, view: View, seat: SeatId, axis: Axis): readonly ScoreCause[] {
  const first = view.time.turn === view.time.firstTurn;
  const before = first ? undefined : view.history.findLast(({ turn }) => turn < view.time.turn);
  const now = kindsOf(rules, view, seat, axis);
  const was: ReadonlyMap<string, Kind> =
    before === undefined ? new Map() : kindsOf(rules, view, seat, axis, before.turn);
  const causes = [...new Map([...was, ...now])].map(([key, { states }]): ScoreCause => {
    const points = now.get(key)?.points ?? 0;
    const change = before === undefined ? {} : { change: points - (was.get(key)?.points ?? 0) };
    return { key, states, points, ...change, ref: refs.scoreCause(seat, axis, key) };
  });
  return causes
    .filter(({ points, change = 0 }) => points !== 0 || change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || a.points - b.points);
}

/** Causes of one score that have a line; what the others take is summed in one. */
const MOST = 3;

export interface CauseLines {
  readonly lines: readonly ScoreCause[];
  /** What the causes without a line take, and what the turn changed of them; absent where that is nothing. */
  readonly rest?: Pick<ScoreCause, 'points' | 'change'>;
}

/**
 * The lines of a score, which add up to it and to its change. What took some points a turn ago and takes none is no longer
 * so: it has no line, and what it gave back is in the rest.
 */
export function causeLines(causes: readonly ScoreCause[]): CauseLines {
  const lines = causes.filter(({ points }) => points !== 0).slice(0, MOST);
  const others = causes.filter((cause) => !lines.includes(cause));
  const points = others.reduce((sum, cause) => sum + cause.points, 0);
  const change = others.reduce((sum, cause) => sum + (cause.change ?? 0), 0);
  return points === 0 && change === 0 ? { lines } : { lines, rest: { points, change } };
}

/**
 * What took points from de-escalation in a turn that left nobody more alarmed and some desk calmer: fear above the mean of
 * the turns before it, or climbs on the ladder. Undefined where nobody grew calmer, or the score did not fall.
 */
export function fellThoughCalmer(rules: Rules, view: View, seat: SeatId): 'fear' | 'climbs' | undefined {
  const finding = view.assess?.finding.key ?? '';
  if (!finding.includes('-down') || finding.includes('-up')) return undefined;
  const causes = scoreCauses(rules, view, seat, 'deescalation');
  const change = causes.reduce((total, cause) => total + (cause.change ?? 0), 0);
  if (change >= 0) return undefined;
  const of = (key: string): number => causes.find((cause) => cause.key === `explain.term.${key}`)?.change ?? 0;
  return of('mean-threat') < of('rung-points') ? 'fear' : 'climbs';
}
