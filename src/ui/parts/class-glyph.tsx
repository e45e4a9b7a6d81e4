/** Glyphs of the classes of moves and of a crisis: own drawings on a 24 grid, stroke 1.6, round caps. */
import type { MoveClass } from '../../engine/index.ts';

export type Glyph = MoveClass | 'crisis' | 'module';

const STROKES: Readonly<Record<Glyph, readonly string[]>> = {
  enlargement: [
    'M9.5 7.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12z',
    'M16.8 3.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4z',
    'M13.8 9.4l.8-.8',
  ],
  deployment: ['M5 12.5l7-6 7 6', 'M5 18.5l7-6 7 6'],
  'arms-control': [
    'M12 4v16M7 20h10M4.5 8h15',
    'M4.6 8l-2.1 5.5a2.6 2.6 0 0 0 4.4 0z',
    'M19.4 8l-2.2 5.5a2.6 2.6 0 0 0 4.4 0z',
  ],
  diplomacy: ['M4 5h11v8H9l-3.2 3v-3H4z', 'M18 9.5h2.5v7.7h-1.8V20l-3.2-2.8h-5v-1.7'],
  module: ['M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9z', 'M13 7.5l-3.2 5H14l-3.2 4.5'],
  crisis: [
    'M12 3.5c5-.3 9 3.5 8.6 8.7-.3 5.1-4.1 8.4-8.9 8.3-4.7-.2-8.5-4-8.2-8.8.2-4.7 3.9-8 8.5-8.2z',
    'M12 7.2c3 0 5 2 4.8 4.9-.2 2.8-2.2 4.6-4.9 4.6-2.8 0-4.7-2.1-4.7-4.9 0-2.7 2-4.6 4.8-4.6z',
    'M12 10.2l1.9 3.4h-3.8z',
  ],
};

/** `size` in px at text size 1. Named only when no word stands beside it. */
export function ClassGlyph({
  of,
  size = 24,
  name,
}: {
  readonly of: Glyph;
  readonly size?: number;
  readonly name?: string;
}) {
  const side = `${size / 16}rem`;
  return (
    <svg
      className="class-glyph"
      width={side}
      height={side}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={name === undefined ? undefined : 'img'}
      aria-label={name}
      aria-hidden={name === undefined ? true : undefined}
    >
      {STROKES[of].map((stroke) => (
        <path key={stroke} d={stroke} fill={stroke === 'M12 10.2l1.9 3.4h-3.8z' ? 'currentColor' : 'none'} />
      ))}
    </svg>
  );
}
