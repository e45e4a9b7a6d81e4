/** Both desks offer the same joint step: the desk is told so, and that one yes is enough for one act. */
import { expect, test } from 'vitest';
import { crossedWith } from '../../src/ui/panels/crossed-offer.ts';
import { aMatch, give, goTo, type Match, viewOf } from '../helpers/a-match.ts';

/** Moscow’s invitation names a theatre, NATO’s exchange none: they are one step all the same. */
const MINE = { move: 'invite-inspectors', theatre: 'baltic' };
const THEIRS = { move: 'exchange-inspections' };

function bothOffered(theirs = THEIRS): Match {
  const match = aMatch({ level: 'bucharest-2008' });
  goTo(match, 'orders', { russia: { offers: [MINE] }, nato: { offers: [theirs] } });
  return match;
}

function crossed(match: Match, seat: string) {
  const view = viewOf(match, seat);
  return view.offers.map((offer) => crossedWith(offer, view.offers, match.rules.level.moves)?.move);
}

const indexOf = (match: Match, seat: string, mine: boolean): number =>
  viewOf(match, seat).offers.find((offer) => offer.mine === mine)?.index ?? -1;

test('each of two offers of the same step meets the other, from either desk', () => {
  const match = bothOffered();
  for (const seat of ['russia', 'nato'])
    expect(crossed(match, seat).sort()).toEqual(['exchange-inspections', 'invite-inspectors']);
});

test('offers of different steps do not meet, nor does one that was turned down', () => {
  expect(crossed(bothOffered({ move: 'hold-summit' }), 'russia')).toEqual([undefined, undefined]);
  const match = bothOffered();
  give(match, 'russia', { type: 'decline-offer', offer: indexOf(match, 'russia', false) });
  const view = viewOf(match, 'russia');
  const mine = view.offers.find((offer) => offer.mine);
  expect(mine && crossedWith(mine, view.offers, match.rules.level.moves)).toBeUndefined();
});

test('one yes makes one act, which the Reveal can still tell was offered by both', () => {
  const match = bothOffered();
  give(match, 'russia', { type: 'accept-offer', offer: indexOf(match, 'russia', false) });
  for (const seat of ['russia', 'nato']) give(match, seat, { type: 'seal' });
  const { phase, cards, offers } = viewOf(match, 'russia');
  expect(phase).toBe('reveal');
  const joint = cards.filter((card) => card.joint);
  expect(joint).toHaveLength(1);
  const [act] = joint;
  expect(
    act && crossedWith({ ...act, by: act.seat, move: act.ordered }, offers, match.rules.level.moves),
  ).toBeDefined();
});
