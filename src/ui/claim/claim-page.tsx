/** The article's claim, tested in the model: how much of escalation runs through threat, and what doses of enlargement do. */
import '../back-cast/back-cast.css';
import './claim.css';
import { type ReactNode, useState } from 'react';
import type { Measure } from '../../analysis/claim/index.ts';
import type { LensId, Level } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { Section } from '../back-cast/findings.tsx';
import { useInquiry } from '../inquiries/use-inquiry.ts';
import { isUnderWay } from '../inquiries/use-runs.ts';
import { Segments, WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { studyNumber } from '../studies/study-numbers.ts';
import { MEASURES } from './claim-words.ts';
import { DoseMap } from './dose-map.tsx';
import { ShareChart } from './share-chart.tsx';

/** Games of each world and of each pair of doses. */
const GAMES = studyNumber('claim.games');
const SEED = 1;
/** Games of each world before figures are told: fewer say too little. */
const FEWEST_GAMES = 10;

interface ClaimPageProps {
  readonly level: Level;
  readonly lens: LensId | undefined;
  readonly heading: ReactNode;
}

/** What the figures show, and what they cannot. */
function Limits() {
  return (
    <div className="back-cast-columns">
      <Section title={t('claim.shows')} className="method">
        {[1, 2, 3].map((n) => (
          <p key={n}>
            <WithTerms text={t(`claim.shows.${n}`)} />
          </p>
        ))}
      </Section>
      <Section title={t('claim.shows-not')} className="method">
        {[1, 2, 3, 4].map((n) => (
          <p key={n} data-plain="">
            <WithTerms text={t(`claim.shows-not.${n}`)} />
          </p>
        ))}
      </Section>
    </div>
  );
}

export function ClaimPage({ level, lens, heading }: ClaimPageProps) {
  const [measure, setMeasure] = useState<Measure>('crises');
  const asked = { ask: 'claim', lens, games: GAMES, seed: SEED } as const;
  const { found, start, cancel } = useInquiry(level, asked, { atOnce: true });
  const { result } = found;
  const claim = result?.ask === 'claim' && result.games >= FEWEST_GAMES ? result : undefined;
  return (
    <div className="study claim">
      <header className="study-head">
        {heading}
        <p className="text-voice">
          <WithTerms text={t('claim.lead')} />
        </p>
        <StudyBar
          run={{ ...found, start, cancel }}
          ended={t('claim.ended', { games: formatNumber(claim?.games ?? 0) })}
        />
      </header>
      {claim === undefined ? (
        isUnderWay(found) && <p className="study-wait">{t('study.waiting')}</p>
      ) : (
        <>
          <Segments
            label={t('claim.what')}
            value={measure}
            onChoose={setMeasure}
            options={MEASURES.map((value) => ({ value, label: t(`claim.measure.${value}`) }))}
          />
          <div className="back-cast-columns">
            {claim.settings.map((setting) => (
              <ShareChart key={setting.setting} setting={setting} measure={measure} />
            ))}
          </div>
          <DoseMap claim={claim} level={level} measure={measure} />
        </>
      )}
      <Limits />
    </div>
  );
}
