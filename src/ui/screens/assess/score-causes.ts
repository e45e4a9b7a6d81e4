/** What takes points from a score and what the turn changed of it, in the terms of its explanation, so that both add up. */
import { type Explanation, explain, type Rules, refs, type SeatId, type View } from '../../../engine/index.ts';

export interface ScoreCause {
  /** A term of the score's explanation, with what its words name. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Points that it takes, as shown: negative. 0 where it took some a turn ago. */
  readonly points: number;
  /** What the turn changed of it; absent in the first turn. */
  readonly change?: number;
  readonly ref: string;
}

type Axis = 'deterrence' | 'deescalation';
type Term = Explanation['terms'][number];

const FULL_MARKS = 'explain.term.full-marks';

const stateOf = ({ params }: Term): string => String(params?.state ?? '');
const nameOf = (term: Term): string => `${term.key} ${stateOf(term)}`;

/** A score's terms without full marks, rounded so that with them they add to the score as it is shown. */
function termsOf(rules: Rules, view: View, seat: SeatId, axis: Axis, turn?: number): readonly Term[] {
  const ref = refs.score(seat, axis, turn);
  const value = explain(rules, view, ref)?.value;
  const found = value === undefined ? undefined : explain(rules, view, ref, { value: Math.round(value), decimals: 0 });
  return (found?.terms ?? []).filter(({ key }) => key !== FULL_MARKS);
}

/** All causes, those that changed most in the turn first, then the largest. */
export function scoreCauses(rules: Rules, view: View, seat: SeatId, axis: Axis): readonly ScoreCause[] {
  const before =
    view.time.turn === view.time.firstTurn ? undefined : view.history.findLast(({ turn }) => turn < view.time.turn);
  const now = new Map(termsOf(rules, view, seat, axis).map((term) => [nameOf(term), term]));
  const was = new Map(
    (before === undefined ? [] : termsOf(rules, view, seat, axis, before.turn)).map((term) => [nameOf(term), term]),
  );
  const causes = [...new Map([...was, ...now])].map(([name, term]): ScoreCause => {
    const points = now.get(name)?.shown ?? 0;
    const change = points - (was.get(name)?.shown ?? 0);
    return {
      key: term.key,
      params: term.params ?? {},
      points,
      ...(before === undefined ? {} : { change }),
      ref: refs.scoreCause(seat, axis, term.key, stateOf(term)),
    };
  });
  return causes
    .filter(({ points, change = 0 }) => points !== 0 || change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || a.points - b.points);
}
