/**
 * One record told by two narrators, each a partisan of a seat. Both choose by the same rule, turned round: the other
 * side's hardest acts, the own side's most forthcoming ones, and events that their seat blames on the other. Every line is
 * tied to a fact of the record; what only the other narrator tells is what this one leaves out.
 */
import type { CardView, FactView, Level, SeatId, View } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';

export interface AccountLine {
  readonly fact: FactView;
  /** How this narrator puts it. */
  readonly text: string;
}

export interface Account {
  readonly seat: SeatId;
  readonly lines: readonly AccountLine[];
  /** Facts of the other account that this one does not mention. */
  readonly leftOut: readonly FactView[];
}

const ACTS_OF_A_KIND = 4;
const EVENTS = 2;

/** Facts that no narrator can leave out: land taken, and crises that ended in fighting. */
export function undeniable({ facts }: Pick<View, 'facts'>): readonly FactView[] {
  return facts.filter(
    ({ kind, data }) =>
      kind === 'land-occupied' || (kind === 'crisis-ended' && ['war', 'fait-accompli'].includes(String(data.how))),
  );
}

interface Told {
  readonly card: CardView;
  readonly severity: number;
}

/** Acts of a seat by severity, the hardest first; of equals the earlier. Each move is told once, at its first use. */
function actsBySeverity(view: View, level: Level, seat: SeatId): readonly Told[] {
  const severityOf = new Map(level.moves.map(({ id, signal }) => [id, signal.severity]));
  const first = new Map<string, Told>();
  for (const card of view.cards)
    if (card.seat === seat && (card.outcome === 'full' || card.outcome === 'weaker') && !first.has(card.move))
      first.set(card.move, { card, severity: severityOf.get(card.move) ?? 0 });
  return [...first.values()].sort((a, b) => b.severity - a.severity || a.card.tick - b.card.tick);
}

function tellAct(view: View, { card }: Told, own: boolean): readonly AccountLine[] {
  const fact = view.facts.find(({ id }) => id === card.fact);
  return fact === undefined ? [] : [{ fact, text: t(`move.${card.move}.${own ? 'meant' : 'seen'}`) }];
}

/** Events that the seat blames on its rival, the heaviest first. */
function blamed(view: View, level: Level, seat: SeatId): readonly AccountLine[] {
  return level.events
    .filter(({ blamed }) => blamed?.by === seat)
    .sort((a, b) => (b.blamed?.weight ?? 0) - (a.blamed?.weight ?? 0))
    .flatMap(({ id }) => {
      const fact = view.facts.find(({ kind, data }) => kind === 'event-struck' && data.event === id);
      return fact === undefined ? [] : [{ fact, text: t(`event.${id}.frame.${seat}`) }];
    })
    .slice(0, EVENTS);
}

function linesOf(view: View, level: Level, seat: SeatId, rival: SeatId): readonly AccountLine[] {
  const theirs = actsBySeverity(view, level, rival).filter(({ severity }) => severity > 0);
  const ours = [...actsBySeverity(view, level, seat)].reverse().filter(({ severity }) => severity <= 0);
  return [
    ...theirs.slice(0, ACTS_OF_A_KIND).flatMap((told) => tellAct(view, told, false)),
    ...ours.slice(0, ACTS_OF_A_KIND).flatMap((told) => tellAct(view, told, true)),
    ...blamed(view, level, seat),
  ].sort((a, b) => a.fact.tick - b.fact.tick || a.fact.id - b.fact.id);
}

export function accountsOf(view: View, level: Level): readonly [Account, Account] {
  const [a, b] = level.seats;
  const linesA = linesOf(view, level, a.id, b.id);
  const linesB = linesOf(view, level, b.id, a.id);
  const missing = (mine: readonly AccountLine[], others: readonly AccountLine[]) =>
    others.map(({ fact }) => fact).filter(({ id }) => mine.every(({ fact }) => fact.id !== id));
  return [
    { seat: a.id, lines: linesA, leftOut: missing(linesA, linesB) },
    { seat: b.id, lines: linesB, leftOut: missing(linesB, linesA) },
  ];
}
