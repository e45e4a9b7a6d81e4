/** Which voices stand on which card: by move before class, a level's own before the common ones, crises by theatre. */
import { expect, test } from 'vitest';
import type { VoiceSet } from '../../src/engine/index.ts';
import { paperNumbers, paperSets } from '../../src/ui/debrief/paper-sets.ts';
import {
  voicesOnCrises,
  voicesOnEvent,
  voicesOnEvents,
  voicesOnMove,
  voicesOnMoves,
  voicesOnTheatre,
} from '../../src/ui/voices/voices-on.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';

const campaign = levelOf(CAMPAIGN);
const aSet = (id: string, more: Partial<VoiceSet>): VoiceSet => ({
  id,
  setting: 'history',
  moves: [],
  classes: [],
  crises: [],
  events: [],
  from: {},
  ...more,
});

test('a set that names the move goes before one that names its class', () => {
  const voices = [aSet('by-move', { moves: ['hold-summit'] }), aSet('by-class', { classes: ['diplomacy'] })];
  const level = { voices, moves: campaign.moves };
  expect(voicesOnMove(level, 'hold-summit')?.id).toBe('by-move');
  expect(voicesOnMove(level, 'impose-sanctions')?.id).toBe('by-class');
  expect(voicesOnMove(level, 'arm-partner')).toBeUndefined();
});

test('of two sets that name a move the later one stands: a level’s own come after the common ones', () => {
  const voices = [aSet('common', { moves: ['hold-summit'] }), aSet('own', { moves: ['hold-summit'] })];
  expect(voicesOnMove({ voices, moves: campaign.moves }, 'hold-summit')?.id).toBe('own');
});

test('a crisis has the voices of its theatre, else those for any', () => {
  expect(voicesOnTheatre(campaign, 'caucasus')?.id).toBe('crisis-caucasus');
  expect(voicesOnTheatre(campaign, 'high-north')?.id).toBe('crisis');
});

test('crises that share their voices show them once, with each theatre named once', () => {
  const found = voicesOnCrises(campaign, ['UKR', 'GEO', 'MDA', 'UKR']);
  expect(found.map(({ set, about }) => [set.id, about])).toEqual([
    ['crisis-black-sea', ['black-sea']],
    ['crisis-caucasus', ['caucasus']],
  ]);
  expect(voicesOnCrises(campaign, ['nowhere'])).toEqual([]);
});

test('events and moves that share their voices show them once, in the order in which they are met', () => {
  const about = (found: ReturnType<typeof voicesOnEvents>) => found.map(({ set, about: things }) => [set.id, things]);
  expect(about(voicesOnEvents(campaign, ['bosnia-war', 'iraq-war', 'bosnia-war', 'srebrenica']))).toEqual([
    ['event-yugoslavia', ['bosnia-war', 'srebrenica']],
    ['event-iraq', ['iraq-war']],
  ]);
  expect(about(voicesOnMoves(campaign, ['hold-summit', 'impose-sanctions', 'hold-summit']))).toEqual([
    ['summits', ['hold-summit']],
    ['sanctions', ['impose-sanctions']],
  ]);
});

test('an invented event that no set names has the voices on what nobody chose', () => {
  const tutorial = levelOf(NEIGHBOURS);
  expect(voicesOnEvent(tutorial, 'lost-patrols')?.id).toBe('story-incident');
  expect(voicesOnEvent(tutorial, 'hard-winter')?.id).toBe('story-fate');
  expect(voicesOnEvent(campaign, 'hard-winter')).toBeUndefined();
});

test('on paper each set that a card points to stands once, and all of the record’s events have one', () => {
  const sets = paperSets({ view: { cards: [], facts: [], crises: [], forceRung: 5 }, level: campaign });
  expect(new Set(sets.map(({ set }) => set.id)).size).toBe(sets.length);
  const numbers = paperNumbers(sets);
  expect([...numbers.values()]).toEqual(sets.map((_, index) => index + 1));
  const numberOf = (event: string) => numbers.get(voicesOnEvent(campaign, event)?.id ?? '');
  expect(campaign.events.filter(({ id }) => numberOf(id) === undefined)).toEqual([]);
  expect(paperSets({ view: { cards: [], facts: [], crises: [], forceRung: 5 }, level: levelOf(NEIGHBOURS) })).toEqual(
    [],
  );
});

test('each move of the tutorial has the voices of its kind', () => {
  const tutorial = levelOf(NEIGHBOURS);
  const ids = ['arm', 'hold', 'inspect', 'talk', 'thin', 'warn'].map(
    (act) => voicesOnMove(tutorial, `tollan-${act}`)?.id,
  );
  expect(ids).toEqual([
    'story-arms',
    'story-hold-back',
    'story-limits',
    'story-talk',
    'story-hold-back',
    'story-threat',
  ]);
});
