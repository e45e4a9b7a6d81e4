/** How well forecasts that give a middle and a band are calibrated: how often the truth lies in bands of each width. */
import { exp } from './det-math.ts';
import { type MeanWithInterval, shareWithInterval } from './stats.ts';

/** What was forecast: the middle, and the ends of the band that should hold the truth in 8 of 10 cases; and the truth. */
export interface BandForecast {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly seen: number;
}

/** Half widths of the central band that holds this share of a normal distribution, in standard deviations. */
const LEVELS = [
  { level: 0.25, deviations: 0.318639364 },
  { level: 0.5, deviations: 0.67448975 },
  { level: 0.8, deviations: 1.281551566 },
  { level: 0.95, deviations: 1.959963985 },
] as const;
const BAND_DEVIATIONS = 1.281551566;

export interface CalibrationPoint {
  /** Share of cases that a band of this width should hold, and how many it held of how many. */
  readonly level: number;
  readonly hits: number;
  readonly count: number;
  readonly share: MeanWithInterval;
}

/**
 * Calibration curve: how often the truth falls into bands of several widths, each made from the one that was given.
 *
 * Equation: band at level p: centre - z(p) / z(.8) * (centre - low) to centre + z(p) / z(.8) * (high - centre), with `grace`
 * added at both ends; share held, with Wilson's interval
 * Units: shares 0-1; `grace` in the forecast's unit.
 * Source: reliability diagram, Murphy and Winkler 1977; quantiles of the normal distribution; Wilson 1927.
 * Limits: the band was given once, for 8 of 10; the others follow from it only if the forecaster's doubt is normal, apart
 * for each side. With few forecasts the intervals say little.
 */
export function calibrationCurve(forecasts: readonly BandForecast[], grace: number): CalibrationPoint[] {
  return LEVELS.map(({ level, deviations }) => {
    const scale = deviations / BAND_DEVIATIONS;
    const hits = forecasts.filter(
      ({ centre, low, high, seen }) =>
        seen >= centre - scale * (centre - low) - grace && seen <= centre + scale * (high - centre) + grace,
    ).length;
    return { level, hits, count: forecasts.length, share: shareWithInterval(hits, forecasts.length) };
  });
}

/** The normal distribution function (Zelen and Severo 1964, error under 7.5e-8). */
export function normalShare(deviations: number): number {
  const x = Math.abs(deviations);
  const k = 1 / (1 + 0.2316419 * x);
  const tail =
    0.3989422804014327 *
    exp((-x * x) / 2) *
    k *
    (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
  return deviations < 0 ? tail : 1 - tail;
}

/**
 * Chance of a rise: how likely a forecast holds it that the truth lies above nought.
 *
 * Equation: `1 - F((0 - centre) / s)`, F the normal distribution, `s = (centre - low) / z(.8)` for a middle above nought, else
 * `(high - centre) / z(.8)`
 * Units: 0-1.
 * Source: normal distribution; the band is given for 8 of 10.
 * Limits: a band without width is certain: 1, 0, or one half at nought itself.
 */
export function chanceOfRise({ centre, low, high }: Omit<BandForecast, 'seen'>): number {
  const spread = (centre > 0 ? centre - low : high - centre) / BAND_DEVIATIONS;
  if (spread <= 0) return centre > 0 ? 1 : centre < 0 ? 0 : 0.5;
  return normalShare(centre / spread);
}
