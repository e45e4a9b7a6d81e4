/** Threat of one reader over time: one line, its own marker at the end, the steepest rises named where they happened. */
import './charts.css';
import './plane-and-series.css';
import { useId } from 'react';
import type { Clock, SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { seatDef } from '../../store/index.ts';

import { MarkShape } from '../parts/side-mark.tsx';
import { useGame } from '../use-game.ts';
import { besideFixed, layoutFlags, rowsOfMarks, textWidth } from './label-layout.ts';
import {
  bandPath,
  type Frame,
  highestOf,
  type PointRange,
  type SeriesScale,
  scaleOfYears,
  seriesPath,
  seriesScale,
  type TimePoint,
  WHOLE_RANGE,
} from './series-geometry.ts';
import {
  heightOfLane,
  NOTE_SIZE,
  Notes,
  RING_ROW,
  roomForNotes,
  type SeriesNote,
  type SharedMark,
  SharedMarks,
} from './series-marks.tsx';
import { endName, namedApart, type TimeMark, timeAxis, timeName } from './time-axis.ts';
import { useWidth } from './use-width.ts';
import { placeValue } from './value-place.ts';

interface ThreatSeriesProps {
  readonly seat: SeatId;
  readonly readerName: string;
  readonly rivalName: string;
  readonly points: readonly TimePoint[];
  /** The point that counts as the highest where the page says so in words; else the highest of all. */
  readonly peak?: TimePoint | undefined;
  /** What the other desk was told at the time, where that was a band. */
  readonly band?: readonly { readonly time: number; readonly low: number; readonly high: number }[];
  readonly notes: readonly SeriesNote[];
  /** Crises, numbered. */
  readonly marks?: readonly SharedMark[];
  /** Points at the foot and at the top of the upright axis. */
  readonly range?: PointRange;
  /** What really happened, as the model back-casts it. */
  readonly history?: readonly TimePoint[];
  /** px at text size 1, without the lane of the crises. */
  readonly height?: number;
  readonly clock: Clock;
}

/** The value at the start and at the highest point, clear of the lines and of the leaders where there is room. */
function Values({
  points,
  peak,
  history,
  notes,
  scale,
  frame,
}: Pick<ThreatSeriesProps, 'points' | 'peak' | 'notes'> & {
  readonly history: readonly TimePoint[];
  readonly scale: SeriesScale;
  readonly frame: Frame;
}) {
  const [first] = points;
  if (first === undefined || peak === undefined) return undefined;
  const last = points.at(-1);
  const shown = [first, ...(peak === first || peak === last ? [] : [peak])];
  const pixels = (line: readonly TimePoint[]) => line.map((p) => [scale.x(p.time), scale.y(p.value)] as const);
  const lines = [points, history].map(pixels);
  const leaders = pixels(notes);
  return shown.map((point) => {
    const text = formatNumber(point.value);
    const [x, y] = [scale.x(point.time), scale.y(point.value)];
    const spot = placeValue([x, y], textWidth(text, 13.5, 0.6), lines, leaders, frame);
    return (
      <g key={point.time} className="series-value" data-plain="">
        <circle cx={x} cy={y} r="3" />
        <text x={spot.x} y={spot.y}>
          {text}
        </text>
      </g>
    );
  });
}

/** Points of threat up, time across. */
export function SeriesAxes({
  frame,
  scale,
  marks,
  range = WHOLE_RANGE,
  lane = 0,
}: {
  /** Height in px of a lane between the drawing and the names of its times. */
  readonly lane?: number;
  readonly range?: PointRange;
  readonly frame: Frame;
  readonly scale: SeriesScale;
  readonly marks: readonly TimeMark[];
}) {
  const end = frame.width - frame.right;
  const foot = scale.y(range[0]) + lane;
  return (
    <g className="series-axes" data-plain="">
      {lane > 0 && <path className="series-zero" d={`M${frame.left} ${foot}H${end}`} />}
      {[range[0], (range[0] + range[1]) / 2, range[1]].map((value) => (
        <g key={value}>
          <path className={value === 0 ? 'series-zero' : 'series-grid'} d={`M${frame.left} ${scale.y(value)}H${end}`} />
          <text x={frame.left - 8} y={scale.y(value) + 4} textAnchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {namedApart(marks, scale.x).map(({ time, middle, label }) => (
        <g key={time}>
          <path className="series-tick" d={`M${scale.x(time)} ${foot}v5`} />
          {label !== '' && (
            <text x={scale.x(middle)} y={foot + 20} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The sentence that stands for the drawing. */
export function seriesSentence(
  props: Pick<ThreatSeriesProps, 'readerName' | 'rivalName' | 'points' | 'peak' | 'clock'>,
): string {
  const { points, readerName, rivalName, clock } = props;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const peak = props.peak ?? highestOf(points) ?? first;
  return t('chart.series-label', {
    reader: readerName,
    rival: rivalName,
    first: formatNumber(first.value),
    from: timeName(clock, first.time),
    last: formatNumber(last.value),
    to: endName(clock, last.time),
    peak: formatNumber(peak.value),
    peakYear: endName(clock, peak.time),
  });
}

/** Pixels between two names at the ends of lines. */
const LABELS_APART = 18;

/** The names of both lines at their ends, clear of each other. */
function EndLabels({
  match: [x, y],
  value,
  history,
  scale,
  frame,
}: {
  readonly value: number;
  readonly match: readonly [number, number];
  readonly history: TimePoint | undefined;
  readonly scale: SeriesScale;
  readonly frame: Frame;
}) {
  const lines = [{ key: 'chart.your-match', x: x + 16, y }];
  if (history !== undefined) {
    // The match's own name stays at its mark, or the mark would be taken for the other line's.
    const place = besideFixed(y, scale.y(history.value), LABELS_APART, frame.top, frame.height - frame.bottom);
    lines.push({ key: 'chart.back-cast', x: scale.x(history.time) + 16, y: place });
  }
  return lines.map((line) => (
    <text key={line.key} className="series-label" data-line={line.key} x={line.x} y={line.y + 5}>
      {line.key === 'chart.your-match' ? t('chart.your-match-at', { points: formatNumber(value) }) : t(line.key)}
    </text>
  ));
}

export function ThreatSeries(props: ThreatSeriesProps) {
  const { seat, points, peak = highestOf(points), band, notes, history = [], height: plotHeight = 250, clock } = props;
  const { marks = [], range = WHOLE_RANGE } = props;
  const def = useGame((state) => seatDef(state, seat));
  const [ref, width] = useWidth(680);
  const clip = useId();
  const first = points[0];
  const last = points.at(-1);
  if (def === undefined || first === undefined || last === undefined) return undefined;
  const narrow = width < 480;
  const sides = { left: 38, right: narrow ? 16 : 112 };
  const end = Math.max(last.time, history.at(-1)?.time ?? 0);
  const axis = timeAxis(clock, first.time, end, narrow ? 4 : 8);
  const { from, to } = axis;
  const across = scaleOfYears({ width, ...sides }, from, to);
  const boxes = notes.map((note) => ({ x: across(note.time), width: textWidth(note.text, NOTE_SIZE, 0.47) }));
  const placed = layoutFlags(boxes, sides.left, width - 4, 10);
  const noteRows = Math.max(0, ...placed.map(({ row }) => row));
  const ringRows = rowsOfMarks(
    marks.map(({ time }) => across(time)),
    RING_ROW,
  );
  const lane = heightOfLane(ringRows);
  const height = plotHeight + lane;
  const frame: Frame = { width, height, ...sides, top: roomForNotes(noteRows), bottom: 28 + lane };
  const scale = seriesScale(frame, from, to, range);
  const [x, y] = [scale.x(last.time), scale.y(last.value)];
  return (
    <div ref={ref} className="series">
      <svg
        className="series-drawing"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={seriesSentence(props)}
      >
        <SeriesAxes frame={frame} scale={scale} marks={axis.marks} range={range} lane={lane} />
        <SharedMarks marks={marks} rows={ringRows} scale={scale} frame={frame} />
        {band !== undefined && <path className="series-band" d={bandPath(band, scale)} />}
        <Notes notes={notes} placed={placed} scale={scale} frame={frame} />
        <Values points={points} peak={peak} history={history} notes={notes} scale={scale} frame={frame} />
        <clipPath id={clip}>
          <rect x={frame.left} y={0} width={Math.max(0, x - frame.left)} height={height} />
        </clipPath>
        <path
          className="series-line"
          clipPath={`url(#${clip})`}
          data-pigment={def.pigment}
          d={seriesPath(points, scale)}
        />
        {history.length > 0 && <path className="series-history" d={seriesPath(history, scale)} />}
        <g transform={`translate(${x} ${y})`}>
          <MarkShape letter={def.letter} shape={def.shape} pigment={def.pigment} />
        </g>
        {!narrow && (
          <EndLabels match={[x, y]} value={last.value} history={history.at(-1)} scale={scale} frame={frame} />
        )}
      </svg>
    </div>
  );
}
