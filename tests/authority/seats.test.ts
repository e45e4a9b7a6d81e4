import { describe, expect, test } from 'vitest';
import { runGame } from '../../src/analysis/simulate.ts';
import { createAuthority, STAND_IN } from '../../src/authority/index.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { BUILD, playOn, playPhase, soloMatch } from '../helpers/solo-match.ts';

const BOTS = { nato: { kind: 'bot', bot: 'firm-but-fair' }, russia: { kind: 'bot', bot: 'by-type' } } as const;

describe('bot seats', () => {
  test('play a whole match by themselves, to the same end as a simulation with the same seeds', () => {
    const setup = { seed: 55, secret: 66 };
    const match = createAuthority({ level: levelOf(CAMPAIGN), build: BUILD, setup, seats: BOTS });
    expect(match.info().ended).toBe(true);
    const game = runGame(rulesOf(CAMPAIGN), { nato: 'firm-but-fair', russia: 'by-type' }, setup);
    expect(game.ending).toBe(match.view('nato').ending);
    expect(match.hash()).toBe(game.hash());
  });

  test('signal at once, and order only when every person has sealed', () => {
    const match = soloMatch({ level: NEIGHBOURS, rival: 'dove' });
    playPhase(match);
    expect(match.info().phase).toBe('signal');
    expect(match.view('merrin').rival).toMatchObject({ signalled: true });
    playPhase(match);
    expect(match.info().phase).toBe('orders');
    expect(match.view('merrin').rival).toMatchObject({ sealed: false });
    expect(match.submit('merrin', { type: 'seal' }).ok).toBe(true);
    expect(match.info().phase).toBe('reveal');
  });

  test('order the same whatever a person orders in that turn', () => {
    const cards = (['hawk', 'dove'] as const).map((persona) => {
      const match = soloMatch({ level: CAMPAIGN, rival: 'by-type' });
      playOn(match, persona, ({ info }) => info().phase === 'orders');
      playPhase(match, persona);
      const all = match.view('nato').cards;
      return { theirs: all.filter(({ mine, joint }) => !mine && !joint), mine: all.filter(({ mine }) => mine) };
    });
    const brief = (side: 'mine' | 'theirs') =>
      cards.map((each) => each[side].map(({ ordered, state, theatre }) => [ordered, state, theatre]));
    expect(brief('mine')[0]).not.toEqual(brief('mine')[1]);
    expect(brief('theirs')[0]).toEqual(brief('theirs')[1]);
    expect(brief('theirs')[0]?.length).toBeGreaterThan(0);
  });

  test('are closed to people, and open seats to those who are not there', () => {
    const match = soloMatch({ level: NEIGHBOURS });
    expect(match.submit('tollan', { type: 'ready' })).toMatchObject({ ok: false, error: [{ key: 'not-your-seat' }] });
    expect(match.submit('nobody', { type: 'ready' }).ok).toBe(false);
    expect(match.hash()).toBe(soloMatch({ level: NEIGHBOURS }).hash());
  });

  test('keep what they thought to themselves until the match has ended', () => {
    const match = soloMatch({ level: NEIGHBOURS });
    playOn(match, 'dove', ({ info }) => info().turn === 3);
    expect(match.thoughts()).toEqual([]);
    playOn(match);
    expect(match.thoughts().length).toBeGreaterThan(5);
    expect(match.thoughts()[0]).toMatchObject({
      seat: 'tollan',
      turn: 1,
      why: [{ key: expect.stringMatching(/^bot\.reason\./) }],
    });
  });
});

describe('a seat whose player is late', () => {
  test('holds the first time: what is placed counts, nothing is added', () => {
    const match = soloMatch({ level: CAMPAIGN });
    playOn(match, 'dove', ({ info }) => info().phase === 'orders');
    match.submit('nato', { type: 'place', order: { move: 'notify-exercises', theatre: 'baltic', intent: 'reassure' } });
    match.tell('nato', 'time-up');
    expect(match.info().phase).toBe('reveal');
    const mine = match.view('nato').cards.filter((card) => card.mine && !card.joint);
    expect(mine.map((card) => card.ordered)).toEqual(['notify-exercises']);
    expect(match.seats().nato).toEqual({ kind: 'human' });
  });

  test('is played by a stand-in the second time, until the player comes back', () => {
    const match = soloMatch({ level: NEIGHBOURS });
    match.tell('merrin', 'time-up');
    expect(match.seats().merrin).toEqual({ kind: 'human' });
    match.tell('merrin', 'time-up');
    expect(match.seats().merrin).toEqual({ kind: 'stand-in', bot: STAND_IN });
    expect(match.info().ended).toBe(true);
  });

  test('comes back with the next thing its player does', () => {
    const level = levelOf(NEIGHBOURS);
    const seats = { merrin: { kind: 'human' }, tollan: { kind: 'human' } } as const;
    const match = createAuthority({ level, build: BUILD, setup: { seed: 1, secret: 2 }, seats });
    match.tell('merrin', 'left');
    expect(match.seats().merrin?.kind).toBe('stand-in');
    expect(match.info().phase).toBe('brief');
    match.submit('tollan', { type: 'ready' });
    expect(match.info().phase).toBe('signal');
    match.tell('merrin', 'returned');
    expect(match.seats().merrin).toEqual({ kind: 'human' });
    match.submit('tollan', { type: 'pass-signal' });
    expect(match.info().phase).toBe('orders');
    expect(match.submit('merrin', { type: 'standing', instruction: 'match' }).ok).toBe(true);
    match.tell('merrin', 'left');
    match.tell('tollan', 'time-up');
    expect(match.info().phase).not.toBe('orders');
  });

  test('every phase can be held, crises too, and the clock stands in the record', () => {
    const match = soloMatch({ level: CAMPAIGN, rival: 'hawk' });
    const held = new Set<string>();
    while (!match.info().ended) {
      held.add(match.info().phase);
      match.tell('nato', 'time-up');
      match.tell('nato', 'returned');
    }
    expect(held).toEqual(new Set(['brief', 'signal', 'orders', 'reveal', 'read', 'crisis', 'assess']));
    const lines = match
      .record('nato')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter((line) => line.event === 'time-up').length).toBeGreaterThan(17 * 5);
  });

  test('is not late when nobody waits for it', () => {
    const match = soloMatch({ level: NEIGHBOURS });
    playOn(match);
    const before = match.record('merrin');
    match.tell('merrin', 'time-up');
    expect(match.record('merrin')).toBe(before);
  });
});
