/** Numbers as people read them: few decimals, a real minus sign, a sign on every change. */
import { locale, t } from './texts.ts';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

/** A value such as 62 or, with `digits` 1, 62.4. What is not a number is "not known", never 0. */
export function formatNumber(value: number | undefined, digits = 0): string {
  return format(value, digits, 'negative');
}

/** With all its decimals, as figures that stand in a row or an interval: 44.0. */
export function formatFixed(value: number | undefined, digits: number): string {
  return format(value, digits, 'negative', digits);
}

/** A change with all its decimals: +1.0. */
export function formatFixedChange(value: number | undefined, digits: number): string {
  return format(value, digits, 'exceptZero', digits);
}

/** A change: +14, −3, and 0 without a sign. */
export function formatChange(value: number | undefined, digits = 0): string {
  return format(value, digits, 'exceptZero');
}

/** A share of 0 to 1 as a percentage: 0.62 is 62 %. */
export function formatPercent(share01: number | undefined): string {
  const percent = share01 === undefined ? undefined : share01 * 100;
  return isKnown(percent) ? `${formatNumber(percent)}${NO_BREAK_SPACE}%` : formatNumber(undefined);
}

/** A band of changes: +4 to +12. */
export function formatChangeBand(low: number, high: number): string {
  return t('common.range', { from: formatChange(low), to: formatChange(high) });
}

/** A band of values: 40 to 56. */
export function formatBand(low: number, high: number, digits = 0): string {
  return t('common.range', { from: formatNumber(low, digits), to: formatNumber(high, digits) });
}

function isKnown(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** Formatters by all that they depend on: making one costs as much as formatting hundreds of numbers. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(
  language: string,
  digits: number,
  signDisplay: 'negative' | 'exceptZero',
  least: number,
): Intl.NumberFormat {
  const key = `${language} ${digits} ${least} ${signDisplay}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, {
    maximumFractionDigits: digits,
    minimumFractionDigits: least,
    signDisplay,
  });
  formatters.set(key, made);
  return made;
}

/** Both ways of signing leave a value that rounds to zero without a sign. */
function format(value: number | undefined, digits: number, signDisplay: 'negative' | 'exceptZero', least = 0): string {
  if (!isKnown(value)) return t('common.not-known');
  return formatterOf(locale(), digits, signDisplay, least).format(value).replace('-', MINUS);
}
