/** What a desk is told of last turn's offers: answered, turned down, still open, lapsed, come to nothing. */
import { expect, test } from 'vitest';
import { hasText } from '../../src/i18n/index.ts';
import { type Fate, offerFates } from '../../src/ui/panels/offer-fates.ts';
import { aMatch, closePhase, give, goTo, type Match, playTurn, viewOf } from '../helpers/a-match.ts';

const OFFER = { move: 'invite-inspectors', theatre: 'baltic' };

/** A match in which Moscow has offered a joint step, and both desks plan. */
function offered(): Match {
  const match = aMatch({ level: 'bucharest-2008' });
  goTo(match, 'orders', { russia: { offers: [OFFER] } });
  return match;
}

const fatesOf = (match: Match, seat: string) => offerFates(viewOf(match, seat), match.rules.level);

test('nothing is told where nothing was offered', () => {
  const match = aMatch({ level: 'bucharest-2008' });
  playTurn(match);
  expect(fatesOf(match, 'russia')).toEqual([]);
});

test('an offer without an answer lies open with its capital, then lapses, and then is no news', () => {
  const match = offered();
  const { capital } = viewOf(match, 'russia').offers[0] ?? {};
  playTurn(match);
  expect(fatesOf(match, 'russia')).toEqual([{ ...OFFER, by: 'russia', mine: true, fate: 'open', capital }]);
  expect(fatesOf(match, 'nato')).toMatchObject([{ mine: false, fate: 'open' }]);
  playTurn(match);
  expect(fatesOf(match, 'russia')).toEqual([{ ...OFFER, by: 'russia', mine: true, fate: 'lapsed' }]);
  playTurn(match);
  expect(fatesOf(match, 'russia')).toEqual([]);
});

test('an offer that is turned down is told as that, to both', () => {
  const match = offered();
  give(match, 'nato', { type: 'decline-offer', offer: 0 });
  playTurn(match);
  for (const seat of ['russia', 'nato']) expect(fatesOf(match, seat)).toMatchObject([{ fate: 'declined' }]);
});

test('an offer that is taken up in its second turn does not count as lapsed', () => {
  const match = offered();
  playTurn(match);
  goTo(match, 'orders');
  closePhase(match, { nato: { accepts: true } });
  playTurn(match);
  expect(fatesOf(match, 'russia').map(({ fate }) => fate)).toEqual(['agreed']);
});

test('each fate has its words from either side', () => {
  const fates: readonly Fate[] = ['agreed', 'declined', 'open', 'lapsed'];
  for (const fate of fates)
    for (const whose of ['mine', 'theirs']) expect(hasText(`offers.fate.${whose}.${fate}`)).toBe(true);
  for (const outcome of ['refused', 'overtaken']) expect(hasText(`offers.fate.void.${outcome}`)).toBe(true);
});
