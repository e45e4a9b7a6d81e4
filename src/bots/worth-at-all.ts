/**
 * What a move is worth at each of its targets, asked for all of them at once: for one alone, to ask costs more than to
 * answer. Each use has a loop of its own, so that its worth is worked out right there.
 */
import { noNumbers } from '../lib/arrays.ts';
import type { Aim } from './aim.ts';
import { aidWorth, winOver } from './courting.ts';
import { type AlikeRole, ROLES, type Role } from './move-role.ts';
import type { Question } from './question.ts';
import {
  admitWorth,
  armWorth,
  attackWorth,
  closeDoorWorth,
  coerceWorth,
  commitWorth,
  exerciseWorth,
  partnerWorth,
  postWorth,
  promiseWorth,
  recogniseWorth,
  releaseWorth,
  thinWorth,
} from './worth.ts';

/** Writes what the move is worth at the first `count` of these, in their order. */
type WorthAtAll = (q: Question, aims: readonly Aim[], count: number, worths: number[]) => void;

/** Of the uses that are not worth the same wherever a move points. */
const LOOPS: Readonly<Record<Exclude<Role, AlikeRole>, WorthAtAll>> = {
  post: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = postWorth(q, aims[k] as Aim);
  },
  partner: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = partnerWorth(q, aims[k] as Aim);
  },
  aid: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = aidWorth(q, aims[k] as Aim);
  },
  pull: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = winOver(q, aims[k] as Aim);
  },
  release: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = releaseWorth(q, aims[k] as Aim);
  },
  'close-door': (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = closeDoorWorth(q, aims[k] as Aim);
  },
  coerce: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = coerceWorth(q, aims[k] as Aim);
  },
  thin: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = thinWorth(q, aims[k] as Aim);
  },
  commit: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = commitWorth(q, aims[k] as Aim);
  },
  exercise: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = exerciseWorth(q, aims[k] as Aim);
  },
  ultimatum: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = attackWorth(q, aims[k] as Aim);
  },
  admit: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = admitWorth(q, aims[k] as Aim);
  },
  promise: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = promiseWorth(q, aims[k] as Aim);
  },
  recognise: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = recogniseWorth(q, aims[k] as Aim);
  },
  arm: (q, aims, count, worths) => {
    for (let k = 0; k < count; k += 1) worths[k] = armWorth(q, aims[k] as Aim);
  },
};

/** By the place of the use in `ROLES`: a list is read quicker than a table of names. */
const LOOP_BY_USE = ROLES.map((role) => (LOOPS as Partial<Record<Role, WorthAtAll>>)[role]);

/** Room for the answers, written anew with each question. */
const WORTHS = noNumbers();

/** What the move in question is worth at the first `count` of these, at least one; good until the next is asked about. */
export function worthAtAll(q: Question, aims: readonly Aim[], count: number): readonly number[] {
  LOOP_BY_USE[q.traits.use]?.(q, aims, count, WORTHS);
  return WORTHS;
}
