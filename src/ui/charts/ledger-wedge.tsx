/** One line of a ledger in time: a wedge from its entry to now. Reassurance is an outlined dashed shape, not a filled one. */
import './charts.css';
import './plane-and-series.css';
import type { Channel } from '../../engine/index.ts';
import { useWidth } from './use-width.ts';
import { wedgePath } from './wedge-geometry.ts';

interface LedgerWedgeProps {
  readonly entered: number;
  readonly now: number;
  /** Places of entry and now on the time strip, 0-1. */
  readonly from: number;
  readonly to?: number;
  readonly channel: Channel | 'shock' | 'ceiling';
  /** Points of the ledger's largest line: it gets the whole height. */
  readonly largest: number;
  /** Draws only the entry as a body and leaves the rest open: how much has faded is not known. */
  readonly fadeUnknown?: boolean;
}

const HEIGHT = 22;

export function LedgerWedge({ entered, now, from, to = 1, channel, largest, fadeUnknown }: LedgerWedgeProps) {
  const [ref, width] = useWidth(280);
  const soothing = (Math.abs(now) > 0.05 ? now : entered) < 0;
  const path = wedgePath({ entered, now, from, to }, width, HEIGHT, largest);
  const kind = soothing ? 'wedge-soothing' : `channel-fill-${channel}`;
  const body = wedgePath({ entered, now: entered, from, to: Math.min(1, from + 0.05) }, width, HEIGHT, largest);
  return (
    <svg ref={ref} className="ledger-wedge" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path className="wedge-line" d={`M0 ${HEIGHT / 2}H${width}`} />
      {fadeUnknown === true && <path className="wedge wedge-open" d={path} />}
      <path className={`wedge channel-fill ${kind}`} d={fadeUnknown === true ? body : path} />
    </svg>
  );
}
