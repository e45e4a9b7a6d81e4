/** Figures of the claim from the games of its worlds; games of the same number share their seeds. */
import type { SeatId } from '../../engine/index.ts';
import { shareGone } from '../../lib/share-gone.ts';
import { differenceOfPairs, type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import type { PlayedGame } from '../monte-carlo/study.ts';
import type { SeatResult } from '../simulate.ts';
import { type Claim, type DoseCell, MEASURES, type Measure, type MeasureResult, type SettingResult } from './claim.ts';
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

/** What the one of two worlds has more than the other, game by game. */
function addedBy(measure: Measure, more: readonly number[], less: readonly number[]): MeanWithInterval {
  return measure === 'war' ? differenceOfPairs(more, less) : meanWithInterval(differences(more, less));
}

type GamesOf = (variant: VariantId) => readonly KeptGame[];

function measured(measure: Measure, gamesOf: GamesOf): MeasureResult {
  const values = (id: VariantId) => gamesOf(id).map((game) => game[measure]);
  const yesNo = measure === 'war';
  const base = values('as-it-is');
  const goneWithout = (id: VariantId) => shareGone({ before: base, after: values(id), yesNo });
  const pairs = {
    all: [base, values('enlargement-frozen')],
    perception: [values('perception-frozen'), values('perception-and-enlargement-frozen')],
    threat: [values('threat-frozen'), values('threat-and-enlargement-frozen')],
  } as const;
  const effectOf = ([more, less]: (typeof pairs)[keyof typeof pairs]) => addedBy(measure, more, less);
  const through = (link: 'perception' | 'threat') =>
    rest(ratioOfMeans(differences(...pairs[link]), differences(...pairs.all)));
  return {
    outcomes: byKey(VARIANTS, (id) => outcomeOf(measure, gamesOf(id))),
    through: {
      perception: goneWithout('perception-frozen'),
      threat: goneWithout('threat-frozen'),
      enlargement: goneWithout('enlargement-frozen'),
    },
    ofEnlargement: {
      effect: effectOf(pairs.all),
      effectPerceptionFrozen: effectOf(pairs.perception),
      effectThreatFrozen: effectOf(pairs.threat),
      throughPerception: through('perception'),
      throughThreat: through('threat'),
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

/** What rounds and promises add, from the games of doses with inclusion as it was. */
export function stepsOf(gamesOf: (dose: Doses['enlargement']) => readonly KeptGame[]): Claim['steps'] {
  return byKey(MEASURES, (measure) => {
    const added = (more: Doses['enlargement'], less: Doses['enlargement']) =>
      addedBy(
        measure,
        gamesOf(more).map((game) => game[measure]),
        gamesOf(less).map((game) => game[measure]),
      );
    return { rounds: added('no-promise', 'none'), promises: added('as-it-was', 'no-promise') };
  });
}
