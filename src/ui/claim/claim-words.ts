/** The claim in words: what is surely so in the model, what is not, and what the map of doses shows. */
import type { Claim, DoseCell, Measure, SettingResult } from '../../analysis/claim/index.ts';
import { formatChange, formatFixed, formatNumber, formatPercent, t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';

/** Links of the chain that are held still, in the order of the chain from its end. */
export const LINKS = ['threat', 'perception', 'enlargement'] as const;
export type Link = (typeof LINKS)[number];

export const MEASURES: readonly Measure[] = ['crises', 'ladder-points', 'war'];

/** Whether a share is surely more than nothing. */
export const isSure = (share: MeanWithInterval | undefined): boolean => share !== undefined && share.ci95[0] > 0;

export const shareWords = (share: MeanWithInterval | undefined): string =>
  share === undefined
    ? t('claim.undefined')
    : t('study.interval', {
        value: formatPercent(share.mean),
        from: formatPercent(share.ci95[0]),
        to: formatPercent(share.ci95[1]),
      });

/** What runs through threat in one setting. */
export function settingFinding({ setting, measures }: SettingResult, measure: Measure): string {
  const { threat } = measures[measure].through;
  return t(`claim.find.${isSure(threat) ? 'sure' : 'not-sure'}`, {
    setting: t(`claim.setting.${setting}`),
    measure: t(`claim.measure.${measure}`),
    share: shareWords(threat),
  });
}

/** Figure of a measure in a world: whole points, crises with a digit, games in per cent. */
export function outcomeWords(measure: Measure, value: number): string {
  if (measure === 'war') return formatPercent(value);
  return formatFixed(value, measure === 'crises' ? 1 : 0);
}

export function outcomeWithInterval(measure: Measure, { mean, ci95 }: MeanWithInterval): string {
  return t('study.interval', {
    value: outcomeWords(measure, mean),
    from: outcomeWords(measure, ci95[0]),
    to: outcomeWords(measure, ci95[1]),
  });
}

export const doseName = ({ enlargement, inclusion }: Pick<DoseCell, 'enlargement' | 'inclusion'>): string =>
  t('claim.dose', { enlargement: t(`claim.enlargement.${enlargement}`), inclusion: t(`claim.inclusion.${inclusion}`) });

/** A change of a measure, with its sign. */
function changeWords(measure: Measure, { mean, ci95: [low, high] }: MeanWithInterval): string {
  const words = (value: number): string =>
    measure === 'war' ? formatChange(100 * value, 0) : formatChange(value, measure === 'crises' ? 1 : 0);
  return t('study.interval', { value: words(mean), from: words(low), to: words(high) });
}

/** What a link adds, in the measure's own unit: games in a hundred where games with war are counted. */
export function addedWords(measure: Measure, added: MeanWithInterval): string {
  return t(measure === 'war' ? 'claim.games-in-hundred' : 'claim.added', { added: changeWords(measure, added) });
}

const apart = (a: MeanWithInterval, b: MeanWithInterval): boolean => a.ci95[1] < b.ci95[0] || b.ci95[1] < a.ci95[0];

/** The least and the most but for what nobody did, from how many others each cannot be told, and what its steps add. */
export function mapFinding({ map, steps }: Pick<Claim, 'map' | 'steps'>, measure: Measure): string {
  const real = map.filter(({ enlargement }) => enlargement !== 'further');
  const sorted = [...real].sort((a, b) => a.outcomes[measure].mean - b.outcomes[measure].mean);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return '';
  const alike = (cell: DoseCell): string =>
    formatNumber(
      real.filter((other) => other !== cell && !apart(other.outcomes[measure], cell.outcomes[measure])).length,
    );
  return t('claim.map-find', {
    measure: t(`claim.measure.${measure}`),
    rounds: addedWords(measure, steps[measure].rounds),
    promises: addedWords(measure, steps[measure].promises),
    least: doseName(least),
    leastValue: outcomeWithInterval(measure, least.outcomes[measure]),
    leastAlike: alike(least),
    most: doseName(most),
    mostValue: outcomeWithInterval(measure, most.outcomes[measure]),
    mostAlike: alike(most),
  });
}

/** Steps of hatching: a cell's place between the least and the most of the map, 0-4. */
export function densityOf(value: number, values: readonly number[]): 0 | 1 | 2 | 3 | 4 {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = high > low ? (value - low) / (high - low) : 0;
  return Math.min(4, Math.floor(share * 5)) as 0 | 1 | 2 | 3 | 4;
}

/** The axis of shares runs a little below nothing, as a share may come out there by chance. */
const AXIS = { from: -0.4, to: 1 } as const;

/** Place of a share on its axis, per cent of the width; what lies outside stands at the edge. */
export function placeOfShare(share: number): number {
  return (100 * (Math.min(AXIS.to, Math.max(AXIS.from, share)) - AXIS.from)) / (AXIS.to - AXIS.from);
}
