/** Each assumption alone at both ends of its range: two bars with their intervals, the widest swing first. */
import type { TornadoBar, TornadoResult } from '../../analysis/inquiries/tornado.ts';
import type { Level, ParamDef } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { paramName } from '../assumptions/param-words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { AxisMarks, ParamList, ParamRow } from './param-rows.tsx';
import { type Axis, axisOver, barPlace, spanOf } from './sensitivity-geometry.ts';
import {
  changeWords,
  endWords,
  inUnit,
  outcomeUnit,
  outcomeWords,
  tornadoFinding,
  verdictOf,
} from './sensitivity-words.ts';

interface RowProps {
  readonly bar: TornadoBar;
  readonly param: ParamDef | undefined;
  readonly outcome: string;
  readonly axis: Axis;
}

function End({
  end,
  side,
  axis,
}: {
  readonly end: TornadoBar['low'];
  readonly side: 'low' | 'high';
  readonly axis: Axis;
}) {
  const { from, width, band } = barPlace(axis, end.change);
  const y = side === 'low' ? 30 : 70;
  return (
    <g className="tornado-end" data-end={side}>
      <rect x={`${from}%`} width={`${width}%`} y={`${y - 16}%`} height="32%" />
      <line className="retro-band" x1={`${band[0]}%`} x2={`${band[1]}%`} y1={`${y}%`} y2={`${y}%`} />
      {band.map((at, index) => (
        <line
          key={index === 0 ? 'from' : 'to'}
          className="retro-end"
          x1={`${at}%`}
          x2={`${at}%`}
          y1={`${y - 11}%`}
          y2={`${y + 11}%`}
        />
      ))}
    </g>
  );
}

function Row({ bar, param, outcome, axis }: RowProps) {
  const verdict = verdictOf(bar);
  return (
    <ParamRow
      name={bar.param}
      verdict={verdict}
      range={t('sensitivity.range', { from: endWords(undefined, bar.low.value), to: endWords(param, bar.high.value) })}
      figure={changeWords(outcome, bar.swing)}
      said={t(`sensitivity.verdict.${verdict}`)}
    >
      <AxisMarks axis={axis} />
      <End end={bar.low} side="low" axis={axis} />
      <End end={bar.high} side="high" axis={axis} />
    </ParamRow>
  );
}

function tableOf({ bars, outcome }: TornadoResult, level: Level) {
  const paramOf = (name: string) => level.params.find((param) => param.name === name);
  return {
    columns: [
      t('sensitivity.assumption'),
      ...['now', 'low', 'low-change', 'high', 'high-change', 'swing', 'said'].map((key) =>
        t(`sensitivity.column.${key}`),
      ),
    ],
    rows: bars.map((bar) => {
      const param = paramOf(bar.param);
      const cells = [
        endWords(param, bar.value),
        endWords(param, bar.low.value),
        changeWords(outcome, bar.low.change),
        endWords(param, bar.high.value),
        changeWords(outcome, bar.high.change),
        changeWords(outcome, bar.swing),
        t(`sensitivity.verdict.${verdictOf(bar)}`),
      ];
      const plain = cells.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what a cell is
        <span key={index} data-plain="">
          {words}
        </span>
      ));
      return [paramName(bar.param), ...plain];
    }),
  };
}

function Key() {
  return (
    <p className="tornado-key text-small" data-plain="">
      {(['low', 'high'] as const).map((side) => (
        <span key={side}>
          <svg className="tornado-end" data-end={side} aria-hidden="true">
            <rect x="1" y="1" width="22" height="9" />
          </svg>
          {t(`sensitivity.key.${side}`)}
        </span>
      ))}
      <span>
        <svg aria-hidden="true">
          <line className="retro-band" x1="1" x2="23" y1="5.5" y2="5.5" />
          <line className="retro-end" x1="1" x2="1" y1="1" y2="10" />
          <line className="retro-end" x1="23" x2="23" y1="1" y2="10" />
        </svg>
        {t('sensitivity.key.interval')}
      </span>
    </p>
  );
}

export function TornadoChart({ result, level }: { readonly result: TornadoResult; readonly level: Level }) {
  const { bars, outcome, games } = result;
  const shown = bars.flatMap(({ low, high }) => [...spanOf(low.change), ...spanOf(high.change)]);
  const axis = axisOver(shown);
  return (
    <ChartFrame
      className="tornado"
      title={t('sensitivity.tornado-title', { outcome: outcomeWords(outcome) })}
      finding={tornadoFinding(result)}
      aside={t('sensitivity.games-in', { games: formatNumber(games), unit: outcomeUnit(outcome) })}
      table={tableOf(result, level)}
    >
      <Key />
      <ParamList
        axis={axis}
        marks={(mark) => inUnit(outcome, mark)}
        signed
        rows={bars}
        rowOf={(bar) => (
          <Row
            key={bar.param}
            bar={bar}
            param={level.params.find(({ name }) => name === bar.param)}
            outcome={outcome}
            axis={axis}
          />
        )}
      />
    </ChartFrame>
  );
}
