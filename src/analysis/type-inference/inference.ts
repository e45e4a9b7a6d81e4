/** What each side came to believe of the other, which readings moved it, and what another reader would have made of them. */
import type { CompiledMove, Rules, SeatId, SeatIndex, StateId, TypeId } from '../../engine/index.ts';
import { evidenceOf } from '../../engine/index.ts';
import { exp, log } from '../../lib/det-math.ts';
import type { PlayedMatch } from '../rerun/rerun.ts';
import { ALL_BIASES, type BeliefLine, type BiasMask, beliefLine } from './biases.ts';
import { type Followed, followMatch } from './follow.ts';

/** What was read: a move of the rival, or one of the other things that observers read. */
export type ReadKind = 'move' | 'third' | 'misread' | 'talk' | 'crisis' | 'attack';

/** One reading that moved belief, by the game's reader or by an unbiased one. */
export interface ReadStep {
  readonly tick: number;
  readonly kind: ReadKind;
  /** Card of the move that was read. */
  readonly card?: number;
  readonly state?: StateId;
  /** How often a side that wants to gain does this, for each time that one which does not does it. 1: it shows nothing. */
  readonly ratio: number;
  /** Change of belief, as the game's reader took it and as an unbiased one would have, shares 0-1. */
  readonly biased: number;
  readonly plain: number;
}

/** What an ideal reader would think of each type of the rival after all its moves. */
export interface TypeOdds {
  readonly type: TypeId;
  readonly expansionist: boolean;
  readonly prior: number;
  /** By Bayes' rule from the same moves, each at its Pr(move | type). */
  readonly posterior: number;
}

export interface SeatInference {
  readonly observer: SeatId;
  readonly rival: SeatId;
  /** Belief by half-year for each set of biases, in the order of `BiasMask`; the last is the game's own. */
  readonly lines: readonly (readonly number[])[];
  readonly steps: readonly ReadStep[];
  readonly types: readonly TypeOdds[];
  /** What the rival really was. */
  readonly truth: TypeId;
  readonly greedy: boolean;
}

export interface TypeInference {
  /** The half-year at whose end the lines begin. */
  readonly firstTick: number;
  readonly seats: readonly SeatInference[];
}

function kindOf(rules: Rules, habit: number): ReadKind {
  const { habits } = rules;
  if (habit === habits.third) return 'third';
  if (habit === habits.misread) return 'misread';
  if (habit === habits.talk) return 'talk';
  if (habit === habits.crisis) return 'crisis';
  return habit === habits['attack-limited'] || habit === habits['attack-full'] ? 'attack' : 'move';
}

function stepsOf(rules: Rules, { readings }: Followed, biased: BeliefLine, plain: BeliefLine): ReadStep[] {
  const change = (line: BeliefLine) => new Map(line.steps.map(({ index, before, after }) => [index, after - before]));
  const [asRead, asIs] = [change(biased), change(plain)];
  return [...new Set([...asRead.keys(), ...asIs.keys()])]
    .sort((a, b) => a - b)
    .flatMap((index): ReadStep[] => {
      const reading = readings[index];
      if (reading === undefined) return [];
      const { signal, tick } = reading;
      const state = signal.c < 0 ? undefined : rules.states[signal.c];
      const kind = kindOf(rules, signal.habit);
      return [
        {
          tick,
          kind,
          ...(signal.card < 0 ? {} : { card: signal.card }),
          ...(state === undefined ? {} : { state }),
          ratio: exp(evidenceOf(rules, signal)),
          biased: asRead.get(index) ?? 0,
          plain: asIs.get(index) ?? 0,
        },
      ];
    });
}

/** Bayes' rule over the rival's types from its moves (Kydd 2005): prior times the product of Pr(move | type). */
export function typeOdds(rules: Rules, moves: readonly CompiledMove[], rival: SeatIndex): TypeOdds[] {
  const { types } = rules.seats[rival].def;
  const logs = types.map((type) =>
    moves.reduce((sum, { def }) => sum + log(def.signal.likelihood[type.id] ?? 0.5), log(type.prior)),
  );
  const highest = Math.max(...logs);
  const weights = logs.map((value) => exp(value - highest));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return types.map(({ id, expansionist, prior }, k) => ({
    type: id,
    expansionist,
    prior,
    posterior: (weights[k] ?? 0) / whole,
  }));
}

/** Moves of a seat that the other one read. */
function movesOf(rules: Rules, { readings }: Followed, observer: SeatIndex): CompiledMove[] {
  const all = [...rules.moves.values()];
  return readings.flatMap(({ signal }) => {
    const move = signal.observer === observer && signal.card >= 0 ? all[signal.habit] : undefined;
    return move === undefined ? [] : [move];
  });
}

function inferenceOf(rules: Rules, followed: Followed, observer: SeatIndex): SeatInference {
  const { rival, def } = rules.seats[observer];
  const about = {
    readings: followed.readings,
    start: followed.start[observer],
    observer,
    ticks: followed.belief[observer].length - 1,
  };
  const masks: readonly BiasMask[] = Array.from({ length: ALL_BIASES + 1 }, (_, mask) => mask);
  const lines = masks.map((mask) => beliefLine(rules, about, mask));
  const [plain, biased] = [lines[0], lines[ALL_BIASES]];
  const type = rules.seats[rival].def.types[followed.end.seats[rival].type];
  return {
    observer: def.id,
    rival: rules.seats[rival].def.id,
    lines: lines.map(({ belief }) => belief),
    steps: plain === undefined || biased === undefined ? [] : stepsOf(rules, followed, biased, plain),
    types: typeOdds(rules, movesOf(rules, followed, observer), rival),
    truth: type?.id ?? '',
    greedy: type?.expansionist === true,
  };
}

/** Of a finished match, for both seats. */
export function inferTypes(rules: Rules, match: PlayedMatch): TypeInference {
  const followed = followMatch(rules, match);
  return {
    firstTick: rules.level.clock.prologueTicks - 1,
    seats: [inferenceOf(rules, followed, 0), inferenceOf(rules, followed, 1)],
  };
}
