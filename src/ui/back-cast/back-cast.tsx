/** The back-cast: the real sequence of both sides as input, what the model makes of it, and what it gets wrong. */
import './back-cast.css';
import type { ReactNode } from 'react';
import type { Backcast } from '../../analysis/backcast/index.ts';
import type { LensId, Level } from '../../engine/index.ts';
import { formatNumber, formatYear, t } from '../../i18n/index.ts';
import { useInquiry } from '../inquiries/use-inquiry.ts';
import { isUnderWay } from '../inquiries/use-runs.ts';
import { seatName } from '../panels/names.ts';
import { WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { withInterval } from '../studies/study-figures.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { useHistoryLine } from '../studies/use-history-line.ts';
import { Misses, Section, Statements, Targets, WarByType } from './findings.tsx';
import { RecordChart } from './record-chart.tsx';
import { RetrodictionChart } from './retrodiction-chart.tsx';

/** Games of each of the four series. */
const GAMES = studyNumber('back-cast.games');
const SEED = 1;
/** Games of each series before hits and misses are told: fewer say too little. */
const FEWEST_GAMES = 20;

interface BackCastProps {
  readonly level: Level;
  readonly lens: LensId | undefined;
  /** Parameters that differ from the level's. */
  readonly set?: Readonly<Record<string, number>> | undefined;
  /** The heading as its page needs it. */
  readonly heading: ReactNode;
}

function Polls({ polls }: Pick<Backcast, 'polls'>) {
  return (
    <Section title={t('back-cast.polls')} lead={t('back-cast.polls-note')} className="polls">
      <table className="data-table study-table">
        <thead>
          <tr>
            <th scope="col">{t('back-cast.poll')}</th>
            <th scope="col">{t('back-cast.poll-years')}</th>
            <th scope="col">{t('back-cast.poll-r')}</th>
          </tr>
        </thead>
        <tbody>
          {polls.map(({ id, seat, years, r }) => (
            <tr key={id}>
              <th scope="row">
                {t(`series.${id}.name`)}
                <small>{t('back-cast.poll-beside', { seat: seatName(seat) })}</small>
              </th>
              <td data-plain="" data-label={t('back-cast.poll-years')} className="poll-years">
                {years.map(formatYear).join(', ')}
              </td>
              <td data-plain="" data-label={t('back-cast.poll-r')}>
                {withInterval(r)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Findings({ backcast }: { readonly backcast: Backcast }) {
  return (
    <>
      <div className="back-cast-columns">
        <Misses misses={backcast.misses} />
        <Statements statements={backcast.statements} />
      </div>
      <Targets targets={backcast.targets} />
      <div className="back-cast-columns">
        <RetrodictionChart backcast={backcast} />
        <div className="back-cast-side">
          <WarByType war={backcast.war} />
          <Polls polls={backcast.polls} />
        </div>
      </div>
    </>
  );
}

function Method({ games, level }: { readonly games: number; readonly level: Level }) {
  const [a, b] = level.seats;
  return (
    <Section title={t('back-cast.method')} className="method">
      <p data-plain="">
        <WithTerms text={t('back-cast.method-text', { games, seed: SEED, a: seatName(a.id), b: seatName(b.id) })} />
      </p>
      <p>{t('back-cast.method-limits')}</p>
    </Section>
  );
}

export function BackCast({ level, lens, set, heading }: BackCastProps) {
  const asked = { ask: 'back-cast', lens, set, games: GAMES, seed: SEED } as const;
  const { found, start, cancel } = useInquiry(level, asked, { atOnce: true });
  const changed = Object.keys(set ?? {}).length;
  const cast = found.result?.ask === 'back-cast' && found.result.games > 0 ? found.result : undefined;
  // The line needs few games, and comes first.
  const line = useHistoryLine(level, { lens, set });
  const history = cast?.history ?? line;
  return (
    <div className="study back-cast">
      <header className="study-head">
        {heading}
        <p className="text-voice" data-plain="">
          <WithTerms text={t('back-cast.lead')} />
        </p>
        {changed > 0 && (
          <p className="study-note" data-plain="">
            {t('back-cast.other-world', { count: changed })}
          </p>
        )}
        <StudyBar
          run={{ ...found, start, cancel }}
          ended={t('back-cast.ended', { games: formatNumber(cast?.games ?? 0) })}
        />
      </header>
      {history === undefined ? (
        isUnderWay(found) && <p className="study-wait">{t('study.waiting')}</p>
      ) : (
        <RecordChart history={history} level={level} />
      )}
      {cast !== undefined && cast.games >= FEWEST_GAMES && <Findings backcast={cast} />}
      <Method games={GAMES} level={level} />
    </div>
  );
}
