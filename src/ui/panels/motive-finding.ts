/** Whether an act was read for the reason for which it was done, and as strongly as its own side expected. */
import type { CardView } from '../../engine/index.ts';

export type MotiveFinding = 'differs' | 'same' | 'same-strength' | 'stronger' | 'weaker' | 'turned';

/** Undefined while one of the two is not known, and for what both agreed on. */
export function motiveFinding(
  card: Pick<CardView, 'intent' | 'reading' | 'joint' | 'prediction' | 'seen'>,
): MotiveFinding | undefined {
  const { intent, reading, joint, prediction, seen } = card;
  if (joint || intent === undefined || reading === undefined) return undefined;
  if (intent !== reading) return 'differs';
  if (prediction === undefined || seen === undefined) return 'same';
  const expected = Math.round(prediction.centre);
  const read = Math.round(seen.total);
  if (read === expected) return 'same-strength';
  if (read * expected < 0) return 'turned';
  return Math.abs(read) > Math.abs(expected) ? 'stronger' : 'weaker';
}
