/** Would anybody have known? The match's own orders against every aim of the other side, and restraint beside them. */
import type { Trial, TrialArm } from '../../analysis/type-inference/index.ts';
import type { SeatId, View } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { useMatchInquiry } from '../inquiries/use-match-inquiry.ts';
import { seatName } from '../panels/names.ts';
import { Button } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { shareWithInterval, withInterval } from '../studies/study-figures.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { percent } from './belief-words.ts';

/** Games against each aim in either policy. */
const GAMES = studyNumber('beliefs.games');
const SEED = 1;
/** A difference of this many points of 100 counts as one. */
const APART = 5;

interface TrialProps {
  readonly view: View;
  readonly observer: SeatId;
  readonly rival: SeatId;
}

/** In points of 100. */
const inHundred = ({ mean, ci95 }: MeanWithInterval): MeanWithInterval => ({
  mean: 100 * mean,
  ci95: [100 * ci95[0], 100 * ci95[1]],
});

/** A belief 0-1 as "44 (36 to 52)" of 100: one that is nearly sure is not called sure. */
function beliefWords({ mean, ci95: [low, high] }: MeanWithInterval): string {
  return t('study.interval', { value: percent(mean), from: percent(Math.max(0, low)), to: percent(Math.min(1, high)) });
}

function wayOf({ mean, ci95: [low, high] }: MeanWithInterval): 'more' | 'less' | 'same' | 'unsure' {
  if (low > 0 && mean > APART) return 'more';
  if (high < 0 && mean < -APART) return 'less';
  return Math.max(-low, high) < 2 * APART ? 'same' : 'unsure';
}

/** What one's own orders did to the belief in an innocent rival. */
export function trialFinding({ arms, apart }: Pick<Trial, 'arms' | 'apart'>, observer: SeatId, rival: SeatId): string {
  const [played, calm] = arms;
  if (played === undefined || calm === undefined) return '';
  const points = inHundred(apart);
  return t(`belief.trial.find-${wayOf(points)}`, {
    observer: seatName(observer),
    rival: seatName(rival),
    played: percent(played.innocent.mean),
    calm: percent(calm.innocent.mean),
    apart: withInterval(points, 0),
    told: shareWithInterval(played.told),
    toldCalm: shareWithInterval(calm.told),
  });
}

function Row({ arm, greedy }: { readonly arm: TrialArm; readonly greedy: boolean }) {
  const games = arm.games.filter((game) => game.greedy === greedy);
  const belief = greedy ? arm.greedy : arm.innocent;
  const at = (share: number) => `${100 * Math.min(1, Math.max(0, share))}%`;
  const name = t(`belief.trial.${arm.policy}-${greedy ? 'greedy' : 'innocent'}`);
  return (
    <li className="trial-row" data-greedy={greedy}>
      <span>{name}</span>
      <svg role="img" aria-label={t('belief.trial.label', { name, mean: beliefWords(belief), games: games.length })}>
        <line className="series-zero" x1="0" x2="100%" y1="50%" y2="50%" />
        {games.map((game, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: games keep their order
          <circle key={`${game.type} ${k}`} className="trial-game" cx={at(game.belief)} cy="50%" r="4.5" />
        ))}
        <line className="trial-interval" x1={at(belief.ci95[0])} x2={at(belief.ci95[1])} y1="50%" y2="50%" />
        <line className="trial-mean" x1={at(belief.mean)} x2={at(belief.mean)} y1="10%" y2="90%" />
      </svg>
      <b data-plain="">{beliefWords(belief)}</b>
    </li>
  );
}

function Result({
  trial,
  observer,
  rival,
}: {
  readonly trial: Trial;
  readonly observer: SeatId;
  readonly rival: SeatId;
}) {
  const rows = trial.arms.flatMap((arm) => [false, true].map((greedy) => ({ arm, greedy })));
  return (
    <ChartFrame
      title={t('belief.trial.chart', { observer: seatName(observer), rival: seatName(rival) })}
      level={3}
      aside={t('belief.axis')}
      finding={trialFinding(trial, observer, rival)}
      table={{
        columns: [t('belief.trial.case'), t('belief.trial.games'), t('belief.trial.mean'), t('belief.trial.told')],
        rows: rows.map(({ arm, greedy }) => {
          return [
            t(`belief.trial.${arm.policy}-${greedy ? 'greedy' : 'innocent'}`),
            <span key="games" data-plain="">
              {formatNumber(arm.games.filter((game) => game.greedy === greedy).length)}
            </span>,
            <span key="mean" data-plain="">
              {beliefWords(greedy ? arm.greedy : arm.innocent)}
            </span>,
            <span key="told" data-plain="">
              {withInterval(arm.told)}
            </span>,
          ];
        }),
      }}
    >
      <ul className="trial-rows">
        {rows.map(({ arm, greedy }) => (
          <Row key={`${arm.policy} ${greedy}`} arm={arm} greedy={greedy} />
        ))}
      </ul>
    </ChartFrame>
  );
}

const gamesIn = (trial: Trial | undefined): number =>
  (trial?.arms ?? []).reduce((sum, { games }) => sum + games.length, 0);

export function TrialOfOrders({ view, observer, rival }: TrialProps) {
  const { found, start, cancel } = useMatchInquiry(view, {
    name: `trial ${observer}`,
    inquiry: { ask: 'trial', observer, games: GAMES, seed: SEED },
    about: 'match',
  });
  const trial = found.result?.ask === 'trial' && gamesIn(found.result) > 0 ? found.result : undefined;
  const names = { observer: seatName(observer), rival: seatName(rival) };
  return (
    <section className="study-section trial">
      <h2>{t('belief.trial', names)}</h2>
      <p className="text-small" data-plain="">
        {t('belief.trial.note', { ...names, games: GAMES })}
      </p>
      {found.state === 'waiting' ? (
        <Button icon="play" onClick={start}>
          {t('belief.trial.start')}
        </Button>
      ) : (
        <StudyBar
          run={{ ...found, start, cancel }}
          ended={t('belief.trial.ended', { games: formatNumber(gamesIn(trial)) })}
        />
      )}
      {trial !== undefined && <Result trial={trial} observer={observer} rival={rival} />}
    </section>
  );
}
