/** Steps of a slider over a parameter's range. */
import type { ParamDef } from '../../engine/index.ts';

/** What comes in whole numbers only. */
const WHOLE: readonly string[] = ['ticks', 'turns', 'rounds'];
/** A slider has at least so many steps, if its values need not be whole. */
const LEAST_STEPS = 40;
const SLACK = 1e-9;

export const isWhole = ({ unit }: Pick<ParamDef, 'unit'>): boolean => WHOLE.includes(unit);

/** Whether a value is the low end and a whole number of steps. */
function onGrid(value: number, min: number, step: number): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < SLACK;
}

/** A round step (1, 2 or 5 of a power of ten) that meets both ends of the range and the value of the reference. */
export function stepOf(param: Pick<ParamDef, 'unit' | 'min' | 'max' | 'value'>): number {
  if (isWhole(param)) return 1;
  const { min, max, value } = param;
  const range = max - min;
  for (let power = Math.floor(Math.log10(range / LEAST_STEPS)) + 1; power > -8; power -= 1) {
    for (const round of [5, 2, 1]) {
      const step = Number(`${round}e${power}`);
      if (range / step >= LEAST_STEPS && onGrid(max, min, step) && onGrid(value, min, step)) return step;
    }
  }
  return range / (LEAST_STEPS * 2);
}

/** Digits after the point that a parameter's values are written with. */
export function digitsOf(param: Pick<ParamDef, 'unit' | 'min' | 'max' | 'value'>): number {
  const step = stepOf(param);
  const shortest = [0, 1, 2, 3, 4, 5, 6].find((digits) => [step, param.min].every((x) => onGrid(x, 0, 10 ** -digits)));
  return shortest ?? 6;
}
