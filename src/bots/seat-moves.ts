/** What is known of a seat's moves, compiled once for each set of rules. */
import type { FrameId, MoveId, Rules, SeatIndex, TypeId } from '../engine/index.ts';
import { type Field, type MoveTraits, traitsOfSeat } from './move-traits.ts';
import { leanOf, type TypeLean } from './type-lean.ts';

/** A seat's moves by how they are made. */
export interface MovesByUse {
  /** Those that a seat orders by itself. */
  readonly alone: readonly MoveTraits[];
  /** Those that both must want. */
  readonly joint: readonly MoveTraits[];
  /** Of the first, those that speak in a frame. */
  readonly speakingIn: ReadonlyMap<FrameId, readonly MoveTraits[]>;
}

function byUse(rules: Rules, traits: readonly MoveTraits[]): MovesByUse {
  const alone = traits.filter(({ def }) => !def.joint);
  const speaking = rules.level.frames.map(
    (frame) => [frame, alone.filter(({ def }) => def.signal.frames.includes(frame))] as const,
  );
  return { alone, joint: traits.filter(({ def }) => def.joint), speakingIn: new Map(speaking) };
}

/** A frame in which a seat can speak, with the mean edge of its moves that do. */
export interface Framed {
  readonly frame: FrameId;
  readonly edge: number;
}

/** What is known of a seat's moves: their traits, and the mean edge of the moves that speak in each frame. */
interface Known {
  readonly traits: readonly MoveTraits[];
  /** The same by place in the level's list of moves; none for those of the other seat. */
  readonly byPlace: readonly (MoveTraits | undefined)[];
  readonly fields: readonly Field[];
  readonly uses: MovesByUse;
  readonly leans: ReadonlyMap<TypeId, TypeLean>;
  readonly frames: readonly Framed[];
}

const known = new WeakMap<Rules, readonly [Known, Known]>();

/** What was asked for last: a match asks for the same all the time. */
let last: { readonly rules: Rules; readonly both: readonly [Known, Known] } | undefined;

/** Every frame, by the seat's own moves; one in which none of them speaks takes its tone from the other side's. */
function framesOf(rules: Rules, own: readonly MoveTraits[], rival: readonly MoveTraits[]): Known['frames'] {
  const edgesIn = (all: readonly MoveTraits[], frame: FrameId) =>
    all.flatMap(({ def, edge }) => (def.signal.frames.includes(frame) ? [edge] : []));
  return rules.level.frames.map((frame) => {
    const edges = edgesIn(own, frame);
    const found = edges.length > 0 ? edges : edgesIn(rival, frame);
    return { frame, edge: found.reduce((sum, edge) => sum + edge, 0) / Math.max(1, found.length) };
  });
}

function compile(rules: Rules, seat: SeatIndex): Known {
  const { def } = rules.seats[seat];
  const { traits, fields } = traitsOfSeat(rules, seat);
  const leans = new Map(def.types.map((type) => [type.id, leanOf(rules, def, type, traits)]));
  const rival = traitsOfSeat(rules, rules.seats[seat].rival);
  const uses = byUse(rules, traits);
  const byPlace = [...rules.moves.values()].map(({ index }) => traits.find(({ move }) => move.index === index));
  return { traits, byPlace, fields, uses, leans, frames: framesOf(rules, traits, rival.traits) };
}

function bothOf(rules: Rules): readonly [Known, Known] {
  let both = known.get(rules);
  if (both === undefined) {
    both = [compile(rules, 0), compile(rules, 1)];
    known.set(rules, both);
  }
  return both;
}

/** Compiled once for each set of rules. */
function knownOf(rules: Rules, seat: SeatIndex): Known {
  if (last?.rules !== rules) last = { rules, both: bothOf(rules) };
  return last.both[seat];
}

/** A move of either seat, as this one sees it. */
export function traitsOfMove(rules: Rules, seat: SeatIndex, id: MoveId): MoveTraits | undefined {
  const index = rules.moves.get(id)?.index;
  if (index === undefined) return undefined;
  return knownOf(rules, seat).byPlace[index] ?? knownOf(rules, rules.seats[seat].rival).byPlace[index];
}

/** The moves a seat may order or offer, by how they are made; internal weaker forms are left out. */
export function movesOf(rules: Rules, seat: SeatIndex): MovesByUse {
  return knownOf(rules, seat).uses;
}

/** What the seat's moves may point at. */
export function fieldsFor(rules: Rules, seat: SeatIndex): readonly Field[] {
  return knownOf(rules, seat).fields;
}

/** The frames in which a seat can speak, each with the mean edge of its moves. */
export function frameEdges(rules: Rules, seat: SeatIndex): Known['frames'] {
  return knownOf(rules, seat).frames;
}

/** How a type of this seat leans. Throws for a type that the seat does not have. */
export function leanFor(rules: Rules, seat: SeatIndex, type: TypeId): TypeLean {
  const lean = knownOf(rules, seat).leans.get(type);
  if (lean === undefined) throw new RangeError(`seat ${rules.seats[seat].def.id} has no type ${type}`);
  return lean;
}
