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
  const names = { observer: seatName(observer), rival: seatName(rival) };
  const way = t(`belief.trial.find-${wayOf(points)}`, { ...names, apart: withInterval(points, 0) });
  return t('belief.trial.find', {
    ...names,
    played: percent(played.innocent.mean),
    calm: percent(calm.innocent.mean),
    way,
    told: shareWithInterval(played.told),
    toldCalm: shareWithInterval(calm.told),
  });
}

function Row({ arm, greedy }: { readonly arm: TrialArm; readonly greedy: boolean }) {
  const games = arm.games.filter((game) => game.greedy === greedy);
  const points = inHundred(greedy ? arm.greedy : arm.innocent);
  const [low, high] = points.ci95;
  const name = t(`belief.trial.${arm.policy}-${greedy ? 'greedy' : 'innocent'}`);
  return (
    <li className="trial-row" data-greedy={greedy}>
      <span>{name}</span>
      <svg
        role="img"
        aria-label={t('belief.trial.label', { name, mean: withInterval(points, 0), games: games.length })}
      >
        <line className="series-zero" x1="0" x2="100%" y1="50%" y2="50%" />
        {games.map(({ type, belief }, k) => (
          // Games keep their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <circle key={`${type} ${k}`} className="trial-game" cx={`${100 * belief}%`} cy="50%" r="4.5" />
        ))}
        <line className="trial-interval" x1={`${low}%`} x2={`${high}%`} y1="50%" y2="50%" />
        <line className="trial-mean" x1={`${points.mean}%`} x2={`${points.mean}%`} y1="10%" y2="90%" />
      </svg>
      <b data-plain="">{withInterval(points, 0)}</b>
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
              {withInterval(inHundred(greedy ? arm.greedy : arm.innocent), 0)}
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
