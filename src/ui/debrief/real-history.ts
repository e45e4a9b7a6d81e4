/** What really happened around the acts of force on record, and where a match parted from that. */
import {
  type CardView,
  type Level,
  type ScriptedAct,
  type SeatId,
  type SourceId,
  type StateId,
  type TheatreId,
  tickOfDate,
  type View,
} from '../../engine/index.ts';

/** Days before and after an act of force whose records about the same state stand with it, and how many at most. */
const DAYS = { before: 7, after: 80 } as const;
const MOST_RECORDS = 6;
/** Moves that are named on either side, the latest. */
const MOST_MOVES = 3;
/** Turns up to the act whose moves are compared. */
const TURNS = 3;

export interface RecordLine {
  readonly id: string;
  readonly date: string;
  readonly key: string;
  readonly sources: readonly SourceId[];
}

export interface DoneMove {
  readonly seat: SeatId;
  readonly move: string;
}

/** A move on record about one place: where else the match had it, states and theatres. */
export interface RecordedMove extends DoneMove {
  readonly elsewhere: readonly Place[];
}

type Place = { readonly state: StateId } | { readonly theatre: TheatreId };

export interface RealStory {
  readonly act: ScriptedAct;
  readonly state: StateId;
  readonly records: readonly RecordLine[];
  /** Moves about this state or its theatre: on record and not in the match, and the other way round. */
  readonly onlyReal: readonly RecordedMove[];
  readonly onlyMatch: readonly DoneMove[];
}

/** First day that an ISO date may mean, in days. */
const daysOf = (date: string): number => Date.parse(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`) / 86_400_000;

/** Records about a state near an act: others' acts and dated events, the nearest ones in order of date. */
function recordsOf(level: Level, act: ScriptedAct, state: StateId): readonly RecordLine[] {
  const away = (date: string): number => daysOf(date) - daysOf(act.date);
  const near = ({ date }: { readonly date: string }): boolean => away(date) >= -DAYS.before && away(date) <= DAYS.after;
  const acts = level.script.filter((each) => near(each) && each.targets.includes(state));
  const events = level.events.filter((each) => near(each) && each.state === state);
  return [
    ...acts.map(({ id, date, sources }) => ({ id, date, sources, key: `script.${id}.text` })),
    ...events.map(({ id, date, sources }) => ({ id, date, sources, key: `event.${id}.text` })),
  ]
    .sort((a, b) => Math.abs(away(a.date)) - Math.abs(away(b.date)))
    .slice(0, MOST_RECORDS)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The latest of these that the others lack, each once. */
function missingFrom(done: readonly DoneMove[], others: readonly DoneMove[]): readonly DoneMove[] {
  const name = ({ seat, move }: DoneMove): string => `${seat} ${move}`;
  const had = new Set(others.map(name));
  const found = new Map(done.filter((each) => !had.has(name(each))).map((each) => [name(each), each]));
  return [...found.values()].slice(-MOST_MOVES);
}

/** Where a move was done, each place once. */
function placesOf(cards: readonly CardView[], { seat, move }: DoneMove): readonly Place[] {
  const places = new Map<string, Place>();
  for (const card of cards) {
    if (card.seat !== seat || card.move !== move) continue;
    if (card.state !== undefined) places.set(card.state, { state: card.state });
    else if (card.theatre !== undefined) places.set(card.theatre, { theatre: card.theatre });
  }
  return [...places.values()];
}

function storyOf({ level, view }: StoryFor, act: ScriptedAct, state: StateId): RealStory {
  const theatre = level.states.find(({ id }) => id === state)?.theatre;
  const tick = tickOfDate(level, act.date);
  const from = tick - TURNS * level.clock.ticksPerTurn;
  const inTime = (at: number): boolean => at > from && at <= tick;
  const about = (place: string | undefined): boolean => place === state || place === theatre;
  const recorded = level.script
    .filter(({ date, targets }) => tickOfDate(level, date) > from && targets.some(about))
    .sort((a, b) => daysOf(a.date) - daysOf(b.date));
  const real = recorded.filter(({ date }) => date < act.date && inTime(tickOfDate(level, date)));
  // What came within the time that the records tell of is on record, too.
  const near = recorded.filter(({ date }) => daysOf(date) - daysOf(act.date) <= DAYS.after);
  const cards = view.cards.filter((card) => inTime(card.tick));
  const played = cards
    .filter((card) => about(card.state) || about(card.theatre))
    .map(({ seat, move }) => ({ seat, move }));
  return {
    act,
    state,
    records: recordsOf(level, act, state),
    onlyReal: missingFrom(real, played).map((move) => ({ ...move, elsewhere: placesOf(cards, move) })),
    onlyMatch: missingFrom(played, near),
  };
}

interface StoryFor {
  readonly level: Level;
  readonly view: View;
}

/** The acts of force on record in the time of the match that the level tells of, in order of date. */
export function realStories({ level, view }: StoryFor): readonly RealStory[] {
  const { prologueTicks, ticksPerTurn } = level.clock;
  const end = prologueTicks + view.time.turns * ticksPerTurn;
  return level.script
    .filter(({ force, date }) => force !== undefined && tickOfDate(level, date) < end)
    .sort((a, b) => daysOf(a.date) - daysOf(b.date))
    .flatMap((act) => {
      const [state] = act.targets;
      return state === undefined ? [] : [storyOf({ level, view }, act, state)];
    });
}
