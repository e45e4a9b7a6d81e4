/** Our own pictograms of forces, on a grid of 14 px around 0, 0: path data for a 1.6 px stroke with round ends. */
import type { MapForceKind } from '../map-model.ts';

export const PICTOGRAMS: Readonly<Record<MapForceKind, string>> = {
  ground: 'M-5 3.5H5M-5 0H5M-5-3.5H5',
  air: 'M-6 3L0-4.5 6 3M0-4.5V4',
  sea: 'M-6 0H6L3.5 4H-3.5ZM0 0V-5',
  missile: 'M0 5V-5M-3-2L0-5.2 3-2M-3 5H3',
  shield: 'M-6 4a6 6.5 0 0 1 12 0M-2.6 4a2.6 2.8 0 0 1 5.2 0',
  base: 'M-5 4.5V-1L0-5l5 4v5.5z',
  exercise: 'M-4.5 4.5v-9l8 3-8 3',
  nuclear:
    'M0-1.6a1.6 1.6 0 1 0 .01 0zM-1.6-2.8L-3.1-5.4M1.6-2.8L3.1-5.4M3.2 0H6.2M1.6 2.8L3.1 5.4M-1.6 2.8L-3.1 5.4M-3.2 0H-6.2',
};

/** Radius of a force's plate, px. */
export const PLATE = 11;
/** Space that a force takes up: plate, ring of an exercise and the dots under it, px. */
export const FORCE_BOX = { width: 26, height: 34, up: 13 } as const;

/** The plate of a side: circle, square, or hexagon for a third state. */
export function platePath(shape: 'circle' | 'square' | 'hexagon', r = PLATE): string {
  if (shape === 'circle') return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  if (shape === 'square') {
    const s = r * 0.94;
    return `M${-s} ${-s}H${s}V${s}H${-s}Z`;
  }
  const corners = [0, 1, 2, 3, 4, 5].map((i) => {
    const angle = (i * Math.PI) / 3;
    return `${(Math.cos(angle) * r * 1.1).toFixed(2)} ${(Math.sin(angle) * r * 1.1).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Radius of a numbered disc, of a small one, and of the dot that ends a line, px. */
export const DISC = { plain: 11, small: 8.5, dot: 2.4 } as const;
