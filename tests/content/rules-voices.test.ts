/** Voices beside the debrief's cards: every move, crisis and event of every level has five, with their sources and of fair length. */
import { describe, expect, test } from 'vitest';
import commonVoices from '../../levels/common/voices.json' with { type: 'json' };
import { VOICE_ROLES as CHECKED_ROLES } from '../../src/content/checks/voices.ts';
import { levelIds, loadLevel } from '../../src/content/load-node.ts';
import { VOICE_ROLES } from '../../src/engine/index.ts';
import { CAMPAIGN, levelOf, MIRROR } from '../helpers/levels.ts';
import { type Case, drop, expectProblem, set } from './level-files.ts';

const FIRST = '../common/voices.json voices[0]';

const CASES: readonly Case[] = [
  [
    'a move has voices',
    set('moves.json moves[0].id', 'offer-nothing'),
    /no voices speak of "offer-nothing"/,
    'moves.json moves[0]',
  ],
  [
    'an event has voices',
    set('events.json events[0].id', 'nothing-happened'),
    /no voices speak of "nothing-happened"/,
    'events.json events[0]',
  ],
  [
    'a real voice has its source',
    drop(`${FIRST}.from.affected`),
    /the voice "affected" of "partnership" has no source/,
    `${FIRST}.from`,
  ],
  ['a day is in the calendar', set(`${FIRST}.from.first.date`, '1994-02-30'), /not in the calendar/],
  ['a date is written as one', set(`${FIRST}.from.first.date`, 'spring'), /./],
  ['a set is used once', set('../common/voices.json voices[1].id', 'partnership'), /used twice/],
  [
    'a voice has its words',
    drop('../common/text.voices.en.json voice.partnership.scholar'),
    /text is missing/,
    'text.en.json voice.partnership.scholar',
  ],
];

for (const broken of CASES) test(broken[0], () => expectProblem(CAMPAIGN, broken));

test('the roles that the check knows are those of the engine', () => {
  expect(CHECKED_ROLES).toEqual(VOICE_ROLES);
});

const sentences = (text: string): number => (text.match(/[.?!]”?(?= |$)/g) ?? []).length;

describe.each(levelIds())('the voices of %s', (id) => {
  const level = levelOf(id);
  const loaded = loadLevel(id);
  const texts = loaded.ok ? (loaded.value.texts.en ?? {}) : {};

  test('are those of its setting, and no real name is heard in an invented world', () => {
    expect(level.voices.length).toBeGreaterThan(5);
    expect(level.voices.filter(({ setting }) => setting !== level.setting)).toEqual([]);
    if (level.setting === 'history') return;
    const real = level.voices.flatMap((each) => VOICE_ROLES.map((role) => texts[`voice.${each.id}.${role}`] ?? ''));
    expect(real.filter((text) => /Russia|NATO|Moscow|Ukraine|Europe|Washington/.test(text))).toEqual([]);
  });

  test('take two sentences at most, and both sides about the same room', () => {
    const said = level.voices.flatMap((each) =>
      VOICE_ROLES.map((role) => [`${each.id}.${role}`, texts[`voice.${each.id}.${role}`] ?? ''] as const),
    );
    expect(said.filter(([, text]) => sentences(text) < 1 || sentences(text) > 2 || text.length > 240)).toEqual([]);
    const room = (role: string) => said.reduce((sum, [key, text]) => (key.endsWith(role) ? sum + text.length : sum), 0);
    expect(room('.first') / room('.second')).toBeGreaterThan(0.8);
    expect(room('.first') / room('.second')).toBeLessThan(1.25);
  });
});

describe('the common sets', () => {
  const history = levelIds()
    .map(levelOf)
    .filter(({ setting }) => setting === 'history');
  const fiction = levelIds()
    .map(levelOf)
    .filter(({ setting }) => setting === 'fiction');

  test('name only moves, theatres and events that some level of their setting has', () => {
    for (const each of commonVoices.voices) {
      const levels = each.setting === 'history' ? history : fiction;
      const moves = new Set(levels.flatMap((level) => level.moves.map(({ id }) => id)));
      const theatres = new Set(['any', ...levels.flatMap((level) => level.theatres.map(({ id }) => id))]);
      expect(
        each.moves.filter((move) => !moves.has(move)),
        each.id,
      ).toEqual([]);
      const events = new Set<string>(levels.flatMap((level) => level.events.map(({ id }) => id)));
      if (each.setting === 'fiction') events.add('any');
      expect(
        each.events.filter((event) => !events.has(event)),
        each.id,
      ).toEqual([]);
      expect(
        each.crises.filter((theatre) => !theatres.has(theatre)),
        each.id,
      ).toEqual([]);
    }
  });

  test('name each move once, so that no card has two sets', () => {
    for (const setting of ['history', 'fiction']) {
      const named = commonVoices.voices.filter((each) => each.setting === setting).flatMap(({ moves }) => moves);
      expect(named.filter((move, i) => named.indexOf(move) !== i)).toEqual([]);
    }
  });

  test('name each event once, so that none has two sets', () => {
    for (const setting of ['history', 'fiction']) {
      const named = commonVoices.voices.filter((each) => each.setting === setting).flatMap(({ events }) => events);
      expect(named.filter((event, i) => named.indexOf(event) !== i)).toEqual([]);
    }
  });

  test('speak of moves of the campaign by name in history, and by kind under made-up names', () => {
    const named = levelOf(CAMPAIGN).voices.flatMap(({ moves }) => moves);
    expect(levelOf(CAMPAIGN).moves.filter(({ id }) => !named.includes(id))).toEqual([]);
    expect(levelOf(MIRROR).voices.length).toBeLessThan(levelOf(CAMPAIGN).voices.length);
  });

  test('give a page for what they call checked, and none for what they do not', () => {
    const sources = commonVoices.voices.flatMap(({ from }) => Object.values(from)) as readonly {
      confidence: string;
      url?: string;
    }[];
    expect(sources.filter(({ confidence, url }) => (confidence === 'checked') !== (url !== undefined))).toEqual([]);
  });
});
