/** The causes of an escalation as a graph: moves, how they were read, and what else happened, from the record's facts. */

import type { FoundShare } from '../../analysis/inquiries/shares.ts';
import type { CardView, FactId, FactView, View } from '../../engine/index.ts';
import { isSure } from '../what-if/rerun-words.ts';
import type { Escalation } from './escalations.ts';

export type CauseNode =
  | { readonly id: string; readonly kind: 'move' | 'reading'; readonly turn: number; readonly card: CardView }
  | { readonly id: string; readonly kind: 'fact'; readonly turn: number; readonly fact: FactView }
  | { readonly id: string; readonly kind: 'event'; readonly turn: number };

export interface CauseLink {
  readonly from: string;
  readonly to: string;
  /** On the record one is named as the cause of the other; by re-run the one is found to hang on the other. */
  readonly by: 'record' | 'rerun';
  /** Part of the event that hangs on it, where that is sure. */
  readonly share?: number;
}

export interface CauseGraph {
  readonly nodes: readonly CauseNode[];
  readonly links: readonly CauseLink[];
}

/** What re-runs found of a move: by its card. */
export type SharesByCard = ReadonlyMap<number, FoundShare>;

/** Steps back through causes of causes; further back nearly everything would be a cause. */
const DEEPEST = 5;

/** The facts that lead to some facts, with those facts. */
export function ancestryOf(facts: readonly FactView[], of: readonly FactId[]): readonly FactView[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const found = new Set<FactId>(of);
  let edge: readonly FactId[] = of;
  for (let step = 0; step < DEEPEST && edge.length > 0; step += 1) {
    edge = edge.flatMap((id) => byId.get(id)?.causes ?? []).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
  }
  return facts.filter(({ id }) => found.has(id));
}

/** What struck or opened in the turn of a rise is part of it: the record names no cause for a sum. */
const OF_A_RISE = ['event-struck', 'crisis-opened', 'land-occupied', 'state-turned'];

function factsOf(view: View, { facts, event }: Escalation): readonly FactView[] {
  if (event.kind === 'crisis') return ancestryOf(view.facts, facts);
  const { fromTick, toTick } = event;
  const struck = view.facts.filter(({ kind, tick }) => OF_A_RISE.includes(kind) && tick > fromTick && tick <= toTick);
  return ancestryOf(
    view.facts,
    struck.map(({ id }) => id),
  );
}

/** Moves that the record itself ties to the event. */
export function movesOnRecord(view: View, escalation: Escalation): readonly CardView[] {
  const ids = new Set(factsOf(view, escalation).map(({ id }) => id));
  return view.cards.filter(({ fact }) => ids.has(fact));
}

/** Moves up to the event, those on its record first, then by how far they moved the reader; no more than `most`. */
export function candidatesFor(view: View, escalation: Escalation, most: number): readonly CardView[] {
  const onRecord = new Set(movesOnRecord(view, escalation));
  const weight = (card: CardView): number => Math.abs(card.seen?.total ?? 0);
  return view.cards
    .filter(({ turn, outcome }) => turn <= escalation.turn && (outcome === 'full' || outcome === 'weaker'))
    .sort((a, b) => Number(onRecord.has(b)) - Number(onRecord.has(a)) || weight(b) - weight(a) || a.id - b.id)
    .slice(0, most)
    .sort((a, b) => a.id - b.id);
}

const turnOf = (view: View, tick: number): number =>
  view.history.find((each) => each.turn >= 1 && each.tick >= tick)?.turn ?? view.time.turn;

const EVENT = 'event';

/** Draws the event, all that leads to it on the record, and the moves that `shown` names with their readings. */
export function graphOf(
  view: View,
  escalation: Escalation,
  shown: readonly CardView[],
  shares: SharesByCard = new Map(),
): CauseGraph {
  const target = new Set(escalation.facts);
  const facts = factsOf(view, escalation);
  const cardOf = new Map(view.cards.map((card) => [card.fact, card]));
  const moves = new Set([...movesOnRecord(view, escalation), ...shown]);
  const nodeOf = (id: FactId): string => {
    if (target.has(id)) return EVENT;
    const card = cardOf.get(id);
    return card === undefined ? `fact ${id}` : `move ${card.id}`;
  };
  const nodes: CauseNode[] = [];
  const links: CauseLink[] = [];
  const shareOf = (card: CardView) => {
    const share = shares.get(card.id)?.share;
    return share === undefined || !isSure(share) ? {} : { share: share.mean };
  };
  const link = (from: string, to: string, by: CauseLink['by'], card?: CardView): void => {
    if (from === to || links.some((each) => each.from === from && each.to === to)) return;
    links.push({ from, to, by, ...(card === undefined ? {} : shareOf(card)) });
  };
  for (const fact of facts) {
    if (!target.has(fact.id) && !cardOf.has(fact.id))
      nodes.push({ id: `fact ${fact.id}`, kind: 'fact', turn: turnOf(view, fact.tick), fact });
    for (const cause of fact.causes) {
      if (facts.some(({ id }) => id === cause)) link(nodeOf(cause), nodeOf(fact.id), 'record', cardOf.get(cause));
    }
    const leadsOn = facts.some(({ causes }) => causes.includes(fact.id));
    if (escalation.event.kind === 'rise' && !leadsOn) link(nodeOf(fact.id), EVENT, 'record');
  }
  // Below what led to it.
  nodes.push({ id: EVENT, kind: 'event', turn: escalation.turn });
  for (const card of moves) {
    nodes.push({ id: `move ${card.id}`, kind: 'move', turn: card.turn, card });
    if (card.seen === undefined) {
      if (shown.includes(card)) link(`move ${card.id}`, EVENT, 'rerun', card);
      continue;
    }
    nodes.push({ id: `reading ${card.id}`, kind: 'reading', turn: card.turn, card });
    link(`move ${card.id}`, `reading ${card.id}`, 'record', card);
    if (shown.includes(card)) link(`reading ${card.id}`, EVENT, 'rerun', card);
  }
  return { nodes, links };
}

/** The nodes from which one is reached, those that it reaches, and itself. */
export function kinOf({ links }: CauseGraph, id: string): ReadonlySet<string> {
  const kin = new Set([id]);
  const spread = (from: 'from' | 'to', to: 'from' | 'to'): void => {
    let edge = [id];
    while (edge.length > 0) {
      edge = links.filter((each) => edge.includes(each[from]) && !kin.has(each[to])).map((each) => each[to]);
      for (const each of edge) kin.add(each);
    }
  };
  spread('from', 'to');
  spread('to', 'from');
  return kin;
}
