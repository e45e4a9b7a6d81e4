/** Three numbers that say what a change does, each with its interval, and which of them got better: in a sentence. */
import type { ComparedVariant, CompareResult } from '../../analysis/inquiries/compare.ts';
import type { SeatId } from '../../engine/index.ts';
import { formatFixed, formatList, formatNumber, t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { seatName } from '../panels/names.ts';
import { changeWords, isSureAsShown } from './rerun-words.ts';

export interface KeyFigure {
  readonly name: 'wars' | 'threat' | 'score';
  readonly before: MeanWithInterval;
  readonly after: MeanWithInterval;
  readonly change: MeanWithInterval;
  /** What it was in the match itself, once that was played again with its own chances. */
  readonly played?: number;
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
export function keyFigures(
  { variants: [before, after] }: CompareResult,
  { me, rival }: Sides,
  single?: CompareResult,
): readonly KeyFigure[] {
  if (before === undefined || after === undefined || after.games === 0) return [];
  const figure = (
    name: KeyFigure['name'],
    of: (variant: ComparedVariant) => MeanWithInterval | undefined,
    outcome: string,
  ): readonly KeyFigure[] => {
    const [was, is, change] = [of(before), of(after), after.change[outcome]];
    if (was === undefined || is === undefined || change === undefined) return [];
    const played = single?.variants[0] === undefined ? undefined : of(single.variants[0])?.mean;
    const figureOf = { name, before: was, after: is, change, more: name === 'score' } as const;
    return [played === undefined ? figureOf : { ...figureOf, played }];
  };
  return [
    ...figure('wars', ({ summary }) => summary.wars, 'wars'),
    ...figure('threat', ({ summary }) => summary.seats[rival]?.threatMean, `${rival}.threatMean`),
    ...figure('score', ({ summary }) => summary.seats[me]?.score, `${me}.score`),
  ];
}

const isSure = ({ name, change }: KeyFigure): boolean => isSureAsShown(change, DIGITS[name]);

/** Which of them surely got better, and which worse. */
export function verdictOf(figures: readonly KeyFigure[]) {
  const sure = figures.filter(isSure);
  const better = sure.filter(({ change, more }) => change.mean > 0 === more);
  const worse = sure.filter((figure) => !better.includes(figure));
  const rest = figures.filter((figure) => !sure.includes(figure));
  const one = better.length > 0 ? 'better' : 'worse';
  const word = sure.length === 0 ? 'none' : better.length > 0 && worse.length > 0 ? 'mixed' : one;
  return { word, better, worse, rest } as const;
}

/** That in a sentence or two. */
function verdictWords(figures: readonly KeyFigure[], rival: SeatId, games: string): string {
  const { word, better, worse, rest } = verdictOf(figures);
  const names = (some: readonly KeyFigure[]): string =>
    formatList(some.map(({ name }) => t(`what-if.key-name.${name}`, { rival: seatName(rival) })));
  const first = t(`what-if.verdict-${word}`, { games, better: names(better), worse: names(worse) });
  return word === 'none' || rest.length === 0 ? first : `${first} ${t('what-if.verdict-rest', { rest: names(rest) })}`;
}

function Figure({ figure, rival }: { readonly figure: KeyFigure; readonly rival: SeatId }) {
  const { name, before, after, change, played } = figure;
  const digits = DIGITS[name];
  return (
    <div data-sure={isSure(figure)}>
      <dt>{t(`what-if.key.${name}`, { rival: seatName(rival) })}</dt>
      <dd className="key-now">
        <del>
          <span className="visually-hidden">{t('what-if.world-before')}</span> {formatFixed(before.mean, digits)}
        </del>{' '}
        {formatFixed(after.mean, digits)}
      </dd>
      <dd className="key-change">{t('what-if.key-change', { change: changeWords(change, digits) })}</dd>
      {played !== undefined && (
        <dd className="key-played">
          {t('what-if.key-played', { value: formatFixed(played, name === 'wars' ? 0 : digits) })}
        </dd>
      )}
    </div>
  );
}

interface KeyFiguresProps extends Sides {
  readonly fan: CompareResult;
  readonly single: CompareResult | undefined;
}

export function KeyFigures({ fan, single, me, rival }: KeyFiguresProps) {
  const figures = keyFigures(fan, { me, rival }, single);
  if (figures.length === 0) return undefined;
  const games = formatNumber(fan.variants[1]?.games);
  return (
    <section className="key-figures" data-plain="" aria-label={t('what-if.key-figures')}>
      <dl>
        {figures.map((figure) => (
          <Figure key={figure.name} figure={figure} rival={rival} />
        ))}
      </dl>
      <p className="text-voice">{verdictWords(figures, rival, games)}</p>
    </section>
  );
}
