/** Figures of studies in words: always with their interval. */
import { formatFixed, formatPercent, t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';

/** "0.82 (0.66 to 0.91)". */
export function withInterval({ mean, ci95: [low, high] }: MeanWithInterval, digits = 2): string {
  return t('study.interval', {
    value: formatFixed(mean, digits),
    from: formatFixed(low, digits),
    to: formatFixed(high, digits),
  });
}

/** "12 % (8 % to 17 %)" of a share 0-1. */
export function shareWithInterval({ mean, ci95: [low, high] }: MeanWithInterval): string {
  return t('study.interval', { value: formatPercent(mean), from: formatPercent(low), to: formatPercent(high) });
}

/** "1.3 % (0.4 % to 3.9 %)" of a share 0-1, where a whole per cent is too much to round by. */
export function percentWithInterval({ mean, ci95: [low, high] }: MeanWithInterval): string {
  const percent = (share: number): string => t('study.percent', { value: formatFixed(100 * share, 1) });
  return t('study.interval', { value: percent(mean), from: percent(low), to: percent(high) });
}
