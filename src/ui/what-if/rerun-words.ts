/** What re-runs found, in words. */
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import { formatFixedChange, formatNumber, t } from '../../i18n/index.ts';
import { type MeanWithInterval, shareWithInterval } from '../../lib/stats.ts';

/** Endings from the calmest to the worst. */
const ENDINGS = [
  'concert',
  'hollow-peace',
  'armed-peace',
  'cold-peace',
  'frozen-conflict',
  'regional-war',
  'direct-clash',
  'nuclear-use',
] as const;

export interface EndingShare {
  readonly ending: string;
  /** Shares of the games of each world, 0-1. */
  readonly before: MeanWithInterval;
  readonly after: MeanWithInterval;
}

/** The endings that came about in either world. */
export function endingShares({ variants: [before, after] }: CompareResult): readonly EndingShare[] {
  const count = (variant: typeof before, ending: string): number => variant?.summary.endings[ending] ?? 0;
  return ENDINGS.filter((ending) => count(before, ending) + count(after, ending) > 0).map((ending) => ({
    ending,
    before: shareWithInterval(count(before, ending), before?.games ?? 0),
    after: shareWithInterval(count(after, ending), after?.games ?? 0),
  }));
}

const endingName = (ending: string): string => t(`ending.${ending}.title`);

/** The sentence above everything: the usual ending in both worlds. */
export function rerunFinding(fan: CompareResult): string {
  const shares = endingShares(fan);
  const usual = (of: 'before' | 'after') =>
    shares.reduce((best, each) => (each[of].mean > best[of].mean ? each : best), shares[0] ?? NONE);
  const [before, after] = [usual('before'), usual('after')];
  const figures = {
    ending: endingName(after.ending),
    other: endingName(before.ending),
    now: inHundred(after.after),
    before: inHundred(after.before),
  };
  return t(before.ending === after.ending ? 'what-if.finding-same' : 'what-if.finding-other', figures);
}

const NONE: EndingShare = {
  ending: 'cold-peace',
  before: { mean: 0, ci95: [0, 1] },
  after: { mean: 0, ci95: [0, 1] },
};

/** Is a difference surely not nought? */
export const isSure = ({ ci95: [low, high] }: MeanWithInterval): boolean => low > 0 || high < 0;

/** The same of what is shown with so many decimals: an end that is written as 0 is none. */
export function isSureAsShown({ mean, ci95 }: MeanWithInterval, digits = 1): boolean {
  const [low, high] = ci95.map((end) => Number(end.toFixed(digits))) as [number, number];
  return isSure({ mean, ci95: [low, high] });
}

export function changeWords({ mean, ci95: [low, high] }: MeanWithInterval, digits = 1): string {
  return t('study.interval', {
    value: formatFixedChange(mean, digits),
    from: formatFixedChange(low, digits),
    to: formatFixedChange(high, digits),
  });
}

/** "41 in 100 (36 to 47)". */
export function inHundred({ mean, ci95: [low, high] }: MeanWithInterval): string {
  return t('what-if.in-hundred', {
    value: formatNumber(100 * mean),
    from: formatNumber(100 * low),
    to: formatNumber(100 * high),
  });
}
