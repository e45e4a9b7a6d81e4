/** What a move's conditions may ask of a seat's own view. Button, bot and server share this one reader. */
import { sum } from '../../lib/arrays.ts';
import type { AllianceRung, Side } from '../level.ts';
import { type Rules, yearOfTick } from '../rules.ts';
import type { StateView, View } from '../view-types.ts';
import type { ConditionFacts } from './conditions.ts';

export interface ViewFacts extends ConditionFacts {
  state(c: number): StateView | undefined;
  readonly units: { readonly own: readonly number[]; readonly rival: readonly number[] };
}

const cache = new WeakMap<View, ViewFacts>();

/** Facts of a seat's view, built once for each view. */
export function viewFacts(rules: Rules, view: View): ViewFacts {
  const known = cache.get(view);
  if (known !== undefined) return known;
  const facts = build(rules, view);
  cache.set(view, facts);
  return facts;
}

function unitsOf(rules: Rules, view: View, own: string): ViewFacts['units'] {
  const units = { own: rules.theatres.map(() => 0), rival: rules.theatres.map(() => 0) };
  for (const force of view.forces) {
    const h = rules.theatreIndex.get(force.theatre) ?? -1;
    const list = force.seat === own ? units.own : units.rival;
    if (h >= 0) list[h] = (list[h] ?? 0) + force.units;
  }
  return units;
}

function build(rules: Rules, view: View): ViewFacts {
  const i = rules.seatIndex.get(view.me?.seat ?? '') ?? 0;
  const me = rules.seats[i];
  const ids = { own: me.def.id, rival: me.def.rival };
  const alliances = { own: me.def.alliance, rival: rules.seats[me.rival].def.alliance };
  const states = view.states;
  let units: ViewFacts['units'] | undefined;
  const theatre = (h: number) => rules.theatres[h] ?? '';
  return {
    state: (c) => states[c],
    get units() {
      units ??= unitsOf(rules, view, ids.own);
      return units;
    },
    rung: (c: number, side: Side): AllianceRung => states[c]?.rungs[alliances[side]] ?? 'none',
    acceding: (c) => states[c]?.acceding?.alliance === alliances.own,
    support: (c, side) => states[c]?.support[ids[side]] ?? 0,
    ready: (c) => states[c]?.ready ?? 0,
    occupied: (c) => sum(Object.values(states[c]?.occupied ?? {})),
    occupiedBy: (c, side) => states[c]?.occupied[ids[side]] ?? 0,
    get year() {
      return yearOfTick(rules.level, view.time.tick);
    },
    treaty: (id) => view.treaties[id] ?? 'absent',
    forum: (id) => view.forums[id] ?? 'absent',
    forces(h, side) {
      return this.units[side][h] ?? 0;
    },
    hosts: (h) => hosts(rules, view, i, h),
    atWar: (h) => view.fighting.includes(theatre(h)),
    doorClosed: (h) => view.me?.doorsClosed.includes(theatre(h)) === true,
    event: (id) => {
      const tick = view.happened[id];
      return tick === undefined ? -1 : view.time.tick - tick;
    },
    opening: (c) => states[c]?.openings[ids.own] === true,
    get threat() {
      return view.threat?.overall ?? 0;
    },
    separatist: (c) => states[c]?.separatist ?? 0,
    get verification() {
      return view.verification;
    },
    rivalAct: (severity) => lastRivalAct(rules, view, severity),
  };
}

function hosts(rules: Rules, view: View, i: 0 | 1, h: number): boolean {
  const me = rules.seats[i];
  const theatre = rules.theatres[h];
  if ((me.home[h] ?? 0) > 0 && me.def.forces.some((f) => f.theatre === theatre)) return true;
  return (rules.statesIn[h] ?? []).some((c) => {
    const state = view.states[c];
    return state?.exists === true && (me.homeRegion[c] === true || state.rungs[me.def.alliance] === 'member');
  });
}

function lastRivalAct(rules: Rules, view: View, severity: number): number {
  let last = -1;
  for (const card of view.cards) {
    if (card.mine || card.outcome === 'refused' || card.outcome === 'declined') continue;
    if ((rules.moves.get(card.move)?.def.signal.severity ?? 0) >= severity) last = view.time.tick - card.tick;
  }
  return last;
}
