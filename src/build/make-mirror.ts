/**
 * Writes the numbers of `levels/mirror`: those of the campaign, for states and seats whose names are made up.
 *
 * Ids stay as they are, so that the same seed and the same inputs give the same game, and readings under real and under
 * made-up names can be compared. The texts are the level's own. Run it after a change of the campaign's data:
 * `node src/build/make-mirror.ts`. A test fails while the files are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLevel } from '../content/load-node.ts';
import type { Condition, EventDef, Level, MoveDef, NeedNow, SeatDef, StateDef } from '../engine/index.ts';

const CAMPAIGN = 'europe-1991-2024';
const FOLDER = fileURLToPath(new URL('../../levels/mirror', import.meta.url));
/** A story counts its years from 1. */
const FIRST_YEAR = 1;
const INVENTED = 'invented';

type Texts = Readonly<Record<string, string>>;

/** Marks for lists: the first letters of each name, so that none gives away whose numbers these are. */
function lettersOf(states: readonly StateDef[], texts: Texts): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const { id } of states) {
    const [first = '', ...rest] = (texts[`state.${id}.name`] ?? id).toUpperCase().replaceAll(/[^A-Z]/g, '');
    const free = rest.map((letter) => first + letter).find((pair) => ![...taken.values()].includes(pair));
    if (free === undefined) throw new Error(`${id}: no two letters of its name are free, choose another name`);
    taken.set(id, free);
  }
  return taken;
}

/** Everything that counts years counts them from the first year of the story. */
class Calendar {
  readonly #shift: number;

  constructor(startYear: number) {
    this.#shift = startYear - FIRST_YEAR;
  }

  year(year: number): number {
    return year - this.#shift;
  }

  date(iso: string): string {
    const [year = '', ...rest] = iso.split('-');
    return [String(this.year(Number(year))).padStart(4, '0'), ...rest].join('-');
  }

  condition(condition: Condition): Condition {
    if (condition.kind !== 'year') return condition;
    const { from, to } = condition;
    return {
      kind: 'year',
      ...(from === undefined ? {} : { from: this.year(from) }),
      ...(to === undefined ? {} : { to: this.year(to) }),
    };
  }

  needNow(need: NeedNow): NeedNow {
    return need.kind === 'still' ? { kind: 'still', condition: this.condition(need.condition) } : need;
  }
}

function seatOf(seat: SeatDef, texts: Texts, calendar: Calendar): SeatDef {
  const letter = (texts[`seat.${seat.id}.short`] ?? seat.letter).slice(0, 1);
  return { ...seat, letter, spendingBaseYear: calendar.year(seat.spendingBaseYear) };
}

function stateOf({ capital: _capital, ...state }: StateDef, letters: string): StateDef {
  return { ...state, letters, sources: [] };
}

function moveOf(move: MoveDef, calendar: Calendar): MoveDef {
  return {
    ...move,
    needs: move.needs.map((need) => calendar.condition(need)),
    needsNow: move.needsNow.map((need) => calendar.needNow(need)),
    referents: [],
    sources: [],
  };
}

function frameOf(level: Level, texts: Texts, calendar: Calendar): object {
  const unsourced = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, sources: [] }));
  const { id: _id, version, schema, clock, frames, start, ordersPerTurn, rungCap, setup, theatres } = level;
  return {
    schema,
    id: 'mirror',
    version,
    setting: 'fiction',
    map: 'none',
    clock: { ...clock, startYear: calendar.year(clock.startYear) },
    seats: level.seats.map((seat) => seatOf(seat, texts, calendar)),
    theatres,
    alliances: unsourced(level.alliances),
    treaties: unsourced(level.treaties).map((treaty) =>
      treaty.untilYear === undefined ? treaty : { ...treaty, untilYear: calendar.year(treaty.untilYear) },
    ),
    forums: unsourced(level.forums),
    frames,
    start,
    ordersPerTurn,
    rungCap,
    setup,
  };
}

/** The files of the level that are made, by name. */
export function mirrorFiles(): Readonly<Record<string, string>> {
  const loaded = loadLevel(CAMPAIGN);
  if (!loaded.ok) throw new Error(`${CAMPAIGN} does not load: ${JSON.stringify(loaded.error[0])}`);
  const { level } = loaded.value;
  const texts = JSON.parse(readFileSync(join(FOLDER, 'text.en.json'), 'utf8')) as Texts;
  const calendar = new Calendar(level.clock.startYear);
  const letters = lettersOf(level.states, texts);
  const event = (def: EventDef): EventDef => ({ ...def, date: calendar.date(def.date), sources: [] });
  const series = level.series
    .filter(({ role }) => role === 'input')
    .map(({ points, ...rest }) => ({
      ...rest,
      unit: rest.id.endsWith('economy') ? 'index' : 'thousand million crowns',
      source: INVENTED,
      points: points.map(([year, value]) => [calendar.year(year), value]),
    }));
  const invented = { id: INVENTED, author: 'Spiral', year: '2026', title: 'Invented for this level' };
  const made = {
    level: frameOf(level, texts, calendar),
    states: { states: level.states.map((state) => stateOf(state, letters.get(state.id) ?? '')) },
    moves: { moves: level.moves.map((move) => moveOf(move, calendar)) },
    events: { events: level.events.map(event) },
    series: { series },
    sources: { sources: [{ ...invented, confidence: 'general', origin: 'own' }] },
  };
  return Object.fromEntries(
    Object.entries(made).map(([name, content]) => {
      const file = { $schema: `../schema/${name}.schema.json`, ...content };
      return [`${name}.json`, `${JSON.stringify(file, undefined, 1)}\n`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of Object.entries(mirrorFiles())) writeFileSync(join(FOLDER, name), content);
}
