/** Parameters, their units, their values and where they come from, in words. */
import type { Level, ParamDef, SourceDef } from '../../engine/index.ts';
import { formatNumber, hasText, t } from '../../i18n/index.ts';
import type { Difference } from './world.ts';

/** Enough for any value that somebody types. */
const MOST_DIGITS = 6;

export function paramName(name: string): string {
  const key = `param.${name}.name`;
  return hasText(key) ? t(key) : t('explain.param');
}

/** A unit in the reader's language; a level of one's own may have others. */
export function unitWords(unit: string): string {
  const key = `unit.${unit.replaceAll(' ', '-')}`;
  return hasText(key) ? t(key) : unit;
}

/** A value as it is: no digit is dropped, none is added. */
export const valueWords = (value: number): string => formatNumber(value, MOST_DIGITS);

export const rangeWords = ({ min, max }: Pick<ParamDef, 'min' | 'max'>): string =>
  t('common.range', { from: valueWords(min), to: valueWords(max) });

export function themeWords(theme: string): string {
  const key = `theme.${theme}`;
  return hasText(key) ? t(key) : theme;
}

/** The source of a parameter; none for a choice of the design. */
export function sourceOf(level: Pick<Level, 'sources'>, { source }: ParamDef): SourceDef | undefined {
  return level.sources.find(({ id }) => id === source);
}

export function differenceName(difference: Difference): string {
  return difference.kind === 'lens' ? t('assumptions.lens') : paramName(difference.param.name);
}

/** "0.65 to 0.8 share", or the names of both lenses. */
export function differenceWords(difference: Difference): { readonly from: string; readonly to: string } {
  if (difference.kind === 'lens') {
    return { from: t(`lens.${difference.from}.name`), to: t(`lens.${difference.to}.name`) };
  }
  const { from, to } = difference;
  return { from: valueWords(from), to: valueWords(to) };
}
