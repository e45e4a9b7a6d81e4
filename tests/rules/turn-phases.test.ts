/** A turn: Brief, Signal, Orders, Reveal, Read, Crisis if one breaks out, Assess. Both sides plan at once. */
import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/engine/index.ts';
import { openCrisisIn } from '../helpers/a-crisis.ts';
import {
  closePhase,
  doPhase,
  give,
  goTo,
  lookOf,
  playToEnd,
  playTurn,
  refusalsOf,
  viewOf,
} from '../helpers/a-match.ts';
import { at, lab } from '../helpers/lab-level.ts';

describe('a turn', () => {
  test('goes through its phases in order, and the next one begins with a Brief', () => {
    const match = lab();
    const phases = [];
    while (match.state.turn === 1) {
      phases.push(match.state.phase);
      closePhase(match);
    }
    expect(phases).toEqual(['brief', 'signal', 'orders', 'reveal', 'read', 'assess']);
    expect(match.state.phase).toBe('brief');
  });

  test.each(['brief', 'signal', 'orders', 'reveal', 'read', 'assess'] as const)(
    'leaves %s only when both seats are done',
    (phase) => {
      const match = lab();
      goTo(match, phase);
      doPhase(match, 'south');
      expect(match.state.phase).toBe(phase);
      doPhase(match, 'north');
      expect(match.state.phase).not.toBe(phase);
    },
  );

  test('begins with play: the prologue has happened, without orders', () => {
    const match = lab();
    expect(match.state.tick).toBe(2);
    expect(match.state.cards).toEqual([]);
    expect(viewOf(match, 'north').time).toMatchObject({
      turn: 1,
      turns: 4,
      fromTick: 2,
      toTick: 3,
      fromYear: 2000,
      toYear: 2001,
    });
  });

  test('the first brings orders for the half-years that the prologue left, a later one for all', () => {
    const match = lab();
    playTurn(match);
    expect(match.state.tick).toBe(4);
    expect(viewOf(match, 'north').time).toMatchObject({
      turn: 2,
      fromTick: 4,
      toTick: 7,
      fromYear: 2002,
      toYear: 2003,
    });
  });

  test('the last is followed by the end', () => {
    const match = lab();
    playToEnd(match);
    expect(match.state.turn).toBe(4);
    expect(match.state.tick).toBe(16);
    expect(match.state.ending).not.toBe('');
    expect(refusalsOf(match, 'north', { type: 'ready' })).toEqual(['phase']);
  });
});

describe('nothing is drawn', () => {
  test('before both have sealed; then the turn resolves at once', () => {
    const match = lab();
    goTo(match, 'orders');
    give(match, 'north', { type: 'place', order: { move: 'n-brigade', theatre: 'east', intent: 'deter' } });
    give(match, 'north', { type: 'seal' });
    expect(match.state.tick).toBe(2);
    expect(match.state.cards).toEqual([]);
    give(match, 'south', { type: 'seal' });
    expect(match.state.phase).toBe('reveal');
    expect(match.state.tick).toBe(4);
    expect(match.state.cards).toHaveLength(1);
  });

  test('for a seat that takes its seal back: it may change its orders again', () => {
    const match = lab();
    goTo(match, 'orders');
    give(match, 'north', { type: 'seal' });
    expect(refusalsOf(match, 'north', { type: 'place', order: { move: 'n-talk', intent: 'bargain' } })).toEqual([
      'sealed',
    ]);
    give(match, 'north', { type: 'unseal' });
    give(match, 'north', { type: 'place', order: { move: 'n-talk', intent: 'bargain' } });
    expect(lookOf(match, 'north').me?.orders).toHaveLength(1);
  });
});

describe('a note to oneself', () => {
  test('is as long as the view allows and no longer', () => {
    const match = lab();
    goTo(match, 'assess');
    const { noteLength } = lookOf(match, 'north');
    expect(refusalsOf(match, 'north', { type: 'note', text: 'x'.repeat(noteLength) })).toEqual([]);
    expect(refusalsOf(match, 'north', { type: 'note', text: 'x'.repeat(noteLength + 1) })).toEqual(['note']);
  });
});

describe('a played crisis', () => {
  test('comes after Read and before Assess', () => {
    const match = lab();
    goTo(match, 'read');
    openCrisisIn(match, { state: 'BET' });
    expect(match.state.phase).toBe('crisis');
    closePhase(match);
    expect(match.state.phase).toBe('assess');
  });

  test('counts in the threat that the debrief shows for the end of its turn', () => {
    const match = lab();
    playTurn(match);
    goTo(match, 'read');
    openCrisisIn(match, { state: 'BET', rungs: [5, 5] });
    playToEnd(match);
    const { debrief, history } = viewFor(match.rules, match.state, { kind: 'after-end' });
    for (const { id, index } of match.rules.seats.map(({ def, index }) => ({ id: def.id, index }))) {
      const ends = history.filter(({ turn }) => turn >= 1);
      expect(ends.map(({ tick }) => debrief?.threatByTick[id]?.[tick])).toEqual(ends.map(({ threat }) => threat[id]));
      // The score's mean takes each half-year as it was before what the desks then decided in a crisis.
      const before = match.state.threatHistory[index];
      expect(debrief?.threatByTick[id]).toHaveLength(before?.length ?? 0);
      expect(debrief?.threatByTick[id]).not.toEqual(before);
    }
  });

  test('stops the clock: the half-years that are left run when it is over', () => {
    const crisis = { kind: 'crisis', state: 'BET', rung: 3 } as const;
    const event = { id: 'shots', date: '2002-02', state: 'BET', when: [], effects: [crisis], sources: [] };
    const match = lab({ change: { events: [event] } });
    playTurn(match);
    goTo(match, 'crisis');
    expect(match.state.crises[0]).toMatchObject({ origin: 'event', startRung: 3, state: at.state('BET'), tick: 4 });
    // Tick 4 has run, and ticks 5 to 7 wait.
    expect(match.state.tick).toBe(5);
    closePhase(match);
    expect(match.state.phase).toBe('assess');
    expect(match.state.tick).toBe(8);
  });

  test('is one a turn: the one with the highest stake; others run on standing instructions', () => {
    const crisis = (id: string, state: string, date: string) => ({
      id,
      date,
      state,
      when: [],
      effects: [{ kind: 'crisis', state, rung: 3 } as const],
      sources: [],
    });
    const events = [
      crisis('small', 'GAM', '2002-02'),
      crisis('large', 'BET', '2002-02'),
      crisis('late', 'ALF', '2003-02'),
    ];
    const match = lab({ change: { events } });
    playTurn(match);
    goTo(match, 'crisis');
    const [small, large] = match.state.crises;
    expect([small?.played, large?.played]).toEqual([false, true]);
    expect(small?.ended).not.toBe('');
    expect(large?.ended).toBe('');
    playTurn(match);
    expect(match.state.crises.map((c) => c.played)).toEqual([false, true, false]);
  });
});
