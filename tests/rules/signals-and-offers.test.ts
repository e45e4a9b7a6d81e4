/** Signal: a public statement and offers. Accepting one is an act of both; leaving it unanswered is cheap talk. */
import { describe, expect, test } from 'vitest';
import { explain, refs } from '../../src/engine/index.ts';
import {
  aMatch,
  closePhase,
  doPhase,
  give,
  goTo,
  lookOf,
  type Match,
  playTurn,
  refusalsOf,
  viewOf,
} from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';
import { NEIGHBOURS } from '../helpers/levels.ts';

const COUNCIL = { move: 'n-council' } as const;

describe('statements and offers', () => {
  test('are public only when both have signalled or passed', () => {
    const match = lab();
    goTo(match, 'signal');
    give(match, 'north', { type: 'signal', frame: 'peace', offers: [COUNCIL] });
    expect(viewOf(match, 'south').statements.north).toBeUndefined();
    expect(viewOf(match, 'south').offers).toEqual([]);
    expect(viewOf(match, 'south').rival?.signalled).toBe(true);
    expect(viewOf(match, 'north').statements.north).toBe('peace');
    give(match, 'south', { type: 'pass-signal' });
    expect(viewOf(match, 'south').statements.north).toBe('peace');
    expect(viewOf(match, 'south').offers).toMatchObject([
      { move: 'n-council', by: 'north', status: 'open', mine: false },
    ]);
    expect(viewOf(match, 'south').facts.map((f) => f.kind)).toEqual(
      expect.arrayContaining(['statement-made', 'offer-made']),
    );
  });

  test('are made of known frames and of joint moves of the own side, at most two at once and none twice', () => {
    const match = lab();
    goTo(match, 'signal');
    const refused = (offers: { move: string }[], frame?: string) =>
      refusalsOf(match, 'north', { type: 'signal', offers, ...(frame === undefined ? {} : { frame }) });
    expect(refused([], 'war')).toEqual(['frame']);
    expect(refused([{ move: 'n-talk' }])).toEqual(['unknown-move']);
    expect(refused([{ move: 's-books' }])).toEqual(['unknown-move']);
    expect(refused([COUNCIL, COUNCIL])).toEqual(['twice']);
    expect(refused([COUNCIL, { move: 'n-visits' }, { move: 'n-renew' }])).toEqual(['offers']);
    expect(refused([COUNCIL, { move: 'n-visits' }])).toEqual([]);
  });

  test('may not promise more capital than the desk has', () => {
    const match = lab();
    match.state.seats[0].capital = 15;
    goTo(match, 'signal');
    expect(refusalsOf(match, 'north', { type: 'signal', offers: [COUNCIL, { move: 'n-visits' }] })).toEqual([
      'capital',
    ]);
  });

  test('cost nothing where nothing is offered, even for an overdrawn desk', () => {
    const match = lab();
    match.state.seats[0].capital = -3;
    goTo(match, 'signal');
    expect(refusalsOf(match, 'north', { type: 'signal', frame: 'peace', offers: [] })).toEqual([]);
    expect(refusalsOf(match, 'north', { type: 'signal', offers: [COUNCIL] })).not.toEqual([]);
  });

  test('bind the offerer: the price is set aside until the offer is answered', () => {
    const match = lab();
    goTo(match, 'orders', { north: { offers: [COUNCIL] } });
    expect(lookOf(match, 'north').me?.capital).toBe(50);
    expect(lookOf(match, 'south').me?.capital).toBe(60);
  });
});

describe('the same step offered by both sides', () => {
  const bothOffer = () => {
    const match = aMatch({ level: NEIGHBOURS });
    goTo(match, 'orders', {
      merrin: { offers: [{ move: 'merrin-inspect' }] },
      tollan: { offers: [{ move: 'tollan-inspect' }] },
    });
    return match;
  };
  const offerOf = (match: Match, by: string) =>
    match.state.openOffers.findIndex((offer) => match.rules.seats[offer.by].def.id === by);
  const acts = (match: Match) => match.state.cards.filter((card) => card.joint).length;
  const unanswered = (match: Match) => match.state.facts.filter((fact) => fact.kind === 'offer-unanswered').length;

  test('is agreed once, and paid once, where both say yes', () => {
    const match = bothOffer();
    const before = match.state.seats.map((seat) => seat.capital);
    give(match, 'merrin', { type: 'accept-offer', offer: offerOf(match, 'tollan') });
    give(match, 'tollan', { type: 'accept-offer', offer: offerOf(match, 'merrin') });
    closePhase(match);
    expect([acts(match), unanswered(match)]).toEqual([1, 0]);
    const price = match.state.openOffers[0]?.capital ?? 0;
    expect(price).toBeGreaterThan(0);
    expect(match.state.seats.map((seat, i) => (before[i] ?? 0) - seat.capital)).toEqual([price, price]);
  });

  test('takes from the purse once while orders are written', () => {
    const match = bothOffer();
    const { capital = 0 } = lookOf(match, 'merrin').me ?? {};
    give(match, 'merrin', { type: 'accept-offer', offer: offerOf(match, 'tollan') });
    expect(lookOf(match, 'merrin').me?.capital).toBe(capital);
    const terms = explain(match.rules, viewOf(match, 'merrin'), refs.capital())?.terms ?? [];
    expect(terms.filter((term) => term.key === 'explain.term.offer')).toHaveLength(1);
  });

  test('is answered for both where one says yes; if nobody does, both offers found no answer', () => {
    const one = bothOffer();
    give(one, 'merrin', { type: 'accept-offer', offer: offerOf(one, 'tollan') });
    closePhase(one);
    expect([acts(one), unanswered(one)]).toEqual([1, 0]);
    // The offer that nobody answered by name does not lie on the table next turn.
    playTurn(one);
    expect(lookOf(one, 'tollan').offers.filter((offer) => offer.status === 'open')).toEqual([]);
    const none = bothOffer();
    closePhase(none);
    expect([acts(none), unanswered(none)]).toEqual([0, 2]);
  });
});

describe('an accepted offer', () => {
  const agreed = () => {
    const match = lab();
    goTo(match, 'orders', { north: { offers: [COUNCIL] } });
    return match;
  };

  test('costs both sides its price and no order slot', () => {
    const match = agreed();
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    expect(lookOf(match, 'south').me?.capital).toBe(50);
    expect(lookOf(match, 'south').me?.orders).toEqual([]);
    for (const move of ['s-talk', 's-pull', 's-press'])
      give(match, 'south', {
        type: 'place',
        order: { move, intent: 'bargain', ...(move === 's-talk' ? {} : { state: 'BET' }) },
      });
    closePhase(match);
    expect(match.state.seats[0].capital).toBe(50);
  });

  test('is a joint act that opens the forum, is read by both sides, and needs no tag', () => {
    const match = agreed();
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    closePhase(match);
    expect(match.state.forums).toEqual(['open', 'open']);
    expect(match.state.cards).toMatchObject([{ joint: true, outcome: 'full', move: 'n-council' }]);
    expect(match.state.seats[0].belief).toBeLessThan(0);
    expect(match.state.seats[1].belief).toBeLessThan(0);
    expect(match.state.seats[1].tagged).toBe(true);
    expect(refusalsOf(match, 'south', { type: 'tag', card: 0, reading: 'bargain' })).toEqual(['phase']);
    goTo(match, 'read');
    expect(refusalsOf(match, 'south', { type: 'tag', card: 0, reading: 'bargain' })).toEqual(['no-card']);
  });

  test('can be taken back until the seal', () => {
    const match = agreed();
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    expect(refusalsOf(match, 'south', { type: 'accept-offer', offer: 0 })).toEqual(['already']);
    give(match, 'south', { type: 'decline-offer', offer: 0 });
    closePhase(match);
    expect(match.state.forums[0]).toBe('absent');
  });

  test('may be turned down: its maker learns that at the reveal, and it does not come back', () => {
    const match = agreed();
    give(match, 'south', { type: 'decline-offer', offer: 0 });
    expect(lookOf(match, 'south').offers).toMatchObject([{ status: 'declined' }]);
    expect(lookOf(match, 'north').offers).toMatchObject([{ status: 'open' }]);
    playTurn(match);
    const kinds = match.state.facts.map((fact) => fact.kind);
    expect(kinds).toContain('offer-declined');
    expect(kinds).not.toContain('offer-unanswered');
    expect(match.state.openOffers).toEqual([]);
  });

  test('may be accepted after all until the seal', () => {
    const match = agreed();
    give(match, 'south', { type: 'decline-offer', offer: 0 });
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    closePhase(match);
    expect(match.state.cards).toMatchObject([{ joint: true, outcome: 'full' }]);
  });

  test('is void, with half the price back to both, when an exit of the same turn took its ground away', () => {
    const match = lab();
    goTo(match, 'orders', { north: { offers: [{ move: 'n-renew' }] } });
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    give(match, 'south', { type: 'place', order: { move: 's-leave', intent: 'punish' } });
    closePhase(match);
    expect(match.state.cards.map((c) => [c.move, c.outcome])).toEqual([
      ['s-leave', 'full'],
      ['n-renew', 'overtaken'],
    ]);
    expect(match.state.seats[0].capital).toBe(55);
    expect(match.state.seats[1].capital).toBe(45);
    expect(match.state.confidence).toEqual([0, 0]);
  });

  test('is no offer to its own maker, nor once it is gone', () => {
    const match = agreed();
    expect(refusalsOf(match, 'north', { type: 'accept-offer', offer: 0 })).toEqual(['no-offer']);
    expect(refusalsOf(match, 'south', { type: 'accept-offer', offer: 7 })).toEqual(['no-offer']);
  });
});

describe('an unanswered offer', () => {
  test('is read as cheap talk, lies open one turn more, and is then declined and paid back', () => {
    const match = lab({ set: { talkBelief: 0.05 } });
    playTurn(match, { north: { offers: [COUNCIL] } });
    // Two half-years have let a little of it fade.
    expect(match.state.seats[1].belief).toBeLessThan(0);
    expect(match.state.seats[1].belief).toBeGreaterThan(-0.05);
    expect(match.state.facts.some((f) => f.kind === 'offer-unanswered')).toBe(true);
    expect(match.state.forums[0]).toBe('absent');
    goTo(match, 'orders');
    expect(viewOf(match, 'south').offers).toMatchObject([{ move: 'n-council', turn: 1, status: 'open' }]);
    doPhase(match, 'north');
    doPhase(match, 'south');
    goTo(match, 'assess');
    expect(match.state.openOffers[0]?.answered).toBe('declined');
    const { capital } = match.state.seats[0];
    expect(lookOf(match, 'north').me?.capital).toBe(capital);
  });

  test('may still be accepted in the turn after', () => {
    const match = lab();
    playTurn(match, { north: { offers: [COUNCIL] } });
    playTurn(match, { south: { accepts: true } });
    expect(match.state.forums[0]).toBe('open');
  });
});
