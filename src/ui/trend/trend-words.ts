/** What the trends of a match show, in words; nothing is said that few points cannot carry. */
import type { FanTick } from '../../analysis/inquiries/compare.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import type { LaggedCorrelation } from '../../lib/lagged.ts';
import { withInterval } from '../studies/study-figures.ts';
import { isSure } from '../what-if/rerun-words.ts';

export const correlationWords = ({ r }: LaggedCorrelation): string =>
  r === undefined ? t('trend.no-r') : withInterval(r);

/** The lag at which two series surely go together, the closest of all; none if there is none. */
export function clearestLag(found: readonly LaggedCorrelation[]): LaggedCorrelation | undefined {
  const sure = found.filter(({ r }) => r !== undefined && isSure(r));
  return sure.sort((a, b) => Math.abs(b.r?.mean ?? 0) - Math.abs(a.r?.mean ?? 0))[0];
}

/** One sentence on how two series go together in this match. */
export function lagFinding(found: readonly LaggedCorrelation[], first: string, second: string): string {
  const names = { first, second };
  if (found.every(({ r }) => r === undefined)) return t('trend.finding-none', names);
  const clear = clearestLag(found);
  if (clear?.r === undefined) return t('trend.finding-unsure', names);
  const key = clear.lag === 0 ? 'same' : clear.lag > 0 ? 'after' : 'before';
  return t(`trend.finding-${clear.r.mean > 0 ? 'with' : 'against'}-${key}`, {
    ...names,
    turns: formatNumber(Math.abs(clear.lag)),
    r: withInterval(clear.r),
  });
}

/** In how many turns a line lies inside the band of simulated games, of how many. */
export function insideBand(
  values: readonly { readonly tick: number; readonly value: number }[],
  fan: readonly FanTick[],
): { readonly inside: number; readonly of: number } {
  const both = values.flatMap(({ tick, value }) => {
    const band = fan[tick];
    return band === undefined ? [] : [value >= band.low && value <= band.high];
  });
  return { inside: both.filter(Boolean).length, of: both.length };
}
