/** Under the scores: what lowers each, largest first, and how much of it came this turn. */
import type { SeatId } from '../../../engine/index.ts';
import { formatList, t } from '../../../i18n/index.ts';
import { seatName, stateName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Num } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';
import { type ScoreCause, scoreCauses } from './score-causes.ts';

/** Causes of one score that have a line; what the others take is summed in one. */
const MOST = 3;

/** In a few words, with the states that it is about; the explanation of the figure has the rest. */
export function causeName({ key, states }: ScoreCause, year: number): string {
  return t(`assess.cause.${key.split('.').at(-1)}`, { states: formatList(states.map((id) => stateName(id, year))) });
}

function Line({
  name,
  cause,
}: {
  readonly name: string;
  readonly cause: Pick<ScoreCause, 'points' | 'change' | 'ref'>;
}) {
  const { points, change = 0, ref } = cause;
  return (
    <li className="score-cause">
      <span>{name}</span>
      <Num value={points} of={points === 0 || ref === '' ? undefined : ref} signed label={name} />
      {change !== 0 && (
        <Num className="score-change" value={change} signed label={t('assess.causes.change', { name })} />
      )}
    </li>
  );
}

function Lines({ causes, match }: { readonly causes: readonly ScoreCause[]; readonly match: Match }) {
  const rest = causes.slice(MOST);
  const sum = (of: (cause: ScoreCause) => number): number => rest.reduce((total, cause) => total + of(cause), 0);
  if (causes.length === 0) return <p className="text-small">{t('assess.causes.none')}</p>;
  return (
    <ul>
      {causes.slice(0, MOST).map((cause) => (
        <Line key={cause.ref} name={causeName(cause, match.year)} cause={cause} />
      ))}
      {rest.length > 0 && (
        <Line
          name={t('assess.causes.rest')}
          cause={{ points: sum(({ points }) => points), change: sum(({ change = 0 }) => change), ref: '' }}
        />
      )}
    </ul>
  );
}

interface Scored {
  readonly axis: 'deterrence' | 'deescalation';
  readonly seat: SeatId;
  readonly whose: string;
}

/** De-escalation is one figure for both sides: its causes stand once. */
function scoredOf({ view, me, rival }: Match): readonly Scored[] {
  const both = view.scores?.[me]?.deescalation === view.scores?.[rival]?.deescalation;
  const sides = [
    { seat: me, whose: t('assess.causes.yours') },
    { seat: rival, whose: seatName(rival) },
  ];
  return [
    ...(both ? [{ seat: me, whose: t('assess.causes.both') }] : sides).map((side) => ({
      axis: 'deescalation' as const,
      ...side,
    })),
    ...sides.map((side) => ({ axis: 'deterrence' as const, ...side })),
  ];
}

export function Causes({ match }: { readonly match: Match }) {
  const rules = useGame((state) => state.rules)?.rules;
  if (rules === undefined) return undefined;
  return (
    <section className="score-causes" aria-label={t('assess.causes')}>
      {scoredOf(match).map(({ axis, seat, whose }) => (
        <div key={`${axis} ${seat}`}>
          <h2>{t('assess.causes.of', { axis: t(`chart.${axis}`), whose })}</h2>
          <Lines causes={scoreCauses(rules, match.view, seat, axis)} match={match} />
        </div>
      ))}
    </section>
  );
}
