import type { SourceFile } from './repo-files.ts';
import { codeOnly } from './scan.ts';

/** The folders whose results must be the same on every machine, every time: they know no clock, chance or outside. */
export const PURE_FOLDERS = ['src/engine', 'src/lib', 'src/bots', 'src/analysis'] as const;

/** What the language fixes to the last bit. Everything else in `Math` may differ between machines, or is chance. */
const EXACT_MATH = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'PI',
  'E',
  'LN2',
  'LN10',
  'LOG2E',
  'LOG10E',
  'SQRT2',
  'SQRT1_2',
]);

const OUTSIDE = [
  'Date',
  'Temporal',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'console',
  'Intl',
  'process',
  'Buffer',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'globalThis',
  'self',
  'crypto',
  'require',
  'eval',
  'WeakRef',
  'FinalizationRegistry',
];

/** Not after a dot (a field of that name), but after the three of a spread. */
const FREE = String.raw`(?<![\w$#])(?<!(?<!\.\.)\.\s*)(?<!\?\.)`;
const OUTSIDE_NAME = new RegExp(`${FREE}(?:${OUTSIDE.join('|')})\\b(?!\\$)`, 'g');
const MATH = new RegExp(`${FREE}Math\\b(?:\\s*\\.\\s*(\\w+))?`, 'g');
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\*\*=?/g, '**'],
  [/\.\s*(toLocale\w*|localeCompare)\b/g, 'what depends on the language of the machine'],
  [/\bimport\.meta\b/g, 'import.meta'],
];

/** Whether a name at this place is only the key of a field: `{ window: 3 }`, `readonly window?: number;`. */
function isKey(code: string, start: number, end: number): boolean {
  return /^\s*\??:/.test(code.slice(end)) && /(?:[{,;(]|\breadonly|^|\n)\s*$/.test(code.slice(0, start));
}

/** Each use of a name that a pure folder may not use, as `path:line name`. */
export function bannedUses({ path, text }: SourceFile): string[] {
  const code = codeOnly(text);
  const uses: { at: number; name: string }[] = [];
  for (const match of code.matchAll(OUTSIDE_NAME)) {
    if (!isKey(code, match.index, match.index + match[0].length)) uses.push({ at: match.index, name: match[0] });
  }
  for (const match of code.matchAll(MATH)) {
    if (!EXACT_MATH.has(match[1] ?? '')) uses.push({ at: match.index, name: `Math.${match[1] ?? '(any)'}` });
  }
  for (const [pattern, name] of OTHERS) {
    for (const match of code.matchAll(pattern)) uses.push({ at: match.index, name });
  }
  return uses.map(({ at, name }) => `${path}:${code.slice(0, at).split('\n').length} ${name}`);
}
