/**
 * What a move is for, read from its data alone: class, effects, signal and costs, never its id. So a bot plays any level.
 */
import type { CompiledMove, Intent, MoveDef, Rules, SeatIndex, TreatyId, TreatyStanding } from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { ReasonKey } from './bot.ts';
import { type Gate, gateOf, standingBit } from './gate.ts';
import { ALIKE_ANYWHERE, ROLES, type Role, roleOf } from './move-role.ts';
import { intentFor, usualReason } from './reasons.ts';

export interface MoveTraits {
  readonly move: CompiledMove;
  readonly def: MoveDef;
  /** Does an order name a target? */
  readonly pointed: boolean;
  /** What it costs, as the level says. */
  readonly capital: number;
  readonly means: number;
  /** What capital it costs where nothing adds to that. */
  readonly price: number;
  readonly role: Role;
  /** Its place in `ROLES`. */
  readonly use: number;
  /** Why it is made as a rule, and the intent that goes with any reason for it. */
  readonly reason: ReasonKey;
  readonly intent: Intent;
  /** Is it worth the same wherever it points? */
  readonly alike: boolean;
  /** Does it draw a state nearer, so that only who wants more allies makes it? */
  readonly draws: boolean;
  /** Does it move a state on a ladder, so that a second one at the same state would come too late? */
  readonly step: boolean;
  /** How much hostility (+) or warmth (-) it shows, about -1 to +1. */
  readonly edge: number;
  /** How far it is noticed, by the shock that it is: `loudLeast` (bots.json) to 1. */
  readonly loud: number;
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

function indicesOf(names: readonly string[] | undefined, all: ReadonlyMap<string, number>): number[] {
  return names === undefined ? [...all.values()] : names.flatMap((name) => all.get(name) ?? []);
}

function namedBy(rules: Rules, def: MoveDef, theatre: number): readonly number[] {
  if (def.target === 'none') return [theatre];
  if (def.target === 'theatre') return indicesOf(def.targets, rules.theatreIndex);
  return indicesOf(def.targets, rules.stateIndex).filter((state) => (rules.theatreOf[state] ?? -1) >= 0);
}

/** Copied one by one: `filter` and `flatMap` make lists that might have gaps, for which each later read would look. */
function targetsOf(rules: Rules, def: MoveDef, theatre: number): readonly number[] {
  const packed: number[] = [];
  for (const index of namedBy(rules, def, theatre)) packed.push(index);
  return packed;
}

/** The place of a field in the list, which it joins if it is not there yet. */
function placeIn(fields: Field[], { target, indices, places }: Field): number {
  const known = fields.findIndex(
    (other) => other.target === target && other.places === places && other.indices.join() === indices.join(),
  );
  return known >= 0 ? known : fields.push({ target, indices, places }) - 1;
}

const DRAWS: ReadonlySet<Role> = new Set(['admit', 'promise', 'pull', 'aid']);
const STEPS: ReadonlySet<Role> = new Set(['admit', 'promise', 'partner']);

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
  const { loudShock, loudLeast } = rules.bots.weighing;
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
  const reason = usualReason(role, edge);
  const gate = gateOf(rules, def.needs);
  return {
    move,
    def,
    pointed: def.target !== 'none',
    capital: def.capital,
    means: def.means,
    price: Math.round(def.capital),
    role,
    use,
    reason,
    intent: intentFor(def, reason),
    alike: ALIKE_ANYWHERE.has(role),
    draws: DRAWS.has(role),
    step: STEPS.has(role),
    edge: Math.max(-1, Math.min(1, edge)),
    loud: clamp(def.signal.shock / loudShock, loudLeast, 1),
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
      ({ treaty, fitting }) =>
        treaty === ended && (fitting & standingBit(after)) > 0 && (fitting & standingBit('in-force')) === 0,
    ),
  );
}

/** The moves a seat may order or offer, and what they may point at. */
export function traitsOfSeat(
  rules: Rules,
  seat: SeatIndex,
): { readonly traits: readonly MoveTraits[]; readonly fields: readonly Field[] } {
  const moves = rules.movesOf[seat].filter((move) => move.def.internal !== true);
  const fields: Field[] = [];
  const all = moves.map((move) => traitsOf(rules, move, fields));
  return {
    traits: all.map((traits) => ({ ...traits, frees: all.filter((other) => freesMove(traits, other)) })),
    fields,
  };
}
