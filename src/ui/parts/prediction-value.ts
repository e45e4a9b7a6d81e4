/** A prediction as the slider keeps it: a centre and a band around it, in points of threat. */

export const PREDICTION_MIN = -20;
export const PREDICTION_MAX = 50;
/** Half width of the band when the first value is set, and its limits. */
export const FIRST_HALF_WIDTH = 4;
export const MAX_HALF_WIDTH = 20;

export interface PredictionValue {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
}

const clip = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, Math.round(value)));

/** How far the band reaches from the centre; at the ends of the scale the cut side does not count. */
export function halfWidth({ centre, low, high }: PredictionValue): number {
  return Math.max(centre - low, high - centre);
}

/** A prediction around `centre`; the band is cut at the ends of the scale. */
export function predictionAround(centre: number, half: number): PredictionValue {
  const middle = clip(centre, PREDICTION_MIN, PREDICTION_MAX);
  const reach = clip(half, 1, MAX_HALF_WIDTH);
  return {
    centre: middle,
    low: clip(middle - reach, PREDICTION_MIN, PREDICTION_MAX),
    high: clip(middle + reach, PREDICTION_MIN, PREDICTION_MAX),
  };
}

/** Moves the centre and the band with it. An unset prediction starts at 0. */
export function movePrediction(value: PredictionValue | undefined, by: number): PredictionValue {
  if (value === undefined) return predictionAround(by, FIRST_HALF_WIDTH);
  return predictionAround(value.centre + by, halfWidth(value));
}

/** Widens (or narrows) the band evenly. */
export function widenPrediction(value: PredictionValue | undefined, by: number): PredictionValue {
  if (value === undefined) return predictionAround(0, FIRST_HALF_WIDTH);
  return predictionAround(value.centre, halfWidth(value) + by);
}

/** One end or the centre typed as a number; the band may then be uneven, but always holds the centre. */
export function typePrediction(
  value: PredictionValue | undefined,
  part: 'centre' | 'low' | 'high',
  typed: number,
): PredictionValue {
  const points = clip(typed, PREDICTION_MIN, PREDICTION_MAX);
  if (value === undefined || part === 'centre') {
    return predictionAround(points, value === undefined ? FIRST_HALF_WIDTH : halfWidth(value));
  }
  if (part === 'low') return { ...value, low: Math.min(points, value.centre) };
  return { ...value, high: Math.max(points, value.centre) };
}
