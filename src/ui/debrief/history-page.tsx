/** What really happened, as the model back-casts it under the lens and the assumptions of this match; and trends. */
import { t } from '../../i18n/index.ts';
import { BackCast } from '../back-cast/back-cast.tsx';
import { WindowCast } from '../back-cast/window-cast.tsx';
import { isFiner } from '../charts/time-axis.ts';
import type { Match } from '../panels/use-match.ts';
import { Segments } from '../parts/index.ts';
import { Trend } from '../trend/trend.tsx';
import { useGame } from '../use-game.ts';
import { PageHeading } from './page-heading.tsx';
import { realStories } from './real-history.ts';
import { RealHistory } from './real-history.tsx';
import { VoicesOnRecord } from './voices-on-record.tsx';

const PARTS = ['history', 'trend'] as const;
type HistoryPart = (typeof PARTS)[number];

interface HistoryProps {
  readonly match: Match;
  readonly part: HistoryPart;
  readonly onPart: (part: HistoryPart) => void;
}

export function HistoryPage({ match, part, onPart }: HistoryProps) {
  const { level, view } = match;
  const set = useGame((state) => state.matchWorld?.set);
  const told = realStories(match).length > 0;
  const title = part === 'trend' ? 'trend.title' : told ? 'debrief.real.title' : 'study.back-cast.title';
  const heading = (
    <>
      <PageHeading>{t(title)}</PageHeading>
      <Segments
        label={t('debrief.history.parts')}
        value={part}
        onChoose={onPart}
        options={PARTS.map((value) => ({
          value,
          label: t(`debrief.history.part.${value === 'trend' ? value : 'back-cast'}`),
        }))}
      />
    </>
  );
  if (part === 'trend') return <Trend match={match} heading={heading} />;
  // The tests of the long back-cast are about all of its years: a level of a few of them has none of its own.
  const Cast = isFiner(level.clock) ? WindowCast : BackCast;
  const ofModel = <h2 className="debrief-heading">{t('study.back-cast.title')}</h2>;
  return (
    <>
      {told && (
        <div className="study real-history-page">
          <header className="study-head">{heading}</header>
          <RealHistory match={match} />
        </div>
      )}
      <Cast level={level} lens={view.options.lens} set={set} heading={told ? ofModel : heading} />
      <VoicesOnRecord level={level} />
    </>
  );
}
