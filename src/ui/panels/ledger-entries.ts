/** Ledgers as a reader sees them: lines that share one cause are one entry, newest first, what is always counted last. */
import type { CardView, Channel, FactId, LedgerLine, SeatId, TheatreId, View } from '../../engine/index.ts';
import { theatreOf } from './use-match.ts';

export type LineChannel = LedgerLine['channel'];

export interface LedgerEntry {
  readonly id: string;
  readonly lines: readonly LedgerLine[];
  readonly card?: number;
  readonly cause?: FactId;
  /** Points now, and when the lines were entered; lines that are divided anew each tick have no entry of their own. */
  readonly now: number;
  readonly entered: number;
  readonly tick?: number;
  readonly channel: LineChannel;
  /** Counted whatever anybody does: distrust from before, few rules, forces that could come. */
  readonly standing: boolean;
}

/** Entries under this many points are not worth a row. */
const LEAST = 0.05;

const keyOf = (line: LedgerLine): string => {
  if (line.card !== undefined) return `card ${line.card}`;
  return line.cause === undefined ? line.ref : `fact ${line.cause}`;
};

/** The channel that carries most of an entry. */
function mainOf(lines: readonly LedgerLine[]): LineChannel {
  const sums = new Map<LineChannel, number>();
  for (const line of lines) sums.set(line.channel, (sums.get(line.channel) ?? 0) + line.now);
  const [first] = [...sums].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return first?.[0] ?? 'status';
}

function entryOf(
  id: string,
  lines: readonly LedgerLine[],
  tickOfCard: (card: number) => number | undefined,
): LedgerEntry {
  const [first] = lines;
  const ticks = lines.flatMap((line) => line.tick ?? []);
  const tick = ticks.length > 0 ? Math.min(...ticks) : first?.card === undefined ? undefined : tickOfCard(first.card);
  return {
    id,
    lines,
    card: first?.card,
    cause: first?.cause,
    now: lines.reduce((sum, line) => sum + line.now, 0),
    entered: lines.reduce((sum, line) => sum + (line.entered ?? line.now), 0),
    tick,
    channel: mainOf(lines),
    standing: first?.card === undefined && first?.cause === undefined,
  };
}

/** Own ledger in a theatre. */
export function ownEntries(view: View, theatre: TheatreId): readonly LedgerEntry[] {
  const lines = view.threat?.theatres.find((each) => each.theatre === theatre)?.lines ?? [];
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const tickOfCard = (card: number) => view.cards.find((each) => each.id === card)?.tick;
  return [...groups]
    .map(([id, group]) => entryOf(id, group, tickOfCard))
    .filter((entry) => Math.max(Math.abs(entry.now), Math.abs(entry.entered)) >= LEAST)
    .sort(
      (a, b) =>
        Number(a.standing) - Number(b.standing) || (b.tick ?? -1) - (a.tick ?? -1) || Math.abs(b.now) - Math.abs(a.now),
    );
}

/** What a seat knows of the other's ledger: its own acts there and the number each had when it was entered. */
export function rivalEntries(view: View, theatre: TheatreId): readonly CardView[] {
  return view.cards
    .filter((card) => card.mine && card.seen !== undefined && (theatreOf(card, view) ?? theatre) === theatre)
    .filter((card) => Math.abs(card.seen?.total ?? 0) >= LEAST)
    .sort((a, b) => b.tick - a.tick || b.id - a.id);
}

/** A move in the other's ledger: points when entered and now; only the first is known where figures are not told exactly. */
export interface HeldEntry {
  readonly card: CardView;
  readonly entered: number;
  readonly now: number;
  readonly exact: boolean;
}

/** The other's ledger as far as this seat is told of it, newest first. */
export function heldEntries(view: View, rival: SeatId, theatre: TheatreId): readonly HeldEntry[] {
  const turn = view.ledgers[rival]?.[theatre];
  if (turn === undefined) {
    return rivalEntries(view, theatre).map((card) => {
      const total = card.seen?.total ?? 0;
      return { card, entered: total, now: total, exact: false };
    });
  }
  return turn.acts
    .flatMap((act): HeldEntry[] => {
      const card = view.cards.find((each) => each.id === act.card);
      return card === undefined || Math.abs(act.now) < LEAST
        ? []
        : [{ card, entered: act.entered, now: act.now, exact: true }];
    })
    .sort((a, b) => b.card.tick - a.card.tick || b.card.id - a.card.id);
}

/** The span of ticks that a ledger's strip shows: from its oldest entry to now, so many ticks at least. */
export function ledgerSpan(
  ticks: readonly (number | undefined)[],
  now: number,
  least: number,
): readonly [from: number, to: number] {
  const known = ticks.filter((tick) => tick !== undefined);
  return [Math.min(now - least, ...known), now];
}

/** Place of a tick on the strip, 0-1. */
export function placeOnStrip(tick: number | undefined, [from, to]: readonly [number, number]): number {
  return tick === undefined ? 0 : Math.min(1, Math.max(0, (tick - from) / Math.max(1, to - from)));
}

export const isChannel = (channel: LineChannel): channel is Channel => channel !== 'shock' && channel !== 'ceiling';
