/** Which voices stand on which card: by move before class, a level's own before the common ones, crises by theatre. */
import { expect, test } from 'vitest';
import type { VoiceSet } from '../../src/engine/index.ts';
import { voicesOnCrises, voicesOnMove, voicesOnTheatre } from '../../src/ui/voices/voices-on.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';

const campaign = levelOf(CAMPAIGN);
const aSet = (id: string, more: Partial<VoiceSet>): VoiceSet => ({
  id,
  setting: 'history',
  moves: [],
  classes: [],
  crises: [],
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
  expect(found.map(({ set, theatres }) => [set.id, theatres])).toEqual([
    ['crisis-black-sea', ['black-sea']],
    ['crisis-caucasus', ['caucasus']],
  ]);
  expect(voicesOnCrises(campaign, ['nowhere'])).toEqual([]);
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
