/** What the assumptions show at a time: the overview, the lens, or the parameters of a theme; or what a search finds. */
import type { Level, ParamDef } from '../../engine/index.ts';
import { hasText, t } from '../../i18n/index.ts';
import { paramName, themeWords } from './param-words.ts';
import type { Difference } from './world.ts';

/** `overview`, `lens`, or a theme of the level. */
export type Pane = string;

export function panesOf(level: Pick<Level, 'params'>): readonly Pane[] {
  return ['overview', 'lens', ...new Set(level.params.map(({ theme }) => theme))];
}

export const paneWords = (pane: Pane): string =>
  pane === 'overview' || pane === 'lens' ? t(`assumptions.pane.${pane}`) : themeWords(pane);

/** The pane that holds a parameter; the overview for none. */
export function paneOf(level: Pick<Level, 'params'>, param: string | undefined): Pane {
  return level.params.find(({ name }) => name === param)?.theme ?? 'overview';
}

export function differencesIn(pane: Pane, differences: readonly Difference[]): number {
  if (pane === 'overview') return differences.length;
  return differences.filter((each) => (each.kind === 'lens' ? pane === 'lens' : each.param.theme === pane)).length;
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The parameters that have every word of a search in their name, sentence or short name; undefined without a search. */
export function matching(params: readonly ParamDef[], query: string): readonly ParamDef[] | undefined {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return params.filter(({ name }) => {
    const sentence = `param.${name}.sentence`;
    const text = plain(`${name} ${paramName(name)} ${hasText(sentence) ? t(sentence) : ''}`);
    return words.every((word) => text.includes(word));
  });
}
