/** Dated events strike on the half-year of their date, whatever the desks do. What happened is kept as facts with causes. */
import { describe, expect, test } from 'vitest';
import { type EventDef, tickOfDate } from '../../src/engine/index.ts';
import { type Match, playToTurn, playTurn, viewOf } from '../helpers/a-match.ts';
import { at, LAB, lab } from '../helpers/lab-level.ts';

const event = (id: string, date: string, rest: Partial<EventDef>): EventDef => ({
  id,
  date,
  when: [],
  effects: [],
  sources: [],
  ...rest,
});

const withEvents = (...events: EventDef[]): Match => lab({ change: { events } });
const support = (points: number) => ({ kind: 'support', state: 'BET', seat: 'north', points }) as const;

describe('an event', () => {
  test('strikes on the half-year that holds its date', () => {
    expect(tickOfDate(LAB, '2000-01-01')).toBe(0);
    expect(tickOfDate(LAB, '2000-06-30')).toBe(0);
    expect(tickOfDate(LAB, '2000-07-01')).toBe(1);
    expect(tickOfDate(LAB, '2003-12-31')).toBe(7);
  });

  test('may fall into the prologue: play opens after it', () => {
    const match = withEvents(event('vote', '2000-08-01', { state: 'BET', effects: [support(9)] }));
    expect(match.state.states[at.state('BET')]?.support[0]).toBeCloseTo(59, 9);
    expect(viewOf(match, 'south').happened).toEqual({ vote: 1 });
  });

  test('may take land for a side: what nobody holds first, then what the other side holds, never more than there is', () => {
    const take = (by: string, share: number) => ({ kind: 'occupy', state: 'BET', by, share }) as const;
    const held = (match: Match) => match.state.states[at.state('BET')]?.occupied;
    const both = withEvents(
      event('first', '2000-08-01', { effects: [take('north', 0.6)] }),
      event('second', '2000-09-01', { effects: [take('south', 0.3)] }),
    );
    expect(held(both)).toEqual([0.6, 0.3]);
    const over = withEvents(
      event('first', '2000-08-01', { effects: [take('north', 0.6)] }),
      event('second', '2000-09-01', { effects: [take('south', 0.75)] }),
    );
    expect(held(over)).toEqual([0.25, 0.75]);
  });

  test('is known to both sides as a fact, and what it changed has that fact as its cause', () => {
    const match = withEvents(
      event('storm', '2001-01', { effects: [{ kind: 'shock', observer: 'north', theatre: 'east', points: 8 }] }),
    );
    playTurn(match);
    for (const seat of ['north', 'south'])
      expect(viewOf(match, seat).facts.some((f) => f.kind === 'event-struck' && f.data.event === 'storm')).toBe(true);
    const view = viewOf(match, 'north');
    const line = view.threat?.theatres[0]?.lines.find((l) => l.kind === 'shock');
    expect(line?.now).toBeCloseTo(8 * 0.8 ** 2, 9);
    expect(view.facts[line?.cause ?? -1]?.data.event).toBe('storm');
  });

  test('with a chance strikes in that share of games, and the view tells which of its turn the game leaves out', () => {
    const events = [event('drawn', '2001-01', { chance: 0.3 }), event('sure', '2001-02', {})];
    const games = Array.from({ length: 200 }, (_, seed) => {
      const match = lab({ change: { events }, seed });
      const { undrawnEvents } = viewOf(match, 'north');
      playTurn(match);
      const { happened } = viewOf(match, 'north');
      expect(Object.keys(happened)).toEqual(undrawnEvents.includes('drawn') ? ['sure'] : ['drawn', 'sure']);
      expect(viewOf(match, 'north').undrawnEvents).toEqual([]);
      return undrawnEvents.length;
    });
    const struck = games.filter((left) => left === 0).length / games.length;
    expect(struck).toBeGreaterThan(0.2);
    expect(struck).toBeLessThan(0.4);
  });

  test('that needs another one strikes only after it', () => {
    const second = event('second', '2002-01', { when: [{ kind: 'happened', event: 'first' }] });
    const alone = withEvents(second);
    playToTurn(alone, 3);
    expect(Object.keys(viewOf(alone, 'north').happened)).toEqual([]);
    const both = withEvents(event('first', '2001-01', {}), second);
    playToTurn(both, 3);
    expect(Object.keys(viewOf(both, 'north').happened)).toEqual(['first', 'second']);
  });

  test('may depend on who holds land, and on who is a member', () => {
    const held = (kind: 'occupied-above' | 'occupied-below', share: number) =>
      event(`${kind}-${share}`, '2001-01', { when: [{ kind, state: 'GAM', share }] });
    const member = event('member', '2001-01', { when: [{ kind: 'not-member', state: 'ALF', alliance: 'pact' }] });
    const outside = event('outside', '2001-01', { when: [{ kind: 'not-member', state: 'BET', alliance: 'pact' }] });
    const match = withEvents(
      held('occupied-above', 0.2),
      held('occupied-above', 0.4),
      held('occupied-below', 0.2),
      held('occupied-below', 0.4),
      member,
      outside,
    );
    playTurn(match);
    expect(Object.keys(viewOf(match, 'north').happened)).toEqual([
      'occupied-above-0.2',
      'occupied-below-0.4',
      'outside',
    ]);
  });

  test('in a neighbour may be blamed on the rival by the side that it hurts', () => {
    const match = withEvents(event('coup', '2001-01', { state: 'BET', blamed: { by: 'south', weight: 1 } }));
    playTurn(match);
    expect(match.state.seats[1].belief).toBeGreaterThan(0);
    expect(match.state.seats[1].grievance).toBeGreaterThan(0);
    expect(match.state.seats[1].shock[0]).toBeGreaterThan(0);
    expect(match.state.seats[0]).toMatchObject({ belief: 0, grievance: 0, shock: [0, 0] });
  });
});

describe('a state that splits', () => {
  test('goes off the map, and its heirs come on it with what was done to the old one', () => {
    const states = LAB.states.flatMap((s) =>
      s.id === 'BET'
        ? [
            { ...s, untilTick: 3, successors: ['BEX'] },
            { ...s, id: 'BEX', fromTick: 4 },
          ]
        : [s],
    );
    const stakes = (i: 0 | 1) => ({
      ...LAB.seats[i],
      stakes: { ...LAB.seats[i].stakes, BEX: { value: 1, redLine: 0.5 } },
    });
    const match = lab({ change: { states, seats: [stakes(0), stakes(1)] }, set: { readinessGrowth: 0 } });
    const exists = () => ['BET', 'BEX'].map((id) => viewOf(match, 'north').states.find((s) => s.id === id)?.exists);
    expect(exists()).toEqual([true, false]);
    playTurn(match, { north: { orders: [{ move: 'n-aid', state: 'BET', startIn: 1 }] } });
    expect(exists()).toEqual([false, true]);
    playTurn(match);
    const heir = viewOf(match, 'north').states.find((s) => s.id === 'BEX');
    expect(heir?.support.north).toBeGreaterThan(54);
  });
});

describe('a fact', () => {
  test('names its causes, which came before it', () => {
    const match = lab({ set: { misreadChance: 10 } });
    playTurn(match, { north: { orders: [{ move: 'n-drill', theatre: 'east' }] } });
    const misread = match.state.facts.find((f) => f.kind === 'misread');
    const act = match.state.facts.find((f) => f.kind === 'act-carried-out');
    expect(misread?.causes).toEqual([act?.id]);
    expect(misread?.data).toMatchObject({ seat: 'south', move: 'n-drill', theatre: 'east' });
  });

  test('of a reading is the reader’s own', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    const readings = (seat: string) => viewOf(match, seat).facts.filter((f) => f.kind === 'reading-made').length;
    expect([readings('north'), readings('south')]).toEqual([0, 1]);
  });

  test('never reaches forty in a turn, however much is done', () => {
    const match = lab({ set: { misreadChance: 10, actRate: 40 } });
    for (let turn = 1; turn <= 4; turn += 1) {
      const before = match.state.facts.length;
      playTurn(match, {
        north: {
          orders: [
            { move: 'n-drill', theatre: 'east' },
            { move: 'n-aid', state: 'BET' },
          ],
          frame: 'peace',
        },
        south: {
          orders: [
            { move: 's-drill', theatre: 'west' },
            { move: 's-press', state: 'BET' },
          ],
        },
      });
      expect(match.state.facts.length - before).toBeLessThan(40);
    }
  });
});

describe('the one random error', () => {
  test('is a named misreading of an ambiguous act: rarer where it can be checked', () => {
    const misreads = (verification: number) => {
      let count = 0;
      for (let seed = 0; seed < 300; seed += 1) {
        const match = lab({
          seed,
          set: { misreadChance: 0.5, verificationMemory: 1 },
          change: { start: { verification, inclusion: 0 } },
        });
        playTurn(match, { north: { orders: [{ move: 'n-drill', theatre: 'east' }] } });
        count += match.state.facts.some((f) => f.kind === 'misread') ? 1 : 0;
      }
      return count / 300;
    };
    // Chance .5 x (1 - V) for an act of full ambiguity, within four standard errors.
    expect(Math.abs(misreads(0) - 0.5)).toBeLessThan(0.12);
    expect(Math.abs(misreads(0.6) - 0.2)).toBeLessThan(0.1);
    expect(misreads(1)).toBe(0);
  });

  test('is never made of an act that is plain', () => {
    const match = lab({ set: { misreadChance: 10 } });
    playTurn(match, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    expect(match.state.facts.some((f) => f.kind === 'misread')).toBe(false);
  });
});
