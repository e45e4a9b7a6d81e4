/** The history page of a level that tells of a few months or years: its real acts as input, and how little that shows. */
import './back-cast.css';
import './window-cast.css';
import type { ReactNode } from 'react';
import type { WindowCast as Cast, History } from '../../analysis/backcast/index.ts';
import type { LensId, Level } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { useInquiry } from '../inquiries/use-inquiry.ts';
import { isUnderWay } from '../inquiries/use-runs.ts';
import { seatName, stateName } from '../panels/names.ts';
import { SideMark } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { shareWithInterval } from '../studies/study-figures.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { useHistoryLine } from '../studies/use-history-line.ts';
import { Section } from './findings.tsx';
import { RealActs } from './real-acts.tsx';
import { WindowRecord } from './window-record.tsx';

/** Games of each of the two series. */
const GAMES = studyNumber('window-cast.games');
const SEED = 1;

interface WindowCastProps {
  readonly level: Level;
  readonly lens: LensId | undefined;
  /** Parameters that differ from the level's. */
  readonly set?: Readonly<Record<string, number>> | undefined;
  readonly heading: ReactNode;
}

/** Sentences on what a window this short can show and cannot, by number. */
const CAN = [1, 2, 3] as const;
const CANNOT = [1, 2, 3, 4, 5] as const;

function Limits() {
  return (
    <div className="back-cast-columns">
      <Section title={t('window-cast.can')} className="window-limits">
        <ul>
          {CAN.map((n) => (
            <li key={n}>{t(`window-cast.can.${n}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('window-cast.cannot')} className="window-limits">
        <ul>
          {CANNOT.map((n) => (
            <li key={n}>{t(`window-cast.cannot.${n}`)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Diplomacy as it was, force left to the model: over which states it was used, and whether that was so. */
function FreeForce({ cast, level }: { readonly cast: Cast; readonly level: Level }) {
  const { force, none, clash, nuclear } = cast.free;
  return (
    <Section
      title={t('window-cast.force')}
      lead={t('window-cast.force-note', { games: formatNumber(cast.games) })}
      className="window-force"
    >
      <table className="data-table study-table">
        <thead>
          <tr>
            <th scope="col">{t('window-cast.force-over')}</th>
            <th scope="col">{t('window-cast.force-share')}</th>
            <th scope="col">{t('window-cast.force-real')}</th>
          </tr>
        </thead>
        <tbody>
          {force.map(({ state, seat, share, real }) => (
            <tr key={`${state} ${seat}`}>
              <th scope="row" data-plain="">
                <span className="window-force-name">
                  <SideMark seat={seat} size={15} />
                  {t('window-cast.force-of', {
                    seat: seatName(seat),
                    state: stateName(state, level.clock.startYear),
                  })}
                </span>
              </th>
              <td data-plain="" data-label={t('window-cast.force-share')}>
                {shareWithInterval(share)}
              </td>
              <td data-label={t('window-cast.force-real')}>
                {t(real ? 'window-cast.force-yes' : 'window-cast.force-no')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-small" data-plain="">
        {t('window-cast.force-else', {
          none: shareWithInterval(none),
          clash: shareWithInterval(clash),
          nuclear: shareWithInterval(nuclear),
        })}
      </p>
    </Section>
  );
}

/** The same on paper: what needs no playing again. */
export function WindowOnPaper({ history, level }: { readonly history: History; readonly level: Level }) {
  return (
    <div className="study back-cast">
      <WindowRecord history={history} level={level} />
      <Limits />
      <RealActs level={level} />
    </div>
  );
}

export function WindowCast({ level, lens, set, heading }: WindowCastProps) {
  const asked = { ask: 'window-cast', lens, set, games: GAMES, seed: SEED } as const;
  const { found, start, cancel } = useInquiry(level, asked, { atOnce: true });
  const changed = Object.keys(set ?? {}).length;
  const cast = found.result?.ask === 'window-cast' && found.result.games > 0 ? found.result : undefined;
  // The line needs few games, and comes first.
  const line = useHistoryLine(level, { lens, set });
  const history = cast?.history ?? line;
  return (
    <div className="study back-cast">
      <header className="study-head">
        {heading}
        <p className="text-voice" data-plain="">
          {t('window-cast.lead', { acts: formatNumber(level.script.length) })}
        </p>
        {changed > 0 && (
          <p className="study-note" data-plain="">
            {t('back-cast.other-world', { count: changed })}
          </p>
        )}
        <StudyBar
          run={{ ...found, start, cancel }}
          ended={t('window-cast.ended', { games: formatNumber(cast?.games ?? 0) })}
        />
      </header>
      {history === undefined ? (
        isUnderWay(found) && <p className="study-wait">{t('study.waiting')}</p>
      ) : (
        <WindowRecord history={history} level={level} />
      )}
      <Limits />
      {cast !== undefined && <FreeForce cast={cast} level={level} />}
      <RealActs level={level} />
      <Section title={t('back-cast.method')} className="method">
        <p data-plain="">{t('window-cast.method', { games: formatNumber(GAMES), seed: SEED })}</p>
      </Section>
    </div>
  );
}
