/** How it ended in words, where both sides stand on the two axes, and the way into the debrief. */
import '../../panels/score-table.css';
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { OutcomePlane } from '../../charts/outcome-plane.tsx';
import { seatName } from '../../panels/names.ts';
import { scoreDigits } from '../../panels/score-digits.ts';
import { trailsOf } from '../../panels/trails.ts';
import type { Match } from '../../panels/use-match.ts';
import { Button, Num, SideMark } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';

const COLUMNS = ['deterrence', 'deescalation', 'legitimacy', 'score'] as const;

/** Scores of both seats; every figure opens. */
export function FinalScores({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  return (
    <table className="score-table final-scores">
      <caption className="visually-hidden">{t('ending.scores')}</caption>
      <thead>
        <tr>
          <td />
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`chart.${column}`)}
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
            {COLUMNS.map((column) => (
              <td key={column}>
                <Num
                  className="score-figure"
                  value={view.scores?.[seat]?.[column]}
                  decimals={scoreDigits(view.scores?.[seat]?.[column])}
                  of={refs.score(seat, column)}
                  label={t(`chart.${column}`)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function EndingPage({ match, onGoOn }: { readonly match: Match; readonly onGoOn: () => void }) {
  const heading = useFirstFocus<HTMLHeadingElement>('ending');
  const { ending = 'cold-peace' } = match.view;
  return (
    <div className="ending">
      <section className="ending-words">
        <p className="text-label">{t('ending.heading')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`ending.${ending}.title`)}
        </h1>
        <p className="ending-text">{t(`ending.${ending}.text`)}</p>
        <FinalScores match={match} />
        <p className="text-small" data-plain="">
          {t('ending.win')}
        </p>
        <p className="text-small">{t('ending.not-justify')}</p>
        <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={onGoOn}>
          {t('ending.to-debrief')}
        </Button>
      </section>
      <section className="ending-plane" aria-label={t('debrief.happened.plane')}>
        <OutcomePlane trails={trailsOf(match)} size={380} axes />
      </section>
    </div>
  );
}
