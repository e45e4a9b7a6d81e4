/**
 * Reads TypeScript just well enough to tell code from comments and strings, and to find what a file imports.
 *
 * It is no parser. It knows comments, strings, templates with code inside, and regular expressions; an apostrophe in
 * JSX text costs it the rest of that line at most.
 */

/** How one file refers to another. `worker`: by address, run apart; `files`: a pattern of data files. */
export type ImportKind = 'value' | 'types' | 'dynamic' | 'worker' | 'files' | 'computed';

export interface Import {
  readonly kind: ImportKind;
  /** As written, without a query such as `?raw`; empty if it is computed. */
  readonly target: string;
  /** The imported names, `*` for all of them; empty if none is bound. */
  readonly names: readonly string[];
  readonly line: number;
}

const REGEX_MAY_FOLLOW =
  /(?:^|[(,=:[!&|?{;+\-*%~^]|=>|\b(?:return|typeof|case|in|of|do|else|void|throw|await|yield))\s*$/;

/** The source with comments and the insides of strings turned to spaces; every position and line stays. */
export function codeOnly(source: string): string {
  let out = '';
  let at = 0;
  /** For each template being read: how many braces are open in its code part. */
  const templates: number[] = [];
  const blankTo = (end: number) => {
    out += source.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  const keep = () => {
    out += source[at] ?? '';
    at += 1;
  };
  const readTemplate = () => {
    const found = templateEnd(source, at);
    blankTo(found.end);
    if (found.opensCode) {
      templates.push(0);
      keep();
    }
    keep();
  };
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = two[0] ?? '';
    const depth = templates.at(-1);
    if (two === '//') blankTo(endOr(source.indexOf('\n', at), source.length));
    else if (two === '/*') blankTo(endOr(source.indexOf('*/', at + 2), source.length, 2));
    else if (one === '"' || one === "'") {
      keep();
      blankTo(stringEnd(source, at, one));
      if (source[at] === one) keep();
    } else if (one === '`') {
      keep();
      readTemplate();
    } else if (one === '/' && REGEX_MAY_FOLLOW.test(out.slice(-80))) {
      keep();
      blankTo(regexEnd(source, at));
    } else if (depth !== undefined && one === '}' && depth === 0) {
      templates.pop();
      keep();
      readTemplate();
    } else {
      if (depth !== undefined && one === '{') templates[templates.length - 1] = depth + 1;
      if (depth !== undefined && one === '}') templates[templates.length - 1] = depth - 1;
      keep();
    }
  }
  return out;
}

function endOr(found: number, otherwise: number, plus = 0): number {
  return found === -1 ? otherwise : found + plus;
}

function stringEnd(source: string, start: number, quote: string): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === quote || source[at] === '\n') return at;
  }
  return source.length;
}

function templateEnd(source: string, start: number): { end: number; opensCode: boolean } {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`') return { end: at, opensCode: false };
    else if (source.startsWith('${', at)) return { end: at, opensCode: true };
  }
  return { end: source.length, opensCode: false };
}

function regexEnd(source: string, start: number): number {
  let inClass = false;
  for (let at = start; at < source.length && source[at] !== '\n'; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
    else if (source[at] === '/' && !inClass) return at;
  }
  return start;
}

const STATIC =
  /\b(?:import\s+(type\s+)?([\w$\s{},*]*?)\s*\bfrom|export\s+(type\s+)?(\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)\s*from)\s*(?=['"])/g;
const BARE = /\bimport\s*(?=['"])/g;
const DYNAMIC = /\bimport\s*\(\s*/g;
const ADDRESS = /\bnew\s+URL\s*\(\s*(?=['"`][^'"`]*['"`]\s*,\s*import\.meta\.url)/g;
const GLOB = /\bimport\.meta\.glob\b(?:<[^(]*>)?\s*\(\s*(\[[^\]]*\]|['"`][^'"`]*['"`])/g;

/** Everything a file refers to, in any of the ways that the bundler or Node follows. */
export function importsOf(source: string): Import[] {
  const code = codeOnly(source);
  const found: Import[] = [];
  const add = (kind: ImportKind, quoteAt: number, names: readonly string[] = []) => {
    const written = kind === 'computed' ? '' : quoted(source, code, quoteAt);
    const [target = '', query = ''] = written.split('?', 2);
    const line = code.slice(0, quoteAt).split('\n').length;
    found.push({ kind: query.includes('worker') ? 'worker' : kind, target, names, line });
  };
  for (const match of code.matchAll(STATIC)) {
    const typesOnly = match[1] !== undefined || match[3] !== undefined;
    add(typesOnly ? 'types' : 'value', match.index + match[0].length, namesIn(match[2] ?? match[4] ?? ''));
  }
  for (const match of code.matchAll(BARE)) add('value', match.index + match[0].length);
  for (const match of code.matchAll(DYNAMIC)) {
    const end = match.index + match[0].length;
    add(/['"`]/.test(code[end] ?? '') ? 'dynamic' : 'computed', end, ['*']);
  }
  for (const match of code.matchAll(ADDRESS)) add('worker', match.index + match[0].length);
  for (const match of code.matchAll(GLOB)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    for (const pattern of (match[1] ?? '').matchAll(/(['"`])[^'"`]*\1/g)) {
      const excludes = source[start + pattern.index + 1] === '!';
      if (!excludes) add('files', start + pattern.index);
    }
  }
  return found;
}

function quoted(source: string, code: string, quoteAt: number): string {
  const end = code.indexOf(code[quoteAt] ?? '', quoteAt + 1);
  return source.slice(quoteAt + 1, end);
}

/** The names that an import clause takes from the other file: `a, { b, type C, d as e }` gives default, b, d. */
function namesIn(clause: string): string[] {
  if (clause.includes('*')) return ['*'];
  const inBraces = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  const named = inBraces.split(',').map((name) => name.trim().split(/\s+as\s+/)[0] ?? '');
  const before = clause.replace(/\{[^}]*\}/, '').replace(/[\s,]/g, '');
  return [...(before === '' ? [] : ['default']), ...named.filter((name) => name !== '' && !name.startsWith('type '))];
}
