/** Sentences that the screens put together from data: every case has a text, and none shows a slot or a raw id. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CRISIS_CHOICES, type FactKind, INTENTS } from '../../src/engine/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import { factNote, factSentence } from '../../src/ui/panels/fact-sentence.ts';
import { namedParams } from '../../src/ui/panels/named-params.ts';
import { piecesOf } from '../../src/ui/panels/rich-text.tsx';
import { adviceFor } from '../../src/ui/screens/crisis/advisers.tsx';
import { CAMPAIGN, levelOf, TOLD_LEVELS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { missingIn, RAW, speak } from './words.ts';

/** A record with every kind, so that the compiler names a kind that is forgotten. */
const KINDS: Readonly<Record<FactKind, true>> = {
  'act-carried-out': true,
  'act-weakened': true,
  'act-refused': true,
  'act-overtaken': true,
  'joint-act-agreed': true,
  'offer-made': true,
  'offer-unanswered': true,
  'offer-declined': true,
  'statement-made': true,
  'event-struck': true,
  'challenge-made': true,
  'challenge-answered': true,
  'reading-made': true,
  misread: true,
  'state-applied': true,
  'state-declined': true,
  'state-asked': true,
  'state-resisted': true,
  'state-turned': true,
  'state-drifted': true,
  'state-gambled': true,
  'state-disputed': true,
  'accession-completed': true,
  'force-arrived': true,
  'force-left': true,
  'treaty-entered': true,
  'treaty-ended': true,
  'crisis-opened': true,
  'crisis-round': true,
  'crisis-slipped': true,
  'crisis-ended': true,
  'land-occupied': true,
  'support-shifted': true,
  'match-started': true,
  'match-ended': true,
};

const ENDS = ['settlement', 'freeze', 'fait-accompli', 'war', 'nuclear'] as const;
const ENDINGS = [
  'nuclear-use',
  'direct-clash',
  'regional-war',
  'frozen-conflict',
  'concert',
  'armed-peace',
  'hollow-peace',
  'cold-peace',
];
const OUTCOMES = ['full', 'weaker', 'refused', 'overtaken', 'declined', 'joint'];
const WAYS = ['up', 'same', 'down'] as const;

const without = (keys: readonly string[]): readonly string[] => keys.filter((key) => !hasText(key));

describe('every case has its words', () => {
  beforeAll(() => speak(CAMPAIGN));

  test('facts of every kind', () => {
    expect(without(Object.keys(KINDS).map((kind) => `fact.${kind}`))).toEqual([]);
  });

  test('outcomes of orders', () => {
    expect(without(OUTCOMES.flatMap((outcome) => [`outcome.${outcome}`, `outcome.${outcome}.note`]))).toEqual([]);
  });

  test('the finding of a turn, however both sides’ alarm moved and however a crisis ended', () => {
    const moved = WAYS.flatMap((own) => WAYS.map((rival) => `finding.own-${own}-rival-${rival}`));
    const keys = [...moved, ...ENDS.map((end) => `finding.crisis-${end}`)];
    expect(without(keys.flatMap((key) => [key, `${key}.lead`]))).toEqual([]);
  });

  test('crises: origins, rungs, answers, steps, ends', () => {
    const keys = [
      ...['accident', 'event', 'gamble', 'ultimatum', 'ultimatum-mine'].map((origin) => `crisis.cable.${origin}`),
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((rung) => `crisis.now.${rung}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((rung) => `crisis.what.step-up.${rung}`),
      ...CRISIS_CHOICES.flatMap((choice) => [
        `crisis.choice.${choice}`,
        `crisis.did-mine.${choice}`,
        `crisis.did-theirs.${choice}`,
      ]),
      ...['no-offer', 'rung-cap', 'capital', 'no-provocation', 'no-build-up'].map((key) => `crisis.refusal.${key}`),
      ...ENDS.flatMap((end) => [`crisis.ended.${end}`, `crisis.ended.title.${end}`]),
    ];
    expect(without(keys)).toEqual([]);
  });

  test('both advisers speak to every height and every standing', () => {
    const cases = [1, 3, 5, 7].flatMap((high) => [
      adviceFor(high, high, high, false),
      adviceFor(high, high, high, true),
      adviceFor(high, 0, high, false),
      adviceFor(high, 0, high, true),
      adviceFor(high, high, 0, false),
      adviceFor(high, high, 0, true),
    ]);
    expect(new Set(cases).size).toBe(15);
    expect(without(cases.flatMap((advice) => [`adviser.firm.${advice}`, `adviser.out.${advice}`]))).toEqual([]);
  });

  test('endings', () => {
    expect(without(ENDINGS.flatMap((ending) => [`ending.${ending}.title`, `ending.${ending}.text`]))).toEqual([]);
  });

  test('both sides of the lens have a phrase for every intent, of about the same length', () => {
    for (const side of ['meant', 'seen']) {
      expect(without([...INTENTS, 'none'].map((intent) => `debrief.lens.${side}.${intent}`))).toEqual([]);
    }
  });
});

describe('sentences from matches', () => {
  test.each(TOLD_LEVELS)('facts of %s are told without a slot, an id or a missing text', (id) => {
    speak(id);
    const level = levelOf(id);
    const moments = momentsOf(id, 21, 'guided');
    const view = moments.at(-1)?.view;
    expect(view?.facts.length).toBeGreaterThan(20);
    const said = new Set<string>();
    const missing = missingIn(() => {
      for (const fact of view?.facts ?? []) {
        said.add(factSentence(fact, level, view?.cards));
        said.add(factNote(fact, level) ?? '');
      }
    });
    expect(missing).toEqual([]);
    expect([...said].filter((sentence) => RAW.test(sentence))).toEqual([]);
  });
});

test('a reading whose act is not known is told without naming one', () => {
  speak(CAMPAIGN);
  const fact = { id: 1, kind: 'reading-made', tick: 4, data: { seat: 'nato', card: 7 }, causes: [] } as const;
  expect(factSentence(fact, levelOf(CAMPAIGN), [])).toBe('NATO took in what had happened.');
});

describe('ids in the parameters of a text', () => {
  beforeAll(() => speak(CAMPAIGN));

  test('become names, a state also its capital and place', () => {
    expect(namedParams({ seat: 'russia', state: 'UKR', rung: 3 }, 2008)).toEqual({
      seat: 'Moscow',
      state: 'Ukraine',
      capital: 'Kyiv',
      place: 'Ukraine',
      rung: 3,
    });
  });

  test('give a theatre as the place where there is no state, and leave out what is empty', () => {
    expect(namedParams({ theatre: 'black-sea', state: '', joint: true }, 2008)).toEqual({
      theatre: 'Black Sea',
      place: 'Black Sea',
    });
  });
});

test('a text is cut at its slots and its strong parts', () => {
  expect(piecesOf('Below by \u0001n\u0001. <strong>Mostly \u0001c\u0001</strong>.')).toEqual([
    { text: 'Below by ', strong: false },
    { text: '', strong: false, slot: 'n' },
    { text: '. ', strong: false },
    { text: 'Mostly ', strong: true },
    { text: '', strong: true, slot: 'c' },
    { text: '.', strong: false },
  ]);
});
