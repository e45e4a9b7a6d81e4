/** The record step by step: only what the seat's own view tells, in order, turn by turn. */
import { describe, expect, it } from 'vitest';
import { causesOf, firstStep, stepsOf, turnStep } from '../../src/ui/replay/steps.ts';
import { levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { speak } from './words.ts';

speak(NEIGHBOURS);
const level = levelOf(NEIGHBOURS);
const moments = momentsOf(NEIGHBOURS, 31, 'fog');
const running = moments.filter(({ view }) => view.phase !== 'ended');
const ended = moments.filter(({ view }) => view.phase === 'ended');

describe('the steps of a match', () => {
  it('are the facts of the view and no others, in their order, the turns never going back', () => {
    expect(ended.length).toBe(2);
    for (const { view } of moments) {
      const steps = stepsOf(view, level);
      const told = view.facts.filter(({ kind }) => kind !== 'match-started' && kind !== 'match-ended');
      expect(steps.map(({ fact }) => fact)).toEqual(told);
      const turns = steps.map(({ turn }) => turn);
      expect(turns).toEqual([...turns].sort((a, b) => a - b));
      expect(Math.max(...turns, 1)).toBeLessThanOrEqual(view.time.turn);
    }
  });

  it('of a running match leave out what the other desk read; those of a finished one tell it', () => {
    const theirs = ({ view, seat }: (typeof moments)[number]) =>
      stepsOf(view, level).filter(({ fact }) => fact.kind === 'reading-made' && fact.data.seat !== seat).length;
    expect(running.map(theirs)).toEqual(running.map(() => 0));
    for (const moment of ended) expect(theirs(moment)).toBeGreaterThan(0);
  });

  it('have as causes only steps that came before', () => {
    const [moment] = ended;
    const steps = moment === undefined ? [] : stepsOf(moment.view, level);
    const found = steps.flatMap((step, at) => causesOf(steps, step).map((cause) => steps.indexOf(cause) < at));
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(Boolean)).toBe(true);
  });
});

describe('the reader', () => {
  const last = running.findLast(({ view }) => view.time.turn === 3);
  const view = last?.view ?? running[0]?.view;
  if (view === undefined) throw new Error('no match was played');
  const steps = stepsOf(view, level);

  it('begins with the last turn that is over', () => {
    expect(view.time.turn).toBe(3);
    const at = firstStep(steps, view);
    expect(steps[at]?.turn).toBe(2);
    expect(steps[at - 1]?.turn).toBe(1);
  });

  it('goes by whole turns, and stays where there is no other', () => {
    const at = steps.findIndex(({ turn }) => turn === 2) + 2;
    expect(turnStep(steps, at, -1)).toBe(0);
    expect(steps[turnStep(steps, at, 1)]?.turn).toBe(3);
    expect(turnStep(steps, 0, -1)).toBe(0);
    expect(turnStep(steps, steps.length - 1, 1)).toBe(steps.length - 1);
  });
});
