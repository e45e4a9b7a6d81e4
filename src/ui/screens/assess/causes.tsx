/** Under the scores: what lowers each, largest first, and how much of it came this turn. */
import type { SeatId } from '../../../engine/index.ts';
import { formatList, hasText, t } from '../../../i18n/index.ts';
import { seatName, stateName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Num } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';
import { causeLines, type ScoreCause, scoreCauses } from './score-causes.ts';

/** Whose score it is, and so who did it to whom: `theirs` is what the other side did to the desk that reads. */
export interface Scored {
  readonly seat: SeatId;
  readonly rival: SeatId;
  readonly by: 'theirs' | 'yours';
}

/** A sentence with who did what, and the states that it is about; the explanation of the figure has the rest. */
export function causeName({ key, states }: ScoreCause, year: number, { seat, rival, by }: Scored): string {
  const id = `assess.cause.${key.split('.').at(-1)}`;
  return t(hasText(id) ? id : `${id}.${by}`, {
    states: formatList(states.map((state) => stateName(state, year))),
    seat: seatName(seat),
    rival: seatName(rival),
  });
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

interface LinesProps {
  readonly causes: readonly ScoreCause[];
  readonly year: number;
  readonly scored: Scored;
}

function Lines({ causes, year, scored }: LinesProps) {
  const { lines, rest } = causeLines(causes);
  if (lines.length === 0 && rest === undefined) return <p className="text-small">{t('assess.causes.none')}</p>;
  return (
    <ul>
      {lines.map((cause) => (
        <Line key={cause.ref} name={causeName(cause, year, scored)} cause={cause} />
      ))}
      {rest !== undefined && <Line name={t('assess.causes.rest')} cause={{ ...rest, ref: '' }} />}
    </ul>
  );
}

interface Listed extends Scored {
  readonly axis: 'deterrence' | 'deescalation';
  readonly whose: string;
}

/** De-escalation is one figure for both sides: its causes stand once. */
function listsOf({ view, me, rival }: Match): readonly Listed[] {
  const both = view.scores?.[me]?.deescalation === view.scores?.[rival]?.deescalation;
  const sides = [
    { seat: me, rival, by: 'theirs', whose: t('assess.causes.yours') },
    { seat: rival, rival: me, by: 'yours', whose: seatName(rival) },
  ] as const;
  return [
    ...(both ? [{ ...sides[0], whose: t('assess.causes.both') }] : sides).map((side) => ({
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
      {listsOf(match).map(({ axis, whose, ...scored }) => (
        <div key={`${axis} ${scored.seat}`}>
          <h2>{t('assess.causes.of', { axis: t(`chart.${axis}`), whose })}</h2>
          <Lines causes={scoreCauses(rules, match.view, scored.seat, axis)} year={match.year} scored={scored} />
        </div>
      ))}
    </section>
  );
}
