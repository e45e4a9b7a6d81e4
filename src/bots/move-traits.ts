/**
 * What a move is for, read from its data alone: class, effects, signal and costs, never its id. So a bot plays any level.
 */
import type {
  CompiledMove,
  Effect,
  FrameId,
  MoveDef,
  MoveId,
  Rules,
  SeatDef,
  SeatIndex,
  TreatyId,
  TreatyStanding,
  TypeDef,
  TypeId,
} from '../engine/index.ts';
import { filled } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import { type Gate, gateOf } from './gate.ts';

/** The main use of a move, named after its weightiest effect. */
export type Role =
  | 'ultimatum'
  | 'coerce'
  | 'admit'
  | 'promise'
  | 'partner'
  | 'close-door'
  | 'post'
  | 'exercise'
  | 'thin'
  | 'arm'
  | 'pull'
  | 'aid'
  | 'release'
  | 'recognise'
  | 'sanction'
  | 'commit'
  | 'quit'
  | 'confide'
  | 'spend'
  | 'say';

export interface MoveTraits {
  readonly move: CompiledMove;
  readonly def: MoveDef;
  readonly role: Role;
  /** Its place in `ROLES`. */
  readonly use: number;
  /** Does it draw a state nearer, so that only who wants more allies makes it? */
  readonly draws: boolean;
  /** How much hostility (+) or warmth (-) it shows, about -1 to +1. */
  readonly edge: number;
  /** Units stationed, and the offensive share of them. */
  readonly units: number;
  readonly offence: number;
  /** Theatre fixed by the move itself, index or -1. */
  readonly theatre: number;
  /** What its conditions ask at least, as far as it can be seen at a glance. */
  readonly gate: Gate;
  /** What it may point at: its place in the seat's list of fields. */
  readonly field: number;
  /** Moves of its seat that only become possible as it ends a treaty. */
  readonly frees: readonly MoveTraits[];
  /** Own forces allowed by the treaty that it ends: most units by theatre index. */
  readonly lifts: readonly { readonly h: number; readonly units: number }[];
}

/** What moves may point at. Many moves share one: what fits it is found once for all of them. */
export interface Field {
  readonly target: MoveDef['target'];
  /** States or theatres, as indices; without target the theatre that the move itself fixes, or -1. */
  readonly indices: readonly number[];
  /** Places on both ladders that fit, as bits (`placeBit`). */
  readonly places: number;
}

const ROLE_OF_EFFECT: Partial<Record<Effect['kind'], Role>> = {
  ultimatum: 'ultimatum',
  coerce: 'coerce',
  'close-door': 'close-door',
  withdraw: 'thin',
  arm: 'arm',
  pull: 'pull',
  release: 'release',
  recognise: 'recognise',
  sanction: 'sanction',
  commit: 'commit',
  aid: 'aid',
  spending: 'spend',
  confidence: 'confide',
  verification: 'confide',
  inclusion: 'confide',
};

/** Weightiest first: of two effects the one named earlier gives the role. */
export const ROLES: readonly Role[] = [
  'ultimatum',
  'release',
  'coerce',
  'admit',
  'promise',
  'partner',
  'close-door',
  'thin',
  'post',
  'exercise',
  'recognise',
  'arm',
  'pull',
  'sanction',
  'commit',
  'quit',
  'aid',
  'confide',
  'spend',
  'say',
];

function roleOf(effect: Effect, shortStay: number): Role {
  if (effect.kind === 'set-rung') {
    if (effect.rung === 'member' || effect.accession === true) return 'admit';
    return effect.rung === 'partner' || effect.rung === 'none' ? 'partner' : 'promise';
  }
  if (effect.kind === 'station') return effect.ticks !== undefined && effect.ticks <= shortStay ? 'exercise' : 'post';
  if (effect.kind === 'treaty') return effect.act === 'suspend' || effect.act === 'leave' ? 'quit' : 'confide';
  if (effect.kind === 'forum') return effect.act === 'suspend' ? 'quit' : 'confide';
  return ROLE_OF_EFFECT[effect.kind] ?? 'say';
}

function indicesOf(names: readonly string[] | undefined, all: ReadonlyMap<string, number>): number[] {
  return names === undefined ? [...all.values()] : names.flatMap((name) => all.get(name) ?? []);
}

/** Filled one by one, so that the lists of all moves are kept in one form. */
function targetsOf(rules: Rules, def: MoveDef, theatre: number): readonly number[] {
  if (def.target === 'none') return [theatre];
  if (def.target === 'theatre') return indicesOf(def.targets, rules.theatreIndex);
  return indicesOf(def.targets, rules.stateIndex).filter((state) => (rules.theatreOf[state] ?? -1) >= 0);
}

/** The place of a field in the list, which it joins if it is not there yet. */
function placeIn(fields: Field[], { target, indices, places }: Field): number {
  const known = fields.findIndex(
    (other) => other.target === target && other.places === places && other.indices.join() === indices.join(),
  );
  return known >= 0 ? known : fields.push({ target, indices, places }) - 1;
}

const DRAWS: ReadonlySet<Role> = new Set(['admit', 'promise', 'pull', 'aid']);

/** Treaties that a move ends, and how they stand then. */
function endedBy({ effects }: MoveDef): [TreatyId, TreatyStanding][] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'treaty' || (effect.act !== 'leave' && effect.act !== 'suspend')) return [];
    return [[effect.treaty, effect.act === 'leave' ? 'left' : 'suspended']];
  });
}

function liftsOf({ level, theatreIndex }: Rules, def: MoveDef): MoveTraits['lifts'] {
  const ended = new Set(endedBy(def).map(([treaty]) => treaty));
  return level.treaties
    .filter(({ id }) => ended.has(id))
    .flatMap(({ ceilings }) => ceilings)
    .filter(({ seat }) => seat === def.seat)
    .map(({ theatre, units }) => ({ h: theatreIndex.get(theatre) ?? 0, units }));
}

function traitsOf(rules: Rules, move: CompiledMove, fields: Field[]): MoveTraits {
  const { def, kappa } = move;
  let use = ROLES.length - 1;
  const { shortStay } = rules.bots.orders;
  const { edgeBelief, edgeSeverity, edgeSlight } = rules.bots.reading;
  let units = 0;
  let offence = 0;
  let theatre = -1;
  for (const effect of def.effects) {
    use = Math.min(use, ROLES.indexOf(roleOf(effect, shortStay)));
    if (effect.kind !== 'station') continue;
    units += effect.units;
    offence = Math.max(offence, effect.offence);
    if (effect.theatre !== undefined) theatre = rules.theatreIndex.get(effect.theatre) ?? -1;
  }
  const role = ROLES[use] ?? 'say';
  const edge = kappa * edgeBelief + def.signal.severity * edgeSeverity + def.signal.slight * edgeSlight;
  const gate = gateOf(def.needs);
  return {
    move,
    def,
    role,
    use,
    draws: DRAWS.has(role),
    edge: Math.max(-1, Math.min(1, edge)),
    units,
    offence,
    theatre,
    gate,
    field: placeIn(fields, { target: def.target, indices: targetsOf(rules, def, theatre), places: gate.places }),
    frees: [],
    lifts: liftsOf(rules, def),
  };
}

/** Does one move end a treaty whose end another waits for? */
function freesMove({ def }: MoveTraits, { gate }: MoveTraits): boolean {
  return endedBy(def).some(([ended, after]) =>
    gate.treaties.some(
      ({ treaty, standing }) => treaty === ended && standing.includes(after) && !standing.includes('in-force'),
    ),
  );
}

/** How a type differs from its seat's mean, by the level's likelihoods Pr(move | type): 1 is usual, 0 never. */
export interface TypeLean {
  /** By place in the level's list of moves. */
  readonly moves: readonly number[];
  /** Mean over the moves that draw states into the own alliance. */
  readonly drawsIn: number;
  /** Capital that the seat's dearest ultimatum costs, 0 if it has none. */
  readonly ultimatum: number;
}

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

/** What is known of a seat's moves: their traits, and the mean edge of the moves that speak in each frame. */
interface Known {
  readonly traits: readonly MoveTraits[];
  readonly fields: readonly Field[];
  readonly uses: MovesByUse;
  readonly leans: ReadonlyMap<TypeId, TypeLean>;
  readonly frames: readonly { readonly frame: FrameId; readonly edge: number }[];
}

const known = new WeakMap<Rules, readonly [Known, Known]>();

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

const DRAWS_IN: readonly Role[] = ['admit', 'promise', 'partner'];

/** How much each move of a level is leant to, by its place in the list; 1 where nothing is said. */
export function leanByMove({ moves }: Rules, leanTo: (move: MoveId) => number | undefined): number[] {
  const leans = filled(moves.size, 1);
  for (const { def, index } of moves.values()) leans[index] = leanTo(def.id) ?? 1;
  return leans;
}

/** The bounds keep a rare move possible for each type. */
function leanOf(rules: Rules, seat: SeatDef, type: TypeDef, all: readonly MoveTraits[]): TypeLean {
  const { leanLeast, leanMost } = rules.bots.byType;
  const lean = ({ def }: MoveTraits) => {
    const mean = seat.types.reduce((sum, each) => sum + each.prior * (def.signal.likelihood[each.id] ?? 0), 0);
    return mean <= 0 ? 1 : clamp((def.signal.likelihood[type.id] ?? mean) / mean, leanLeast, leanMost);
  };
  const leans = new Map(all.map((traits) => [traits.def.id, lean(traits)]));
  const drawing = all.filter(({ role }) => DRAWS_IN.includes(role)).map(lean);
  const drawsIn = drawing.length === 0 ? 1 : drawing.reduce((sum, each) => sum + each, 0) / drawing.length;
  const ultimatums = all.filter(({ role }) => role === 'ultimatum').map(({ def: move }) => move.capital);
  return {
    moves: leanByMove(rules, (move) => leans.get(move)),
    drawsIn,
    ultimatum: Math.max(0, ...ultimatums),
  };
}

function traitsOfSeat(rules: Rules, seat: SeatIndex): Pick<Known, 'traits' | 'fields'> {
  const moves = rules.movesOf[seat].filter((move) => move.def.internal !== true);
  const fields: Field[] = [];
  const all = moves.map((move) => traitsOf(rules, move, fields));
  return {
    traits: all.map((traits) => ({ ...traits, frees: all.filter((other) => freesMove(traits, other)) })),
    fields,
  };
}

function compile(rules: Rules, seat: SeatIndex): Known {
  const { def } = rules.seats[seat];
  const { traits, fields } = traitsOfSeat(rules, seat);
  const leans = new Map(def.types.map((type) => [type.id, leanOf(rules, def, type, traits)]));
  const rival = traitsOfSeat(rules, rules.seats[seat].rival);
  const uses = byUse(rules, traits);
  return { traits, fields, uses, leans, frames: framesOf(rules, traits, rival.traits) };
}

/** Compiled once for each set of rules. */
function knownOf(rules: Rules, seat: SeatIndex): Known {
  const found = known.get(rules);
  if (found !== undefined) return found[seat];
  const both = [compile(rules, 0), compile(rules, 1)] as const;
  known.set(rules, both);
  return both[seat];
}

/** The moves a seat may order or offer; internal weaker forms are left out. */
export function traitsFor(rules: Rules, seat: SeatIndex): readonly MoveTraits[] {
  return knownOf(rules, seat).traits;
}

/** The same by how they are made. */
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
