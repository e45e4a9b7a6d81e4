/** Plain text tables for the terminal. */
import type { MeanWithInterval } from '../lib/stats.ts';

/** Rows as lines with columns of equal width; the first row is the head. Numbers go to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  const isNumber = (text: string) => /^-?[\d.]+( %)?( \[.*\])?$/.test(text);
  return rows.map((row) =>
    widths
      .map((width, k) => {
        const cell = row[k] ?? '';
        return k > 0 && isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** "0.46 [0.37, 0.56]". */
export function withInterval({ mean, ci95 }: MeanWithInterval, digits = 2): string {
  return `${mean.toFixed(digits)} [${ci95[0].toFixed(digits)}, ${ci95[1].toFixed(digits)}]`;
}

/** "46.0 % [37.1, 56.2]" of a share 0-1. */
export function percentWithInterval({ mean, ci95 }: MeanWithInterval, digits = 1): string {
  const percent = (share: number) => (100 * share).toFixed(digits);
  return `${percent(mean)} % [${ci95.map(percent).join(', ')}]`;
}
