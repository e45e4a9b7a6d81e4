/** A seat's mark: shape, letter and pigment always together. Third states are outlined hexagons with their letters. */
import type { SeatId } from '../../engine/index.ts';
import { seatDef } from '../../store/index.ts';
import { useGame } from '../use-game.ts';

export interface Mark {
  readonly letter: string;
  readonly shape: 'circle' | 'square' | 'hexagon';
  readonly pigment: 'verdigris' | 'ochre' | 'none';
}

const HEXAGON = [0, 1, 2, 3, 4, 5]
  .map((k) => `${(Math.cos((k * Math.PI) / 3) * 10.4).toFixed(1)},${(Math.sin((k * Math.PI) / 3) * 10.4).toFixed(1)}`)
  .join(' ');

/** The shape and letter of a mark as SVG, centred on 0, about 9 px in radius: for use inside other drawings. */
export function MarkShape({ letter, shape, pigment }: Mark) {
  return (
    <g className="mark" data-pigment={pigment}>
      {shape === 'circle' && <circle r="9" />}
      {shape === 'square' && <rect x="-8.3" y="-8.3" width="16.6" height="16.6" rx="1" />}
      {shape === 'hexagon' && <polygon points={HEXAGON} />}
      <text dy=".36em" fontSize={letter.length > 1 ? 8.6 : 11.2} textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}

interface MarkProps extends Mark {
  /** Read out; leave away when the name stands beside the mark. */
  readonly name?: string;
  /** px at text size 1. */
  readonly size?: number;
}

export function MarkIcon({ name, size = 22, ...mark }: MarkProps) {
  const side = `${size / 16}rem`;
  return (
    <svg
      className="mark-icon"
      width={side}
      height={side}
      viewBox="-11 -11 22 22"
      role={name === undefined ? undefined : 'img'}
      aria-label={name}
      aria-hidden={name === undefined ? true : undefined}
    >
      <MarkShape {...mark} />
    </svg>
  );
}

/** The mark of a seat of the running level. */
export function SideMark({
  seat,
  name,
  size,
}: {
  readonly seat: SeatId;
  readonly name?: string;
  readonly size?: number;
}) {
  const def = useGame((state) => seatDef(state, seat));
  if (def === undefined) return undefined;
  return <MarkIcon letter={def.letter} shape={def.shape} pigment={def.pigment} name={name} size={size} />;
}

/** The mark of a state that no seat plays. */
export function StateMark({ letters, size }: { readonly letters: string; readonly size?: number }) {
  return <MarkIcon letter={letters} shape="hexagon" pigment="none" size={size} />;
}
