/** The end of a crisis in plain words, before the rest of the turn is assessed. */
import '../result.css';
import './crisis.css';
import './crisis-answers.css';
import type { CrisisView } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { deskName, stateName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Button } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { CrisisLog } from './crisis-log.tsx';
import { hadIncident, peakOf } from './crisis-peak.ts';

/** The crisis that was played out in the running turn and has ended. */
export function endedCrisis({ view }: Match): CrisisView | undefined {
  return view.crises.find((crisis) => crisis.played && crisis.ended !== undefined && crisis.log.length > 0);
}

function outcomeText(crisis: CrisisView, place: string): string {
  const { ended, winner } = crisis;
  if (ended === 'war' && winner === undefined) return t('crisis.ended.war-even', { place });
  return t(`crisis.ended.${ended}`, { place, winner: winner === undefined ? '' : deskName(winner) });
}

/** Crises of the turn that were not played day by day. */
function Others({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const others = match.view.crises.filter((each) => each.id !== crisis.id && each.ended !== undefined);
  if (others.length === 0) return undefined;
  return (
    <section className="crisis-others">
      <h2>{t('crisis.others')}</h2>
      <p className="text-small">{t('crisis.others-note')}</p>
      <ul className="plain-list">
        {others.map((each) => (
          <li key={each.id} data-plain="">
            {t('crisis.other', {
              place: stateName(each.state, match.year),
              how: t(`crisis.ended.title.${each.ended}`),
              rung: formatNumber(peakOf(each, match.view.forceRung)),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CrisisEnd({
  match,
  crisis,
  onGoOn,
}: {
  readonly match: Match;
  readonly crisis: CrisisView;
  readonly onGoOn: () => void;
}) {
  const heading = useFirstFocus<HTMLHeadingElement>(crisis.id);
  const place = stateName(crisis.state, match.year);
  const { forceRung } = match.view;
  const peak = peakOf(crisis, forceRung);
  return (
    <div className="crisis-end">
      <p className="text-label">{t('crisis.title', { place })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t(`crisis.ended.title.${crisis.ended}`)}
      </h1>
      <p className="text-voice">{outcomeText(crisis, place)}</p>
      <p data-plain="">
        {t('crisis.ended.days', { count: crisis.log.length })}.{' '}
        {t('crisis.ended.peak', { rung: formatNumber(peak), name: t(`rung.${peak}.short`) })}
        {hadIncident(crisis, forceRung) && ` ${t('crisis.ended.incident', { force: formatNumber(forceRung) })}`}
      </p>
      <CrisisLog match={match} crisis={crisis} />
      <Others match={match} crisis={crisis} />
      <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={onGoOn}>
        {t('crisis.ended.next')}
      </Button>
    </div>
  );
}
