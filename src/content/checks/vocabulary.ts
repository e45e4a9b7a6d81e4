/** Words of the model that every level shares: `levels/common/text.en.json` has a text for each. */

/** Ids by family; a family's texts are `<family>.<id>.<part>`. */
export const VOCABULARY: readonly {
  readonly family: string;
  readonly ids: readonly string[];
  readonly parts: readonly string[];
}[] = [
  {
    family: 'intent',
    ids: ['reassure', 'deter', 'support-ally', 'bargain', 'punish', 'gain-position', 'answer-home', 'uphold-principle'],
    parts: ['name'],
  },
  { family: 'channel', ids: ['forces', 'status', 'seats'], parts: ['name', 'summary'] },
  { family: 'rung', ids: ['-2', '-1', '0', '1', '2', '3', '4', '5', '6', '7', '8'], parts: ['name', 'short'] },
  { family: 'class', ids: ['enlargement', 'deployment', 'arms-control', 'diplomacy'], parts: ['name'] },
  { family: 'phrase', ids: ['role', 'explain', 'model', 'numbers', 'content'], parts: ['text'] },
];

export function vocabularyKeys(): readonly string[] {
  return VOCABULARY.flatMap(({ family, ids, parts }) =>
    ids.flatMap((id) => parts.map((part) => `${family}.${id}.${part}`)),
  );
}
