/** What really happened, from the level's own records, and where a match parted from it. */
import { describe, expect, test } from 'vitest';
import { type CardView, tickOfDate, type View } from '../../src/engine/index.ts';
import { t } from '../../src/i18n/index.ts';
import { realStories } from '../../src/ui/debrief/real-history.ts';
import { CAMPAIGN, CLASS_LEVELS, levelOf, MIRROR, NEIGHBOURS } from '../helpers/levels.ts';
import { missingIn, RAW, speak } from './words.ts';

const played = (turns: number, cards: readonly Partial<CardView>[] = []): View =>
  ({ time: { turns }, cards }) as unknown as View;

const storiesOf = (id: string, view: View = played(levelOf(id).clock.turns)) =>
  realStories({ level: levelOf(id), view });

describe('real history', () => {
  test('of each level with a record of force is told in dated words with a source to each record', () => {
    for (const id of [CAMPAIGN, ...CLASS_LEVELS]) {
      speak(id);
      const stories = storiesOf(id);
      expect(stories.length, id).toBeGreaterThan(0);
      for (const { act, records } of stories) {
        expect(records.some((record) => record.id === act.id)).toBe(true);
        expect(records.length).toBeLessThanOrEqual(6);
        expect(records.map(({ date }) => date)).toEqual(records.map(({ date }) => date).toSorted());
        for (const { sources, key } of records) {
          expect(sources.length, key).toBeGreaterThan(0);
          for (const source of sources) expect(levelOf(id).sources.some((each) => each.id === source)).toBe(true);
        }
        const keys = [`script.${act.id}.told.title`, `script.${act.id}.told.text`, ...records.map(({ key }) => key)];
        expect(missingIn(() => expect(keys.map((key) => t(key)).filter((text) => RAW.test(text))).toEqual([]))).toEqual(
          [],
        );
        expect(t(`script.${act.id}.told.title`)).toMatch(/\d{4}/);
      }
    }
  });

  test('tells of August 2008 after Bucharest, and of nothing where the names are made up', () => {
    expect(storiesOf('bucharest-2008').map(({ act, state }) => [act.date, state])).toEqual([['2008-08-08', 'GEO']]);
    expect(storiesOf(MIRROR)).toEqual([]);
    expect(storiesOf(NEIGHBOURS)).toEqual([]);
  });

  test('tells nothing that lies after the match’s last turn: a match that stops early stops early here, too', () => {
    const dates = storiesOf(CAMPAIGN).map(({ act }) => act.date);
    expect(dates).toContain('2022-02-24');
    const { clock } = levelOf(CAMPAIGN);
    const until = Math.floor((tickOfDate(levelOf(CAMPAIGN), '2022-01-01') - clock.prologueTicks) / clock.ticksPerTurn);
    const early = storiesOf(CAMPAIGN, played(until)).map(({ act }) => act.date);
    expect(early).toEqual(dates.filter((date) => date !== '2022-02-24'));
  });

  test('names moves that the record has and the match lacks, and the other way round', () => {
    const level = levelOf('bucharest-2008');
    const [none] = storiesOf('bucharest-2008');
    expect(none?.onlyMatch).toEqual([]);
    const real = none?.onlyReal ?? [];
    expect(real.map(({ move }) => move)).toEqual(['hold-large-exercise', 'call-snap-exercise', 'mass-forces']);
    const at = { tick: 0, state: 'GEO' };
    const cards = [...real.map((each) => ({ ...each, ...at })), { ...at, seat: 'nato', move: 'set-enlargement-aside' }];
    const [some] = storiesOf('bucharest-2008', played(level.clock.turns, cards));
    for (const { move } of real) expect(some?.onlyReal.map((each) => each.move)).not.toContain(move);
    expect(some?.onlyMatch).toEqual([{ seat: 'nato', move: 'set-enlargement-aside' }]);
    // The same move somewhere else is said to have been there.
    const exercise = { tick: 0, seat: 'nato', move: 'hold-large-exercise', theatre: 'black-sea' };
    const [moved] = storiesOf('bucharest-2008', played(level.clock.turns, [exercise]));
    expect(moved?.onlyReal.map(({ move, elsewhere }) => [move, elsewhere])).toEqual([
      ['hold-large-exercise', [{ theatre: 'black-sea' }]],
      ['call-snap-exercise', []],
      ['mass-forces', []],
    ]);
    // Russia recognised the two regions eighteen days after the war began: that is on record, too.
    const recognised = { ...at, seat: 'russia', move: 'recognise-breakaway' };
    const [later] = storiesOf('bucharest-2008', played(level.clock.turns, [recognised]));
    expect(later?.records.map(({ id }) => id)).toContain('breakaways-recognised');
    expect(later?.onlyMatch).toEqual([]);
  });
});

test('a date falls into the tick that holds it', () => {
  const level = levelOf('bucharest-2008');
  expect(
    ['2008-01-01', '2008-06-30', '2008-07-01', '2008-08-08', '2010-12'].map((day) => tickOfDate(level, day)),
  ).toEqual([0, 0, 1, 1, 5]);
});
