/**
 * The article's claim, tested in the model: enlargement raises perceived threat, and threat raises escalation. On the
 * same seeds each link is held still in turn; and a map shows outcomes over doses of enlargement and inclusion. What is
 * found holds for the model's world, whose equations already say that threat matters: how much, they do not.
 */
import type { Level, RulesOptions } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import { type Track, tracksOf } from '../backcast/index.ts';
import { ENLARGEMENT_DOSES, type EnlargementDose, INCLUSION_DOSES, type InclusionDose, withDoses } from './doses.ts';
import { differences, ratioOfMeans, rest } from './shares.ts';
import { optionsOf, playerOf, SETTINGS, type Setting, VARIANTS, type VariantId } from './variants.ts';

export { ENLARGEMENT_DOSES, type EnlargementDose, INCLUSION_DOSES, type InclusionDose } from './doses.ts';
export { SETTINGS, type Setting, VARIANTS, type VariantId } from './variants.ts';

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

export interface DoseCell {
  readonly enlargement: EnlargementDose;
  readonly inclusion: InclusionDose;
  readonly outcomes: Readonly<Record<Measure, MeanWithInterval>>;
  /** Mean overall threat over what is played, by seat. */
  readonly threat: Readonly<Record<string, MeanWithInterval>>;
  readonly deterrence: Readonly<Record<string, MeanWithInterval>>;
  readonly deescalation: Readonly<Record<string, MeanWithInterval>>;
}

export interface Claim {
  readonly level: string;
  readonly games: number;
  readonly seed: number;
  readonly settings: readonly SettingResult[];
  readonly map: readonly DoseCell[];
}

export interface ClaimOptions extends Pick<RulesOptions, 'lens' | 'set'> {
  readonly games: number;
  readonly seed: number;
}

const FORCE_RUNG = 5;

const VALUE: Readonly<Record<Measure, (track: Track) => number>> = {
  'ladder-points': ({ rungPoints }) => rungPoints,
  crises: ({ crises }) => crises.length,
  war: ({ crises }) => (crises.some(({ peak }) => peak >= FORCE_RUNG) ? 1 : 0),
};

/** The mean of a measure; a share of games gets an interval that is honest near 0 and 1. */
function outcomeOf(measure: Measure, tracks: readonly Track[]): MeanWithInterval {
  const values = tracks.map(VALUE[measure]);
  if (measure !== 'war') return meanWithInterval(values);
  return shareWithInterval(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function byKey<K extends string, T>(keys: readonly K[], make: (key: K) => T): Readonly<Record<K, T>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}

function measured(measure: Measure, tracks: ReadonlyMap<VariantId, readonly Track[]>): MeasureResult {
  const values = (id: VariantId) => (tracks.get(id) ?? []).map(VALUE[measure]);
  const base = values('as-it-is');
  const effect = differences(base, values('enlargement-frozen'));
  const still = (id: 'perception' | 'threat') =>
    differences(values(`${id}-frozen`), values(`${id}-and-enlargement-frozen`));
  return {
    outcomes: byKey(VARIANTS, (id) => outcomeOf(measure, tracks.get(id) ?? [])),
    through: {
      perception: rest(ratioOfMeans(values('perception-frozen'), base)),
      threat: rest(ratioOfMeans(values('threat-frozen'), base)),
      enlargement: rest(ratioOfMeans(values('enlargement-frozen'), base)),
    },
    ofEnlargement: {
      effect: meanWithInterval(effect),
      effectPerceptionFrozen: meanWithInterval(still('perception')),
      effectThreatFrozen: meanWithInterval(still('threat')),
      throughPerception: rest(ratioOfMeans(still('perception'), effect)),
      throughThreat: rest(ratioOfMeans(still('threat'), effect)),
    },
  };
}

function cellOf(
  level: Level,
  enlargement: EnlargementDose,
  inclusion: InclusionDose,
  tracks: readonly Track[],
): DoseCell {
  const { prologueTicks } = level.clock;
  const meanThreat = (track: Track, seat: number) => {
    const played = (track.threat[seat] ?? []).slice(prologueTicks);
    return played.reduce((sum, value) => sum + value, 0) / Math.max(1, played.length);
  };
  const bySeat = (pick: (track: Track, seat: number) => number) =>
    Object.fromEntries(level.seats.map(({ id }, seat) => [id, meanWithInterval(tracks.map((t) => pick(t, seat)))]));
  return {
    enlargement,
    inclusion,
    outcomes: byKey(MEASURES, (measure) => outcomeOf(measure, tracks)),
    threat: bySeat(meanThreat),
    deterrence: bySeat((track, seat) => track.scores[seat]?.[0] ?? 0),
    deescalation: bySeat((track, seat) => track.scores[seat]?.[1] ?? 0),
  };
}

/** How far the test is; what is known of it comes along each time a setting is complete. */
export interface ClaimProgress {
  readonly done: number;
  readonly of: number;
  readonly part?: Claim;
}

/** The test in small steps: each game is a step, the last one returns the result. */
export function* claimSteps(level: Level, { games, seed, lens, set }: ClaimOptions): Generator<ClaimProgress, Claim> {
  const cells = SETTINGS.length * VARIANTS.length + ENLARGEMENT_DOSES.length * INCLUSION_DOSES.length;
  let done = 0;
  function* collect(played: Level, setting: Setting, variant: VariantId) {
    const tracks: Track[] = [];
    const options = { ...optionsOf(setting, variant), lens, set };
    const series = { level: played, options, player: playerOf(setting), games, seed };
    for (const track of tracksOf(series)) {
      tracks.push(track);
      done += 1;
      yield { done, of: cells * games };
    }
    return tracks;
  }
  const settings: SettingResult[] = [];
  for (const setting of SETTINGS) {
    const tracks = new Map<VariantId, readonly Track[]>();
    for (const variant of VARIANTS) tracks.set(variant, yield* collect(level, setting, variant));
    settings.push({ setting, measures: byKey(MEASURES, (measure) => measured(measure, tracks)) });
    const part = { level: level.id, games, seed, settings: [...settings], map: [] };
    yield { done, of: cells * games, part };
  }
  const map: DoseCell[] = [];
  for (const enlargement of ENLARGEMENT_DOSES) {
    for (const inclusion of INCLUSION_DOSES) {
      const tracks = yield* collect(withDoses(level, enlargement, inclusion), 'history', 'as-it-is');
      map.push(cellOf(level, enlargement, inclusion, tracks));
    }
  }
  return { level: level.id, games, seed, settings, map };
}

/** The whole test at once. */
export function runClaim(level: Level, options: ClaimOptions): Claim {
  const steps = claimSteps(level, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
