/**
 * What the other desk may make of an answer: two readings in words, and which way each of them points. No figure: the
 * rules give an answer no reading of its own. Who steps down, offers or accepts eases the day; who climbs presses.
 */
import type { CrisisChoice } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';

/** Ends of the band: eased, as before, pressed. */
const ENDS: Readonly<Record<CrisisChoice, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  'step-down': [-1, 0],
  hold: [0, 0],
  offer: [-1, 0],
  accept: [-1, -1],
  'step-up': [0, 1],
};

const MIDDLE = 36;
const STEP = 22;
const HALF = 7;

/** From left to right: calmer, as before, more alarmed. */
export function ReadBand({ of, force }: { readonly of: CrisisChoice; readonly force: boolean }) {
  const [low, high] = force ? ([1, 1] as const) : ENDS[of];
  const x = MIDDLE + STEP * low - HALF;
  const width = STEP * (high - low) + 2 * HALF;
  return (
    <svg className="read-band" viewBox="0 0 72 16" aria-hidden="true">
      <path d={`M1 8H71M${MIDDLE} 3V13`} />
      <rect x={x} y={3} width={width} height={10} />
      <circle cx={x + width / 2} cy={8} r={3} />
    </svg>
  );
}

export function readingWords(of: CrisisChoice, force: boolean): string {
  return t(force ? 'crisis.read.force' : `crisis.read.${of}`);
}
