/** Both sides on both axes, and what the turn changed. */
import '../../panels/score-table.css';
import type { ScoreView, SeatId } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Num, SideMark } from '../../parts/index.ts';

const AXES = ['deterrence', 'deescalation'] as const;

function Cell({
  seat,
  axis,
  now,
  before,
}: {
  readonly seat: SeatId;
  readonly axis: keyof ScoreView & string;
  readonly now: number;
  readonly before?: number;
}) {
  const change = before === undefined ? undefined : Math.round(now) - Math.round(before);
  return (
    <td>
      <Num className="score-figure" value={now} of={refs.score(seat, axis)} label={t(`chart.${axis}`)} />
      {change !== undefined && (
        <Num
          className="score-change"
          value={change}
          of={refs.scoreChange(seat, axis)}
          signed
          label={t('assess.score-change', { axis: t(`chart.${axis}`) })}
        />
      )}
    </td>
  );
}

export function Scores({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  // Before the first turn nothing had been measured: its scores are full marks, and no fall from them is one.
  const first = view.time.turn === view.time.firstTurn;
  const before = first ? undefined : view.history.findLast((each) => each.turn < view.time.turn);
  return (
    <>
      <table className="score-table">
        <caption className="visually-hidden">{t('assess.scores')}</caption>
        <thead>
          <tr>
            <td />
            {AXES.map((axis) => (
              <th key={axis} scope="col">
                {t(`chart.${axis}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[me, rival].map((seat) => (
            <tr key={seat}>
              <th scope="row">
                <SideMark seat={seat} size={20} /> {seat === me ? t('assess.you') : seatName(seat)}
              </th>
              {AXES.map((axis) => (
                <Cell
                  key={axis}
                  seat={seat}
                  axis={axis}
                  now={view.scores?.[seat]?.[axis] ?? 0}
                  before={before?.scores[seat]?.[axis]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {first && <p className="text-small score-first">{t('assess.first-reading')}</p>}
    </>
  );
}
