/** The glossary's words, and where a running text holds one of them. What each means: `glossary.<id>` in the texts. */

/** Words that mean the same wherever they stand, so that a text can be searched for them. */
const SEARCHED = [
  'security-dilemma',
  'spiral-model',
  'deterrence-model',
  'deterrence',
  'extended-deterrence',
  'reassurance',
  'costly-signal',
  'cheap-talk',
  'audience-cost',
  'tripwire',
  'forward-presence',
  'entrapment',
  'abandonment',
  'offence-defence',
  'red-line',
  'de-escalation',
  'brinkmanship',
  'misperception',
  'attribution-error',
  'indivisible-security',
  'commitment-problem',
  'arms-race',
  'arms-control',
  'verification',
  'article-five',
  'action-plan',
  'founding-act',
  'nato-russia-council',
  'osce',
  'partnership-for-peace',
  'cfe',
  'vienna-document',
  'open-skies',
  'inf-treaty',
  'abm-treaty',
  'new-start',
  'minsk',
  'non-aligned',
  'bayesian-updating',
  'prior',
  'secret-aim',
  'calibration',
  'brier-score',
  'auc',
  'confidence-interval',
  'common-random-numbers',
  'kappa',
  'back-cast',
  'morris',
  'counterfactual',
  'process-tracing',
  'correlation',
  'joint-step',
  'ladder',
  'rung',
  'legitimacy',
  'insight',
  'standing-instruction',
  'status',
  'identity',
  'sensitivity',
  'enlargement',
  'escalation',
  'reading',
  'gap',
  'frame',
  'lens',
  'statement',
] as const;

/** Words that mean more than one thing in a sentence, or stand in every other one: only their own labels open. */
const LABELS = ['capital', 'means', 'channels', 'theatre', 'threat'] as const;

/** Words of the game itself: their source is its own rules. All others are words of the field and name a work. */
export const GAME_WORDS: ReadonlySet<TermId> = new Set([
  'capital',
  'means',
  'channels',
  'joint-step',
  'ladder',
  'rung',
  'legitimacy',
  'insight',
  'standing-instruction',
  'statement',
  'theatre',
  'threat',
  'reading',
  'gap',
  'lens',
  'frame',
]);

export const SEARCHED_TERMS = SEARCHED;
export const TERMS = [...SEARCHED, ...LABELS] as const;
export type TermId = (typeof TERMS)[number];

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

/** Cuts a text at the first place of each term, by any of its words. Longer words go before shorter ones. */
export function termPieces(
  text: string,
  wordsOf: ReadonlyMap<TermId, readonly string[]>,
): readonly (string | FoundTerm)[] {
  const all = [...wordsOf]
    .flatMap(([id, words]) => words.map((word) => [id, word] as const))
    .toSorted(([, a], [, b]) => b.length - a.length);
  if (all.length === 0) return [text];
  const words = all.map(([, word]) => `(${bent(word.toLowerCase())})`).join('|');
  const pieces: (string | FoundTerm)[] = [];
  const used = new Set<TermId>();
  let from = 0;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu'))) {
    // The group that matched tells which word it was.
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
