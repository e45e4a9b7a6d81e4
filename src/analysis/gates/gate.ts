/** What a gate is: a claim about many games in plain words, its thresholds as data, and how the figures are found. */
import type { MeanWithInterval } from '../../lib/stats.ts';
import type { Lab } from './lab.ts';

export const GATE_IDS = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11'] as const;
export type GateId = (typeof GATE_IDS)[number];

/** A threshold: the figure must be at least, at most, above or below this. */
export type Bound =
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly above: number }
  | { readonly below: number };

/** A figure with its interval and, where it decides, the threshold it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: MeanWithInterval;
  /** Digits after the point when it is printed. */
  readonly digits: number;
  /** Games behind it. */
  readonly games: number;
  readonly bound?: Bound;
  readonly note?: string;
}

/** How thoroughly: games of a reported cell, games of a screening run, candidates of a search. */
export interface Effort {
  readonly reported: number;
  readonly screening: number;
  readonly candidates: number;
  /** Games in the first look at each of a long list of variants (parameters, say). */
  readonly varied: number;
  /** Whether what takes longest is done too: the best responses to each type under each lens. */
  readonly full: boolean;
}

export interface GateReport {
  readonly figures: readonly Figure[];
  /** Lines that explain: what was varied, which cases failed and why. */
  readonly notes?: readonly string[];
}

export interface Gate {
  readonly id: GateId;
  readonly title: string;
  /** What must hold, in words. */
  readonly wording: string;
  /** This gate may not be among those unmet. */
  readonly required: boolean;
  measure(lab: Lab, effort: Effort): Promise<GateReport>;
}

export function meets(value: number, bound: Bound): boolean {
  if ('atLeast' in bound) return value >= bound.atLeast;
  if ('atMost' in bound) return value <= bound.atMost;
  return 'above' in bound ? value > bound.above : value < bound.below;
}

/** A figure is met by its mean; it is sure when its whole interval is on the right side. */
export function verdictOf(figure: Figure): 'pass' | 'miss' | 'shown' {
  if (figure.bound === undefined) return 'shown';
  return meets(figure.value.mean, figure.bound) ? 'pass' : 'miss';
}

/** Does the 95 % interval reach across the threshold? */
export function isClose({ value, bound }: Figure): boolean {
  if (bound === undefined) return false;
  return meets(value.ci95[0], bound) !== meets(value.ci95[1], bound);
}

export function passes(report: GateReport): boolean {
  return report.figures.every((figure) => verdictOf(figure) !== 'miss');
}

/** An exact number, which no sampling stands behind. */
export function exactly(value: number): MeanWithInterval {
  return { mean: value, ci95: [value, value] };
}
