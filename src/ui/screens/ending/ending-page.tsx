/** How it ended in words, where both sides stand on the two axes, and the way into the debrief. */
import { refs } from '../../../engine/index.ts';
import { formatList, t } from '../../../i18n/index.ts';
import { OutcomePlane } from '../../charts/outcome-plane.tsx';
import { usesOfForce } from '../../debrief/force-users.ts';
import { scoreDigits } from '../../panels/score-digits.ts';
import { ScoreTable } from '../../panels/score-table.tsx';
import { trailsOf } from '../../panels/trails.ts';
import type { Match } from '../../panels/use-match.ts';
import { Button, Num } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';

const COLUMNS = ['deterrence', 'deescalation', 'legitimacy', 'score'] as const;

/** Scores of both seats; every figure opens. */
export function FinalScores({ match }: { readonly match: Match }) {
  return (
    <ScoreTable
      match={match}
      className="final-scores"
      caption={t('ending.scores')}
      axes={COLUMNS}
      cell={(seat, axis) => {
        const figure = match.view.scores?.[seat]?.[axis];
        return (
          <td>
            <Num
              className="score-figure"
              value={figure}
              decimals={scoreDigits(figure)}
              of={refs.score(seat, axis)}
              label={t(`chart.${axis}`)}
            />
          </td>
        );
      }}
    />
  );
}

export function EndingPage({ match, onGoOn }: { readonly match: Match; readonly onGoOn: () => void }) {
  const heading = useFirstFocus<HTMLHeadingElement>('ending');
  const { ending = 'cold-peace' } = match.view;
  const uses = usesOfForce(match.view, match.level);
  return (
    <div className="ending">
      <section className="ending-words">
        <p className="text-label">{t('ending.heading')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`ending.${ending}.title`)}
        </h1>
        <p className="ending-text">{t(`ending.${ending}.text`)}</p>
        {uses.length > 0 && <p data-plain="">{t('ending.force', { uses: formatList(uses) })}</p>}
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
