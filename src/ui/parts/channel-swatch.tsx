/** The pattern of a channel of threat: forces solid, status dotted, seats barred. Always in this order. */
import type { Channel } from '../../engine/index.ts';

const AT = [3.2, 7, 10.8];

function Pattern({ channel }: { readonly channel: Channel | 'shock' | 'ceiling' }) {
  if (channel === 'forces') return <rect className="swatch-ink" x="0.5" y="0.5" width="13" height="13" />;
  if (channel === 'status') {
    return AT.flatMap((y) => AT.map((x) => <circle key={`${x} ${y}`} className="swatch-ink" cx={x} cy={y} r="1.15" />));
  }
  if (channel === 'seats') return AT.map((x) => <path key={x} className="swatch-line" d={`M${x} 1v12`} />);
  if (channel === 'shock') return <path className="swatch-line" d="M1 13L13 1M1 7L7 1M7 13l6-6" />;
  return <path className="swatch-line" d="M1 7h12" strokeDasharray="2 2" />;
}

export function ChannelSwatch({ of }: { readonly of: Channel | 'shock' | 'ceiling' }) {
  return (
    <svg className="swatch" width="0.875rem" height="0.875rem" viewBox="0 0 14 14" aria-hidden="true">
      <rect className="swatch-frame" x="0.5" y="0.5" width="13" height="13" />
      <Pattern channel={of} />
    </svg>
  );
}

/**
 * Patterns for wide shapes, once a page: fill with `url(#pattern-status)`, `-seats`, `-band`, `-shock`,
 * or by alarm `-alarm-1` to `-alarm-4` (watchful, uneasy, alarmed, acute).
 */
export function PatternDefs() {
  return (
    <svg className="pattern-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="pattern-status" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle className="pattern-ink" cx="2.5" cy="2.5" r="1.25" />
        </pattern>
        <pattern id="pattern-seats" width="4.5" height="4.5" patternUnits="userSpaceOnUse">
          <path className="pattern-line" d="M1 0v4.5" strokeWidth="1.6" />
        </pattern>
        <pattern id="pattern-band" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path className="pattern-line" d="M0 3h6" strokeWidth="1" />
        </pattern>
        <pattern id="pattern-shock" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path className="pattern-line" d="M0 2.5h5" strokeWidth="1.8" />
        </pattern>
        {[11, 7.5, 5, 5.2].map((gap, step) => (
          <pattern
            key={gap}
            id={`pattern-alarm-${step + 1}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <path
              className="pattern-line"
              d={step === 3 ? `M0 ${gap / 2}h${gap}M${gap / 2} 0v${gap}` : `M0 ${gap / 2}h${gap}`}
              strokeWidth={0.7 + step * 0.1}
              strokeOpacity="0.62"
            />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
