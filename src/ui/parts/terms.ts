/** The glossary's words, and where a running text holds one of them. What each means: `glossary.<id>` in the texts. */

/** Words of the field: they mean the same wherever they stand, so that a text can be searched for them. */
const FIELD = [
  'security-dilemma',
  'audience-cost',
  'tripwire',
  'red-line',
  'deterrence',
  'de-escalation',
  'legitimacy',
  'insight',
  'rung',
  'ladder',
  'joint-step',
  'standing-instruction',
] as const;

/** Words that mean more than one thing in a sentence: only their own labels open. */
type LabelOnly = 'capital' | 'means' | 'channels' | 'theatre' | 'threat' | 'statement';

export const TERMS = FIELD;
export type TermId = (typeof FIELD)[number] | LabelOnly;

export interface FoundTerm {
  readonly id: TermId;
  readonly text: string;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Endings of the words of a name, as its language bends them: "дилема безпеки" is also "дилеми безпеки". */
const ENDING = /[аеёєиіїйоуыюяь]{1,2}$/u;
const BENT = '[аеёєиіїйоуыюяьвгмх]{0,3}';

/** A pattern for a name in any of its forms. Words of Latin letters do not bend here. */
const bent = (name: string): string =>
  name
    .split(' ')
    .map((word) => (/^\p{Script=Cyrillic}{4,}$/u.test(word) ? word.replace(ENDING, '') + BENT : escaped(word)))
    .join(' ');

/** Cuts a text at the first place of each word that has a name in the glossary. Longer names go before shorter ones. */
export function termPieces(text: string, names: ReadonlyMap<TermId, string>): readonly (string | FoundTerm)[] {
  const all = [...names].toSorted(([, a], [, b]) => b.length - a.length);
  if (all.length === 0) return [text];
  const words = all.map(([, name]) => `(${bent(name.toLowerCase())})`).join('|');
  const pieces: (string | FoundTerm)[] = [];
  const used = new Set<TermId>();
  let from = 0;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu'))) {
    // The group that matched tells which name it was.
    const id = all[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (id === undefined || used.has(id)) continue;
    used.add(id);
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ id, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
