/** Which real series stand beside the model's threat, in which strip, and under which names. */
import type { RealSeries } from '../../analysis/backcast/index.ts';
import type { Level, SeatId } from '../../engine/index.ts';
import { formatList, t } from '../../i18n/index.ts';
import type { Mark } from '../parts/index.ts';

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** The side that the line is about. */
  readonly mark: Mark | undefined;
  /** A second line of the same side is drawn hollow. */
  readonly form?: 'hollow';
}

export interface Strip {
  readonly id: string;
  readonly name: string;
  /** Unit and source; and the unit in a word, for a table. */
  readonly note: string;
  readonly unit: string;
  readonly kind: 'smooth' | 'steps' | 'bars' | 'dots';
  readonly scale: 'linear' | 'log';
  /** Value at the top of the axis. */
  readonly top: number;
  readonly lines: readonly Line[];
}

interface StripDef extends Pick<Strip, 'id' | 'kind' | 'top'> {
  readonly scale?: 'log';
  readonly series: readonly (readonly [id: string, side?: 'alliance' | 'neighbour', form?: 'hollow'])[];
}

/** Strips in their order; `alliance` is the level's first seat, `neighbour` its second. */
const STRIPS: readonly StripDef[] = [
  { id: 'members', kind: 'steps', top: 32, series: [['nato-members', 'alliance']] },
  { id: 'frontier', kind: 'steps', top: 2500, series: [['border-length', 'alliance']] },
  {
    id: 'spending',
    kind: 'smooth',
    top: 400,
    series: [
      ['europe-spending', 'alliance'],
      ['russia-spending', 'neighbour'],
    ],
  },
  { id: 'troops', kind: 'smooth', top: 250, series: [['us-troops-europe', 'alliance']] },
  {
    id: 'deaths',
    kind: 'bars',
    scale: 'log',
    top: 100_000,
    series: [['deaths-ex-yugoslavia'], ['deaths-caucasus'], ['deaths-russia'], ['deaths-ukraine']],
  },
  {
    id: 'polls',
    kind: 'dots',
    top: 100,
    series: [
      ['poll-russia-us-bad', 'neighbour'],
      ['poll-russia-fear-nato', 'neighbour', 'hollow'],
      ['poll-us-russia-enemy', 'alliance'],
    ],
  },
];

export function markOf(level: Level, seat: SeatId): Mark | undefined {
  const def = level.seats.find(({ id }) => id === seat);
  return def === undefined ? undefined : { letter: def.letter, shape: def.shape, pigment: def.pigment };
}

function sourcesOf(level: Level, series: readonly RealSeries[]): string {
  const names = series.flatMap(({ source }) => {
    const found = level.sources.find(({ id }) => id === source);
    return found === undefined ? [] : [`${found.author} ${found.year}`];
  });
  return formatList([...new Set(names)]);
}

/** The strips of a level: those of which it has any series. */
export function stripsOf(level: Level, series: readonly RealSeries[]): readonly Strip[] {
  const [alliance, neighbour] = level.seats;
  const sideOf = (side: 'alliance' | 'neighbour' | undefined) =>
    side === undefined ? undefined : markOf(level, side === 'alliance' ? alliance.id : neighbour.id);
  return STRIPS.flatMap(({ id, kind, scale, top, series: wanted }): Strip[] => {
    const found = wanted.flatMap(([name, side, form]) => {
      const real = series.find((each) => each.id === name);
      return real === undefined ? [] : [{ real, side, form }];
    });
    if (found.length === 0) return [];
    const lines = found.map(({ real, side, form }) => ({
      id: real.id,
      name: t(`series.${real.id}.name`),
      values: real.values,
      mark: sideOf(side),
      ...(form === undefined ? {} : { form }),
    }));
    const sources = sourcesOf(
      level,
      found.map(({ real }) => real),
    );
    return [
      {
        id,
        kind,
        scale: scale ?? 'linear',
        top,
        lines,
        name: t(`back-cast.strip.${id}`),
        unit: t(`back-cast.strip.${id}.short`),
        note: t('back-cast.strip-note', { unit: t(`back-cast.strip.${id}.unit`), sources }),
      },
    ];
  });
}
