/** What the code tells about the model: equations in docstrings, parameters that a formula names, fields of the state. */
import type { Submodel } from './document.ts';

export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

const PARTS = ['Equation', 'Units', 'Source', 'Limits'] as const;

/** A docstring as one line of text for each paragraph or named part. */
function paragraphs(comment: string): string[] {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim());
  const all: string[] = [''];
  for (const line of lines) {
    const starts = line === '' || PARTS.some((part) => line.startsWith(`${part}:`));
    if (starts) all.push('');
    all[all.length - 1] = `${all.at(-1) ?? ''} ${line}`.trim();
  }
  return all.filter((text) => text !== '');
}

/** A sentence begins with a large letter. */
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Closing window: how soon ...` is the title "Closing window" and what follows. */
function split(summary: string): { title: string; rest: string } {
  const at = summary.search(/[:.;]/);
  const title = at < 0 ? summary : summary.slice(0, at);
  const rest = at < 0 || summary[at] !== ':' ? summary : summary.slice(at + 1).trim();
  return { title, rest: begun(rest) };
}

/** All formulas of a file. Throws an error that names file and formula when one of the four parts is missing. */
export function submodelsOf({ path, text }: CodeFile): Submodel[] {
  return [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g)].flatMap(([comment]) => {
    const told = paragraphs(comment);
    const part = (name: (typeof PARTS)[number]) =>
      told
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    const equation = part('Equation');
    if (equation === undefined) return [];
    const { title, rest } = split(told[0] ?? '');
    const [units, source, limits] = [part('Units'), part('Source'), part('Limits')];
    if (units === undefined || source === undefined || limits === undefined)
      throw new Error(`${path}: the formula "${title}" lacks ${PARTS.filter((p) => part(p) === undefined).join(', ')}`);
    const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
    return [{ id, title, summary: rest, equation, units, source: begun(source), limits: begun(limits), file: path }];
  });
}

/** The parameters that a formula names, in the order in which it does. */
export function paramsIn(submodel: Submodel, names: ReadonlySet<string>): string[] {
  const words = [submodel.summary, submodel.equation, submodel.units, submodel.source, submodel.limits].join(' ');
  return [...new Set(words.match(/[A-Za-z]\w*/g) ?? [])].filter((word) => names.has(word));
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** The fields of an interface with what their comments say, the comment above or behind. */
export function fieldsOf(source: string, name: string): Field[] {
  const body = new RegExp(`export interface ${name}[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1];
  if (body === undefined) throw new Error(`there is no interface ${name}`);
  return [
    ...body.matchAll(/^ {2}(?:\/\*\* (.+?) \*\/\n {2})?(?:readonly )?(\w+)\??: ([^\n]+?);?(?: \/\/ (.+))?$/gm),
  ].map(([, above, field = '', type = '', behind]) => ({
    name: field,
    type: type.endsWith('{') ? 'record' : type.replaceAll('readonly ', '').replace(/;$/, ''),
    meaning: above ?? behind ?? '',
  }));
}

/** Names of the functions that a function calls, in the order in which they stand in its body. */
export function calledBy(source: string, name: string): string[] {
  const body = new RegExp(`function ${name}\\([^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1];
  if (body === undefined) throw new Error(`there is no function ${name}`);
  return [...new Set([...body.matchAll(/(?<![.\w])([a-z]\w*)\(/g)].map((match) => match[1] ?? ''))];
}

/** Purposes of all keyed draws of chance: named where it is drawn, or spelled once for what is drawn for all the time. */
export function drawsIn(code: readonly CodeFile[]): string[] {
  const draw = /(?:(?:chance|beginChances)\(\w+, |draw\([\w.]+, [\w.]+, |^export const [A-Z_]+ = spell\()'([\w-]+)'/gm;
  return [...new Set(code.flatMap(({ text }) => [...text.matchAll(draw)].map((match) => match[1] ?? '')))].sort();
}
