/** Figures of the claim from the games of its worlds; games of the same number share their seeds. */
import type { SeatId } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import type { PlayedGame } from '../monte-carlo/study.ts';
import type { SeatResult } from '../simulate.ts';
import { type DoseCell, MEASURES, type Measure, type MeasureResult, type SettingResult } from './claim.ts';
import type { Doses } from './doses.ts';
import { differences, ratioOfMeans, rest } from './shares.ts';
import { type Setting, VARIANTS, type VariantId } from './variants.ts';

/** What is kept of a game: thousands of them are. */
export interface KeptGame extends Readonly<Record<Measure, number>> {
  readonly seats: Readonly<Record<SeatId, SeatResult>>;
}

const FORCE_RUNG = 5;

export function keptOf({ crises = [], rungPoints = Number.NaN, seats }: PlayedGame): KeptGame {
  const war = crises.some(({ peak }) => peak >= FORCE_RUNG) ? 1 : 0;
  return { 'ladder-points': rungPoints, crises: crises.length, war, seats };
}

/** The mean of a measure; a share of games gets an interval that is honest near 0 and 1. */
function outcomeOf(measure: Measure, games: readonly KeptGame[]): MeanWithInterval {
  const values = games.map((game) => game[measure]);
  if (measure !== 'war') return meanWithInterval(values);
  return shareWithInterval(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function byKey<K extends string, T>(keys: readonly K[], make: (key: K) => T): Readonly<Record<K, T>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}

type GamesOf = (variant: VariantId) => readonly KeptGame[];

function measured(measure: Measure, gamesOf: GamesOf): MeasureResult {
  const values = (id: VariantId) => gamesOf(id).map((game) => game[measure]);
  const base = values('as-it-is');
  const effect = differences(base, values('enlargement-frozen'));
  const still = (id: 'perception' | 'threat') =>
    differences(values(`${id}-frozen`), values(`${id}-and-enlargement-frozen`));
  return {
    outcomes: byKey(VARIANTS, (id) => outcomeOf(measure, gamesOf(id))),
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

export function settingOf(setting: Setting, gamesOf: GamesOf): SettingResult {
  return { setting, measures: byKey(MEASURES, (measure) => measured(measure, gamesOf)) };
}

export function cellOf(
  seatIds: readonly SeatId[],
  { enlargement, inclusion }: Doses,
  games: readonly KeptGame[],
): DoseCell {
  const bySeat = (name: keyof SeatResult) =>
    byKey(seatIds, (id) => meanWithInterval(games.map(({ seats }) => seats[id]?.[name] ?? Number.NaN)));
  return {
    enlargement,
    inclusion,
    outcomes: byKey(MEASURES, (measure) => outcomeOf(measure, games)),
    threat: bySeat('threatMean'),
    deterrence: bySeat('deterrence'),
    deescalation: bySeat('deescalation'),
  };
}
