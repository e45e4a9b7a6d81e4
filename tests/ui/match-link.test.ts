/** A match as a link: what is written is read again, and what a link must not hold is refused with its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasText } from '../../src/i18n/index.ts';
import type { MatchChoice } from '../../src/store/index.ts';
import { referenceWorld } from '../../src/ui/assumptions/world.ts';
import { asksForMatch, MATCH_NAMES, openLink, readLinkFor, readWorld } from '../../src/ui/assumptions/world-link.ts';
import { readChoice, writeMatchLink } from '../../src/ui/screens/set-up/match-link.ts';
import { BOTS, choiceFor, DIFFICULTIES, firstTypes, STRENGTHS } from '../../src/ui/screens/set-up/set-up-choice.ts';
import { isTracker } from '../../src/ui/trackers.ts';
import { CAMPAIGN, LEVELS, levelOf, NEIGHBOURS } from '../helpers/levels.ts';

const level = levelOf(CAMPAIGN);

/** Choice and world of a link, from its usual ones on. */
function opened(link: string, on = level) {
  const link_ = openLink(link);
  if (!link_.ok) throw new Error(JSON.stringify(link_.error));
  const [choice, world] = [readChoice(on, link_.value), readWorld(on, link_.value)];
  if (!choice.ok || !world.ok) throw new Error(JSON.stringify([choice, world]));
  return { choice: { ...choiceFor(on), ...choice.value }, world: world.value };
}

test('what a link says is chosen; the rest is as usual', () => {
  const { choice, world } = opened(`?level=${CAMPAIGN}&seat=russia&bot=dove&strength=expert&seed=7&lang=uk`);
  expect(choice).toEqual({
    ...choiceFor(level),
    seat: 'russia',
    rival: 'nato',
    bot: 'dove',
    strength: 'expert',
    seed: 7,
  });
  expect(world).toEqual(referenceWorld(level));
});

test('every choice that can be made is read again as it was written', () => {
  const seats = level.seats.map(({ id, rival }) => ({ seat: id, rival }));
  const choices = fc.record(
    {
      bot: fc.constantFrom(...BOTS),
      strength: fc.constantFrom(...STRENGTHS),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      seed: fc.nat(0xffff_ffff),
      turnTicks: fc.constant(2),
      types: fc.constant(firstTypes(level)),
    },
    { requiredKeys: ['bot', 'strength', 'difficulty'] },
  );
  const worlds = fc.constantFrom(referenceWorld(level), { lens: 'realist', set: { wear: 0.05 } });
  fc.assert(
    fc.property(choices, fc.constantFrom(...seats), worlds, (part, seat, world) => {
      const choice: MatchChoice = { ...choiceFor(level), ...part, ...seat };
      const read = opened(`https://example.org/spiral/${writeMatchLink(level, choice, world)}`);
      expect(read).toEqual({ choice, world });
    }),
  );
});

describe('a link that is not sound is refused with its place', () => {
  const LINK = `?level=${CAMPAIGN}`;
  test.each([
    ['?seat=nato', [{ fault: 'no-level' }]],
    [`${LINK}&seat=merrin`, [{ fault: 'not-one-of', params: { name: 'seat', values: 'nato, russia' } }]],
    [`${LINK}&bot=hawk:expert`, [{ fault: 'not-one-of', params: { name: 'bot', value: 'hawk:expert' } }]],
    [`${LINK}&strength=strong`, [{ fault: 'not-one-of', params: { values: 'guided, planner, expert' } }]],
    [`${LINK}&strength=`, [{ fault: 'not-one-of', params: { name: 'strength', value: '' } }]],
    [`${LINK}&difficulty=easy`, [{ fault: 'not-one-of', params: { name: 'difficulty' } }]],
    [`${LINK}&seed=-1`, [{ fault: 'not-a-seed', params: { value: '-1' } }]],
    [`${LINK}&seed=`, [{ fault: 'not-a-seed', params: { value: '' } }]],
    [`${LINK}&turn-ticks=3`, [{ fault: 'not-one-of', params: { name: 'turn-ticks', values: '4, 2' } }]],
    [`${LINK}&hidden=maybe`, [{ fault: 'not-one-of', params: { name: 'hidden', values: 'yes, no' } }]],
    [`${LINK}&bot=dove&bot=hawk`, [{ fault: 'twice', params: { name: 'bot' } }]],
    [`${LINK}&streng=expert`, [{ fault: 'name-unknown', params: { name: 'streng' } }]],
    [`${LINK}&utm=1`, [{ fault: 'name-unknown', params: { name: 'utm' } }]],
    [`${LINK}&fbclids=1`, [{ fault: 'name-unknown', params: { name: 'fbclids' } }]],
    [`${LINK}&seat=x&seed=y`, [{ params: { name: 'seat' } }, { fault: 'not-a-seed' }]],
  ])('%s', (link, faults) => {
    const read = openLink(link);
    const parts = read.ok ? [readWorld(level, read.value), readChoice(level, read.value)] : [read];
    const found = parts.flatMap((part) => (part.ok ? [] : part.error));
    expect(found).toMatchObject(faults);
    expect(found).toHaveLength(faults.length);
    expect(found.filter(({ fault }) => !hasText(`world-link.${fault}`))).toEqual([]);
  });
});

test('what other sites hang on a link is passed over, even where it comes twice', () => {
  const hung = 'fbclid=IwAR0_x&utm_source=mail&utm_medium=a&utm_source=b&gclid=1&mc_cid=2&mc_eid=3&msclkid=4';
  const plain = `?level=${CAMPAIGN}&seat=russia&wear=0.05`;
  expect(opened(`${plain}&${hung}`)).toEqual(opened(plain));
  expect(opened(`?${hung}&level=${CAMPAIGN}&seat=russia&wear=0.05`)).toEqual(opened(plain));
});

test('only what names a part of a match asks for one', () => {
  expect(['', '?lang=uk', '?fbclid=1'].filter(asksForMatch)).toEqual([]);
  expect(asksForMatch('?lang=uk&seat=nato')).toBe(true);
});

test('of a link to a match the assumptions take its world', () => {
  expect(readLinkFor(level, `?level=${CAMPAIGN}&seat=nato&wear=0.05`)).toMatchObject({
    value: { set: { wear: 0.05 } },
  });
});

test('no parameter of a level bears the name of a choice', () => {
  const names: readonly string[] = [...MATCH_NAMES, 'level', 'lens', 'lang'];
  const params = LEVELS.flatMap((id) => levelOf(id).params);
  expect(params.filter(({ name }) => names.includes(name) || isTracker(name))).toEqual([]);
});

test('a level without a choice of turns knows its own length', () => {
  const ticks = levelOf(NEIGHBOURS).clock.ticksPerTurn;
  const neighbours = levelOf(NEIGHBOURS);
  expect(opened(`?level=${NEIGHBOURS}&turn-ticks=${ticks}`, neighbours).choice).toEqual(choiceFor(neighbours));
});
