/** Hash of a state: canonical JSON (sorted keys, -0 as 0), facts left out, two 32-bit mixes as 16 hex digits. */
import type { GameState } from './state.ts';

function canonical(value: unknown, skip: ReadonlySet<string>): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((x) => canonical(x, skip)).join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((k) => !skip.has(k) && record[k] !== undefined);
  keys.sort();
  return `{${keys.map((k) => `${JSON.stringify(k)}:${canonical(record[k], skip)}`).join(',')}}`;
}

/** Hash of any plain JSON value. */
export function hashJson(value: unknown, skip: readonly string[] = []): string {
  const text = canonical(value, new Set(skip));
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

export function hashState(s: GameState): string {
  return hashJson(s, ['facts']);
}
