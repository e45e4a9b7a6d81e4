/** Three numbers that say what a change does, each with its interval, and whether it helped: in one sentence. */
import type { ComparedVariant, CompareResult } from '../../analysis/inquiries/compare.ts';
import type { SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { seatName } from '../panels/names.ts';
import { changeWords, isSure } from './rerun-words.ts';

export interface KeyFigure {
  readonly name: 'wars' | 'threat' | 'score';
  readonly before: MeanWithInterval;
  readonly after: MeanWithInterval;
  readonly change: MeanWithInterval;
  /** Is more of it better? */
  readonly more: boolean;
}

/** Wars are few: a tenth of one would hide the change. */
const DIGITS = { wars: 2, threat: 1, score: 1 } as const;

interface Sides {
  readonly me: SeatId;
  readonly rival: SeatId;
}

/** Wars a game, the other side's threat, one's own score; none before games of both kinds are in. */
export function keyFigures({ variants: [before, after] }: CompareResult, { me, rival }: Sides): readonly KeyFigure[] {
  if (before === undefined || after === undefined || after.games === 0) return [];
  const figure = (
    name: KeyFigure['name'],
    of: (variant: ComparedVariant) => MeanWithInterval | undefined,
    outcome: string,
  ): readonly KeyFigure[] => {
    const [was, is, change] = [of(before), of(after), after.change[outcome]];
    if (was === undefined || is === undefined || change === undefined) return [];
    return [{ name, before: was, after: is, change, more: name === 'score' }];
  };
  return [
    ...figure('wars', ({ summary }) => summary.wars, 'wars'),
    ...figure('threat', ({ summary }) => summary.seats[rival]?.threatMean, `${rival}.threatMean`),
    ...figure('score', ({ summary }) => summary.seats[me]?.score, `${me}.score`),
  ];
}

/** Does the change help? Only differences that are surely not nought count. */
export function verdictOf(figures: readonly KeyFigure[]): 'better' | 'worse' | 'mixed' | 'none' {
  const sure = figures.filter(({ change }) => isSure(change));
  const better = sure.filter(({ change, more }) => change.mean > 0 === more).length;
  if (sure.length === 0) return 'none';
  if (better === sure.length) return 'better';
  return better === 0 ? 'worse' : 'mixed';
}

export function KeyFigures({ fan, me, rival }: Sides & { readonly fan: CompareResult }) {
  const figures = keyFigures(fan, { me, rival });
  if (figures.length === 0) return undefined;
  const games = formatNumber(fan.variants[1]?.games);
  return (
    <section className="key-figures" data-plain="" aria-label={t('what-if.key-figures')}>
      <dl>
        {figures.map(({ name, before, after, change }) => (
          <div key={name} data-sure={isSure(change)}>
            <dt>{t(`what-if.key.${name}`, { rival: seatName(rival) })}</dt>
            <dd className="key-now">
              <del>
                <span className="visually-hidden">{t('what-if.world-before')}</span>{' '}
                {formatNumber(before.mean, DIGITS[name])}
              </del>{' '}
              {formatNumber(after.mean, DIGITS[name])}
            </dd>
            <dd className="key-change">{t('what-if.key-change', { change: changeWords(change, DIGITS[name]) })}</dd>
          </div>
        ))}
      </dl>
      <p className="text-voice">{t(`what-if.verdict-${verdictOf(figures)}`, { games })}</p>
    </section>
  );
}
