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
  {
    family: 'force',
    ids: ['ground', 'air', 'sea', 'missile', 'shield', 'nuclear', 'exercise', 'base'],
    parts: ['name'],
  },
  { family: 'treaty-standing', ids: ['absent', 'signed', 'in-force', 'suspended', 'left'], parts: ['name'] },
  { family: 'forum-standing', ids: ['absent', 'open', 'suspended'], parts: ['name'] },
  { family: 'regime', ids: ['democracy', 'hybrid', 'autocracy'], parts: ['name'] },
  { family: 'reversible', ids: ['yes', 'at-a-price', 'no'], parts: ['name'] },
  { family: 'instruction', ids: ['step-down', 'hold', 'match'], parts: ['name'] },
  {
    family: 'ending',
    ids: [
      'nuclear-use',
      'direct-clash',
      'regional-war',
      'frozen-conflict',
      'concert',
      'armed-peace',
      'hollow-peace',
      'cold-peace',
    ],
    parts: ['name', 'summary'],
  },
  { family: 'crisis-end', ids: ['settlement', 'freeze', 'fait-accompli', 'war'], parts: ['name', 'summary'] },
  {
    family: 'theme',
    ids: [
      'structure',
      'perception',
      'institution',
      'escalation',
      'deterrence',
      'home',
      'third-parties',
      'economy',
      'score',
    ],
    parts: ['name'],
  },
  { family: 'phrase', ids: ['role', 'explain', 'model', 'content'], parts: ['text'] },
];

export function vocabularyKeys(): readonly string[] {
  return VOCABULARY.flatMap(({ family, ids, parts }) =>
    ids.flatMap((id) => parts.map((part) => `${family}.${id}.${part}`)),
  );
}
