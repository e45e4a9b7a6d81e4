/** What a move may be worth at most is never less than what it is worth at its dearest target: else it would be passed over. */
import { describe, expect, test } from 'vitest';
import { Bounds } from '../../src/bots/at-most.ts';
import { Board } from '../../src/bots/board.ts';
import { Candidates } from '../../src/bots/candidates.ts';
import { type Drives, drivesOf } from '../../src/bots/drives.ts';
import { readActs } from '../../src/bots/recent-acts.ts';
import { weighMove } from '../../src/bots/score.ts';
import { movesOf } from '../../src/bots/seat-moves.ts';
import { Situation, Survey } from '../../src/bots/situation.ts';
import { Weighed } from '../../src/bots/weighed.ts';
import { draw, lazyView, type Rules, type View } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';

const PERSONAS = ['dove', 'hawk', 'copycat', 'generous-copycat', 'firm-but-fair', 'opportunist', 'by-type'] as const;

function situationOf(rules: Rules, view: View): Situation {
  const seat = rules.seats[rules.seatIndex.get(view.me?.seat ?? '') ?? 0];
  return new Situation(
    rules,
    view,
    new Board(rules, seat),
    new Survey(readActs(rules, view), new Weighed(rules.moves.size)),
  );
}

/** Drives that no persona has, some of them below 0. */
function anyDrives(s: Situation, seed: number): Drives {
  const any = (key: string) => 1.6 * draw(seed, s.turn, 'test-drives', key) - 0.4;
  const moves = [...s.rules.moves.values()];
  return {
    ...drivesOf('by-type', s),
    wanted: (h) => 4 * any(`wanted-${h}`),
    warmth: any('warmth'),
    talk: any('talk'),
    build: any('build'),
    offence: any('offence'),
    thin: any('thin'),
    enlarge: any('enlarge'),
    deny: any('deny'),
    redLineLimit: any('redLineLimit'),
    promise: any('promise'),
    press: any('press'),
    answer: any('answer'),
    opportunist: any('opportunist') > 0,
    lean: moves.map(({ def }) => any(`lean-${def.id}`)),
    want: new Map(moves.filter(({ def }) => any(`wants-${def.id}`) > 1).map(({ def }) => [def.id, 0.3])),
  };
}

/** Of all moves of a seat: which bounds are too low, and how many say anything. */
function boundsIn(s: Situation, drives: Drives) {
  const bounds = new Bounds(s, drives);
  const { alone, joint } = movesOf(s.rules, s.seat.index);
  const low: string[] = [];
  let known = 0;
  for (const traits of [...alone, ...joint]) {
    const found = new Candidates();
    weighMove(s, drives, traits, Number.NEGATIVE_INFINITY, found);
    const dearest = Math.max(...found.score.slice(0, found.length));
    const most = bounds.ofMove(traits);
    // Who wants no more allies draws no state nearer, whatever that is worth.
    const never = traits.draws && drives.enlarge <= 0;
    const isLow = most < dearest || (found.length > 0 && bounds.isOut(traits) && !never);
    if (isLow) low.push(`turn ${s.turn}: ${traits.def.id} ${dearest} above ${most}`);
    if (most < Number.POSITIVE_INFINITY) known += 1;
  }
  return { low, known, all: alone.length + joint.length };
}

function inGames(rules: Rules, drivesIn: (s: Situation, seed: number) => readonly Drives[]) {
  const found = { low: [] as string[], known: 0, all: 0 };
  for (const seed of [1, 2, 3]) {
    playBots(rules, {
      bots: ['by-type', seed === 2 ? 'hawk' : 'opportunist'],
      seed,
      look: (r, state, seat) => {
        const view = lazyView(r, state, { kind: 'seat', seat });
        if (state.phase !== 'orders') return view;
        const s = situationOf(r, view);
        for (const drives of drivesIn(s, seed)) {
          const here = boundsIn(s, drives);
          found.low.push(...here.low);
          found.known += here.known;
          found.all += here.all;
        }
        return view;
      },
    });
  }
  return found;
}

describe.each([CAMPAIGN, NEIGHBOURS])('on a level', (level) => {
  const rules = rulesOf(level);

  test('no bound is too low for a persona, and most say something', () => {
    const { low, known, all } = inGames(rules, (s) => PERSONAS.map((persona) => drivesOf(persona, s)));
    expect(low).toEqual([]);
    expect(known / all).toBeGreaterThan(0.8);
  });

  test('no bound is too low for drives of any kind', () => {
    const { low, known } = inGames(rules, (s, seed) => [1, 2, 3, 4, 5].map((k) => anyDrives(s, seed * 10 + k)));
    expect(low).toEqual([]);
    expect(known).toBeGreaterThan(0);
  });
});
