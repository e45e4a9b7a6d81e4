/** Readings of moves as bars split by channel, reassuring to the left of zero and alarming to the right. */
import type { ReactNode } from 'react';
import type { ExplainRef, SeatId } from '../../engine/index.ts';
import { formatChange, t } from '../../i18n/index.ts';
import { ChannelSwatch } from '../parts/channel-swatch.tsx';
import { Num } from '../parts/num.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { barRange, channelSegments, PART_ORDER, type Parts } from './channel-geometry.ts';
import { ChartFrame, type ChartTable } from './chart-frame.tsx';

export interface Reading {
  readonly id: string;
  /** Who reads, and what is read. */
  readonly reader: SeatId;
  readonly readerName: string;
  readonly move: string;
  /** Name of the row: the one of both that tells rows apart. */
  readonly label: string;
  readonly total: number;
  /** Digits after the point of the total; whole points unless given. */
  readonly decimals?: number;
  readonly parts: Parts;
  readonly explain?: ExplainRef;
  /** What each channel's part opens. */
  readonly explainParts?: Readonly<Record<keyof Parts, ExplainRef>>;
  readonly chosen?: boolean;
}

interface ChannelBarsProps {
  readonly title: string;
  readonly finding?: ReactNode;
  /** What the bars count, over the names of the rows. */
  readonly aside?: ReactNode;
  /** The title is only read out: what stands above says it already. */
  readonly quiet?: boolean;
  readonly readings: readonly Reading[];
}

/** One bar; zero is always drawn. Laid out in shares of its width, so that the patterns keep their grain. */
export function ChannelBar({ parts, range }: { readonly parts: Parts; readonly range: number }) {
  return (
    <svg className="channel-bar" aria-hidden="true">
      {channelSegments(parts, 100, range).map((segment) => (
        <rect
          key={segment.channel}
          className={`channel-fill channel-fill-${segment.channel}`}
          x={`${segment.x}%`}
          y="10%"
          width={`${segment.width}%`}
          height="80%"
        />
      ))}
      <line className="channel-zero" x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}

/** Parts under a twentieth of a point leave no mark on a bar. */
const LEAST = 0.05;

/** Which pattern is which channel, for those that some bar shows; what shock is stands beside it. */
export function ChannelKey({ readings }: { readonly readings: readonly Parts[] }) {
  const shown = PART_ORDER.filter((part) => readings.some((parts) => Math.abs(parts[part]) >= LEAST));
  if (shown.length === 0) return undefined;
  return (
    <>
      <ul className="channel-key">
        {shown.map((channel) => (
          <li key={channel}>
            <ChannelSwatch of={channel} /> {t(`chart.${channel}`)}
          </li>
        ))}
      </ul>
      {shown.includes('shock') && <p className="channel-note">{t('chart.shock-note')}</p>}
    </>
  );
}

function tableOf(readings: readonly Reading[]): ChartTable {
  return {
    columns: [t('chart.move'), t('chart.reader'), ...PART_ORDER.map((c) => t(`chart.${c}`)), t('chart.total')],
    rows: readings.map((reading) => [
      reading.move,
      reading.readerName,
      ...PART_ORDER.map((c) => <Num key={c} value={reading.parts[c]} of={reading.explainParts?.[c]} signed />),
      <Num key="total" value={reading.total} of={reading.explain} signed />,
    ]),
  };
}

export function ChannelBars({ title, finding, aside, quiet, readings }: ChannelBarsProps) {
  const range = barRange(readings.map((reading) => reading.parts));
  const items = readings
    .map((r) => t('chart.reading-item', { reader: r.readerName, move: r.move, total: formatChange(r.total) }))
    .join(' ');
  return (
    <ChartFrame title={title} finding={finding} quiet={quiet} table={tableOf(readings)} className="channel-bars">
      <ChannelKey readings={readings.map((reading) => reading.parts)} />
      <p className="visually-hidden">{t('chart.readings-label', { items })}</p>
      <div className="channel-bars-axis">
        <small>{aside}</small>
        <span aria-hidden="true">{t('chart.reassured')}</span>
        <span aria-hidden="true">{t('chart.alarmed')}</span>
      </div>
      <ul className="channel-bars-rows">
        {readings.map((reading) => (
          <li key={reading.id} data-chosen={reading.chosen === true ? '' : undefined}>
            <SideMark
              seat={reading.reader}
              name={reading.label === reading.readerName ? undefined : reading.readerName}
              size={20}
            />
            <span className="channel-bars-label">{reading.label}</span>
            <ChannelBar parts={reading.parts} range={range} />
            <Num
              value={reading.total}
              of={reading.explain}
              signed
              decimals={reading.decimals}
              label={reading.label}
              className="channel-bars-total"
            />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
