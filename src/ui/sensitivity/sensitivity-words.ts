/** What the games say of an assumption, in words: what is sure is told apart from what is too close to tell. */
import type { MorrisEffect, MorrisResult } from '../../analysis/inquiries/morris.ts';
import type { TornadoBar, TornadoResult } from '../../analysis/inquiries/tornado.ts';
import type { ParamDef } from '../../engine/index.ts';
import { formatChange, formatNumber, t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { paramName, unitWords, valueWords } from '../assumptions/param-words.ts';
import { seatName } from '../panels/names.ts';

const OF_GAME = ['wars', 'anyWar'] as const;
const OF_SEAT = ['threatMean', 'threatPeak', 'deterrence', 'deescalation', 'legitimacy', 'score', 'valueLost'] as const;

/** Outcomes that can be asked about: those of a seat first, as a game of threats begins with them. */
export function outcomeNames(seatIds: readonly string[]): readonly string[] {
  return [...seatIds.flatMap((seat) => OF_SEAT.map((measure) => `${seat}.${measure}`)), ...OF_GAME];
}

export function outcomeWords(outcome: string): string {
  const [seat = '', measure] = outcome.split('.');
  if (measure === undefined) return t(`sensitivity.outcome.${outcome}`);
  return t(`sensitivity.outcome.${measure}`, { seat: seatName(seat) });
}

/** Shares and chances are told in per cent, all else in its own unit. */
const isShare = (outcome: string): boolean => outcome === 'anyWar' || outcome.endsWith('.valueLost');

/** A figure of an outcome in the unit in which it is told. */
export const inUnit = (outcome: string, value: number): number => (isShare(outcome) ? value * 100 : value);

export const outcomeUnit = (outcome: string): string =>
  t(`sensitivity.unit.${isShare(outcome) ? 'share' : outcome === 'wars' ? 'wars' : 'points'}`);

const digitsOf = (outcome: string): number => (outcome === 'wars' ? 2 : 1);

/** "-7.8 (-8.7 to -7.0)", with signs, as it is a change. */
export function changeWords(outcome: string, { mean, ci95: [low, high] }: MeanWithInterval): string {
  const words = (value: number): string => formatChange(inUnit(outcome, value), digitsOf(outcome));
  return t('study.interval', { value: words(mean), from: words(low), to: words(high) });
}

/** "4.2 (3.1 to 5.3)". */
export function amountWords(outcome: string, { mean, ci95: [low, high] }: MeanWithInterval): string {
  const words = (value: number): string => formatNumber(inUnit(outcome, value), digitsOf(outcome));
  return t('study.interval', { value: words(mean), from: words(low), to: words(high) });
}

export const spreadWords = (outcome: string, sigma: number): string =>
  formatNumber(inUnit(outcome, sigma), digitsOf(outcome));

const spansZero = ({ ci95: [low, high] }: MeanWithInterval): boolean => low <= 0 && high >= 0;
const isNothing = ({ mean, ci95: [low, high] }: MeanWithInterval): boolean => mean === 0 && low === 0 && high === 0;

/**
 * What an assumption does from the low to the high end of its range. Where the ends do not surely differ from each other,
 * one of them may still differ from the world as it is, or both on the same side (`bent`).
 */
export type BarVerdict = 'more' | 'less' | 'one-end' | 'bent' | 'close' | 'none';

export function verdictOf({ low, high, swing }: TornadoBar): BarVerdict {
  if (isNothing(low.change) && isNothing(high.change)) return 'none';
  if (!spansZero(swing)) return swing.mean > 0 ? 'more' : 'less';
  const unsure = [low, high].filter(({ change }) => spansZero(change)).length;
  return unsure === 2 ? 'close' : unsure === 1 ? 'one-end' : 'bent';
}

/** Whether the effect of an assumption depends on where the others stand. */
export type EffectVerdict = 'steady' | 'partly' | 'depends' | 'close' | 'none';

export function effectVerdict({ muStar, sigma }: Pick<MorrisEffect, 'muStar' | 'sigma'>): EffectVerdict {
  if (isNothing(muStar)) return 'none';
  if (spansZero(muStar)) return 'close';
  if (sigma >= muStar.mean) return 'depends';
  return sigma >= muStar.mean / 2 ? 'partly' : 'steady';
}

const countOf = <T extends string>(verdicts: readonly T[], ...which: readonly T[]): number =>
  verdicts.filter((verdict) => which.includes(verdict)).length;

/** How often an interval of 95 % leaves out what is there: as often as something that does nothing looks sure. */
const CHANCE = 0.05;

/** Whether one swing may be as wide as another, whichever way each goes: their intervals of size overlap. */
function mayBeAsWide(one: MeanWithInterval, other: MeanWithInterval): boolean {
  const most = ({ ci95: [low, high] }: MeanWithInterval): number => Math.max(Math.abs(low), Math.abs(high));
  const least = (swing: MeanWithInterval): number =>
    spansZero(swing) ? 0 : Math.min(Math.abs(swing.ci95[0]), Math.abs(swing.ci95[1]));
  return most(one) >= least(other) && most(other) >= least(one);
}

/** How many assumptions surely matter, and which does most. */
export function tornadoFinding({ bars, outcome }: TornadoResult): string {
  const verdicts = bars.map(verdictOf);
  const widest = bars.find((bar) => ['more', 'less'].includes(verdictOf(bar)));
  const counts = {
    count: bars.length,
    sure: countOf(verdicts, 'more', 'less', 'one-end', 'bent'),
    close: countOf(verdicts, 'close'),
    none: countOf(verdicts, 'none'),
  };
  const idle = counts.count - counts.none;
  const chance = t('sensitivity.by-chance', {
    count: formatNumber(idle),
    chance: formatNumber(Math.round(idle * CHANCE)),
  });
  const said = `${t('sensitivity.find', counts)} ${chance}`;
  if (widest === undefined) return said;
  const swing = changeWords(outcome, widest.swing);
  const alike = bars.filter((bar) => bar !== widest && mayBeAsWide(bar.swing, widest.swing)).length;
  return `${t('sensitivity.find-widest', { name: paramName(widest.param), swing, alike: formatNumber(alike) })} ${said}`;
}

export function morrisFinding({ effects, outcome, trajectories }: MorrisResult): string {
  const [first] = effects;
  if (first === undefined) return '';
  const verdicts = effects.map(effectVerdict);
  return t('sensitivity.find-morris', {
    name: paramName(first.param),
    amount: amountWords(outcome, first.muStar),
    depends: countOf(verdicts, 'depends'),
    known: countOf(verdicts, 'depends', 'partly', 'steady'),
    count: effects.length,
    trajectories,
  });
}

/** "0.4 share". */
export const endWords = (param: ParamDef | undefined, value: number): string =>
  t('sensitivity.value', { value: valueWords(value), unit: param === undefined ? '' : unitWords(param.unit) }).trim();
