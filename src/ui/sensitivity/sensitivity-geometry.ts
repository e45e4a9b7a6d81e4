/** Places on the axes of the sensitivity page, per cent of the width. */
import { scaleLinear } from 'd3-scale';
import type { MeanWithInterval } from '../../lib/stats.ts';

export interface Axis {
  /** Place of a value, per cent of the width; what lies outside stands at the edge. */
  at(value: number): number;
  readonly marks: readonly number[];
}

const MARKS = 4;

/** An axis that holds these values and nothing (zero), with round marks. */
export function axisOver(values: readonly number[]): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(MARKS)
    .range([0, 100])
    .clamp(true);
  return { at: (value) => scale(value), marks: scale.ticks(MARKS) };
}

export const spanOf = ({ mean, ci95 }: MeanWithInterval): readonly number[] => [mean, ...ci95];

export interface BarPlace {
  readonly from: number;
  readonly width: number;
  readonly band: readonly [low: number, high: number];
}

/** A bar from nothing to a mean, and the interval around its end. */
export function barPlace(axis: Axis, { mean, ci95: [low, high] }: MeanWithInterval): BarPlace {
  const [zero, end] = [axis.at(0), axis.at(mean)];
  return { from: Math.min(zero, end), width: Math.abs(end - zero), band: [axis.at(low), axis.at(high)] };
}
