/** Small pictures of what the map draws, for its keys. */
import './map-swatch.css';

const LINES = {
  smooth: 'M1 8h32',
  ticked: 'M1 8h32M5 3v10M10 3v10M15 3v10M20 3v10M25 3v10M30 3v10',
  'way-in': 'M1 8h32',
  partner: 'M1 8h32',
  disputed: 'M1 8h32',
  apart: 'M2 12q8 -12 16 -5t14 -4',
  occupied: 'M4 1v14M10 1v14M16 1v14M22 1v14M28 1v14M1 1h32v14h-32z',
  stands: 'M1 3h32M1 8h32M1 13h32',
  signed: 'M1 3h32M1 8h32M1 13h32',
  past: 'M1 3h32M1 8h32M1 13h32',
} as const;

export type SwatchKind = keyof typeof LINES | 'alarm' | 'rings' | 'forces';

interface SwatchProps {
  readonly kind: SwatchKind;
  readonly pigment?: string;
}

export function Swatch({ kind, pigment }: SwatchProps) {
  return (
    <svg className="key-swatch" data-pigment={pigment} viewBox="0 0 34 16" aria-hidden="true">
      {kind in LINES && <path className={`key-line key-${kind}`} d={LINES[kind as keyof typeof LINES]} />}
      {kind === 'alarm' && <rect className="key-alarm" width="34" height="16" fill="url(#pattern-alarm-3)" />}
      {kind === 'forces' && (
        <g className="key-forces">
          <circle data-pigment="verdigris" cx="9" cy="6" r="5" />
          <circle data-pigment="verdigris" data-dot="" cx="9" cy="14.200" r="1" />
          <rect data-pigment="ochre" x="20" y="1" width="10" height="10" />
          <circle data-pigment="ochre" data-dot="" cx="23.400" cy="14.200" r="1" />
          <circle data-pigment="ochre" data-dot="" cx="26.600" cy="14.200" r="1" />
        </g>
      )}
      {kind === 'rings' && (
        <g className="key-rings">
          <ellipse cx="17" cy="8" rx="13" ry="7" />
          <ellipse cx="17" cy="8" rx="8" ry="4.500" />
          <ellipse cx="17" cy="8" rx="3.500" ry="2" />
        </g>
      )}
    </svg>
  );
}
