/**
 * The record of a match as single steps: each fact that this seat may know, in the order in which it came about. They
 * are taken from the seat's own view, so that a running match shows here nothing that it hides elsewhere.
 */
import type { FactView, Level, View } from '../../engine/index.ts';
import { factSentence } from '../panels/fact-sentence.ts';

export interface Step {
  readonly fact: FactView;
  readonly turn: number;
  readonly text: string;
}

/** Frames of the record, in which nothing happens. */
const FRAMES: readonly FactView['kind'][] = ['match-started', 'match-ended'];

export function stepsOf(view: View, level: Level): readonly Step[] {
  const { ticksPerTurn } = level.clock;
  let turn = view.time.firstTurn;
  return view.facts
    .filter(({ kind }) => !FRAMES.includes(kind))
    .map((fact) => {
      // What is read or decided after the last tick of a turn still belongs to it: an act's own turn goes before the tick.
      const card = view.cards.find(({ id }) => id === fact.data.card);
      const now = card?.turn ?? Math.min(view.time.turn, Math.floor(fact.tick / ticksPerTurn) + 1);
      turn = Math.max(turn, now);
      return { fact, turn, text: factSentence(fact, level, view.cards) };
    });
}

/** The steps that led to this one, as far as this seat knows them. */
export function causesOf(steps: readonly Step[], step: Step): readonly Step[] {
  return step.fact.causes.flatMap((id) => steps.find(({ fact }) => fact.id === id) ?? []);
}

/** Where the reader begins: with the last turn that is over, or the first step there is. */
export function firstStep(steps: readonly Step[], view: View): number {
  const over = view.phase === 'ended' ? view.time.firstTurn : view.time.turn - 1;
  return Math.max(
    0,
    steps.findIndex(({ turn }) => turn >= over),
  );
}

/** The first step of the turn before this step's or after it; the step itself where there is none. */
export function turnStep(steps: readonly Step[], at: number, by: -1 | 1): number {
  const turn = steps[at]?.turn ?? 0;
  if (by === 1) {
    const next = steps.findIndex((step) => step.turn > turn);
    return next === -1 ? at : next;
  }
  const before = steps.findLast((step) => step.turn < turn)?.turn;
  return before === undefined ? at : steps.findIndex((step) => step.turn === before);
}
