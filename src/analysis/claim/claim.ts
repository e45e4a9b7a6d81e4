/** What the test of the claim tells, as plain data. */
import type { SeatId } from '../../engine/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import type { Doses } from './doses.ts';
import type { Setting, VariantId } from './variants.ts';

/**
 * What counts as escalation: points on the ladder summed over theatres and half-years (scripted and ordered acts count in
 * them whatever anybody fears), crises that broke out, and whether any of them came to force.
 */
export const MEASURES = ['ladder-points', 'crises', 'war'] as const;
export type Measure = (typeof MEASURES)[number];

export interface MeasureResult {
  readonly outcomes: Readonly<Record<VariantId, MeanWithInterval>>;
  /** Share of escalation that is gone when this is held still. Undefined: there is no escalation to share out. */
  readonly through: {
    readonly perception: MeanWithInterval | undefined;
    readonly threat: MeanWithInterval | undefined;
    readonly enlargement: MeanWithInterval | undefined;
  };
  readonly ofEnlargement: {
    /** Escalation with enlargement less escalation without, same seeds. */
    readonly effect: MeanWithInterval;
    /** The same while perception, and while all of threat, is held still. */
    readonly effectPerceptionFrozen: MeanWithInterval;
    readonly effectThreatFrozen: MeanWithInterval;
    /** Share of the effect that runs through perception, and through threat. Undefined where the effect is not surely other than 0. */
    readonly throughPerception: MeanWithInterval | undefined;
    readonly throughThreat: MeanWithInterval | undefined;
  };
}

export interface SettingResult {
  readonly setting: Setting;
  readonly measures: Readonly<Record<Measure, MeasureResult>>;
}

export interface DoseCell extends Doses {
  readonly outcomes: Readonly<Record<Measure, MeanWithInterval>>;
  /** Mean overall threat over what is played, by seat. */
  readonly threat: Readonly<Record<SeatId, MeanWithInterval>>;
  readonly deterrence: Readonly<Record<SeatId, MeanWithInterval>>;
  readonly deescalation: Readonly<Record<SeatId, MeanWithInterval>>;
}

export interface Claim {
  readonly ask: 'claim';
  readonly level: string;
  /** Games of each world and of each pair of doses that are in. */
  readonly games: number;
  readonly seed: number;
  readonly settings: readonly SettingResult[];
  readonly map: readonly DoseCell[];
  /** With councils as they were: what all rounds of accession add to none, and what the promises add to all rounds. */
  readonly steps: Readonly<Record<Measure, { readonly rounds: MeanWithInterval; readonly promises: MeanWithInterval }>>;
}
