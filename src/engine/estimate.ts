/**
 * The staff's estimate of how the rival will read an order: own view and public priors only, a band on both sides.
 * It takes the rival for what the level's prior says, unhurried by habit and unbent by grievance beyond its floor.
 */
import { at } from '../lib/arrays.ts';
import { sigmoid } from '../lib/det-math.ts';
import type { Channel } from './level.ts';
import { bendSignal } from './model/identity.ts';
import { institutionWorth } from './model/institution.ts';
import type { Target } from './moves/check.ts';
import { seatOf, viewFacts } from './moves/view-facts.ts';
import { type CompiledMove, type Rules, theatreOfState } from './rules.ts';
import type { SeatIndex } from './state.ts';
import type { View } from './view-types.ts';

export interface Estimate {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly channels: Readonly<Record<Channel | 'shock', number>>;
}

function forcesPoints(rules: Rules, view: View, move: CompiledMove, observer: SeatIndex, c: number, h: number): number {
  const p = rules.params;
  const { staff } = rules.bots;
  const seat = rules.seats[observer];
  const f = viewFacts(rules, view);
  const w = rules.lens.structure * 100;
  let points = 0;
  for (const effect of move.def.effects) {
    if ((effect.kind === 'station' || effect.kind === 'withdraw') && h >= 0) {
      const offence = effect.kind === 'station' ? effect.offence : staff.withdrawnOffence;
      const usable =
        (offence + p.defenceAmbiguity * (1 - p.clarityOfChecks * view.verification) * (1 - offence)) * effect.units;
      const around = staff.forcesAround + at(f.units.own, h) + at(f.units.rival, h) + at(seat.home, h);
      points += ((effect.kind === 'station' ? 1 : -1) * w * staff.theatreShare * usable) / (around + usable);
    }
    if (effect.kind === 'set-rung' && c >= 0) {
      const all = h < 0 ? 0 : at(seat.stakeInTheatre, h);
      const step = seat.bufferWeight[effect.rung] - seat.bufferWeight[f.rung(c, 'own')];
      if (all > 0) points += (w * p.bufferShare * at(seat.value, c) * at(seat.redLine, c) * step) / all;
    }
  }
  return points;
}

/** Estimate for an order on a target; undefined when the move is unknown. */
export function estimate(rules: Rules, view: View, order: Target & { readonly move: string }): Estimate | undefined {
  const move = rules.moves.get(order.move);
  if (move === undefined) return undefined;
  const observer = rules.seats[seatOf(rules, view)].rival;
  const c = order.state === undefined ? -1 : (rules.stateIndex.get(order.state) ?? -1);
  const h = order.theatre === undefined ? theatreOfState(rules, c) : (rules.theatreIndex.get(order.theatre) ?? -1);
  const seat = rules.seats[observer];
  const b0 = sigmoid(seat.prior);
  const floor = seat.grievanceFloor;
  const base = { belief: [b0, b0], grievance: [floor, floor], inclusion: view.inclusion } as const;
  const { signal } = move.def;
  const read = bendSignal(
    rules,
    base,
    {
      observer,
      kappa: move.kappa,
      slight: signal.slight,
      shock: signal.shock,
      h,
      c,
      aboutTarget: signal.aboutTarget && c >= 0,
      habit: -1,
      card: -1,
      cause: -1,
    },
    0,
  );
  const { band, shockShare } = rules.bots.staff;
  const w = rules.lens.perception;
  const share = rules.params.beliefShare;
  const status = w * (share * 100 * b0 * (1 - b0) * read.belief + (1 - share) * read.slight);
  const seats = move.def.effects.reduce((sum, e) => sum + seatsPoints(rules, view, e), 0);
  const channels = {
    forces: forcesPoints(rules, view, move, observer, c, h),
    status,
    seats,
    shock: h >= 0 ? read.shock * shockShare : 0,
  };
  const centre = Math.round(channels.forces + channels.status + channels.seats + channels.shock);
  return { centre, low: centre - band, high: centre + band, channels };
}

function seatsPoints(rules: Rules, view: View, e: CompiledMove['def']['effects'][number]): number {
  const voice = -institutionWorth(rules, 'inclusion') * rules.lens.institution;
  const checks = -institutionWorth(rules, 'verification') * rules.lens.institution;
  const { institutionGain: gain, exitLoss, suspensionLoss } = rules.params;
  if (e.kind === 'treaty') {
    const def = rules.level.treaties[rules.treatyIndex.get(e.treaty) ?? -1];
    if (def === undefined || e.act === 'sign') return 0;
    return e.act === 'enter' || e.act === 'resume'
      ? gain * (checks * def.verification * (1 - view.verification) + voice * def.inclusion * (1 - view.inclusion))
      : -exitLoss * (checks * def.verification + voice * def.inclusion);
  }
  if (e.kind === 'forum') {
    const def = rules.level.forums[rules.forumIndex.get(e.forum) ?? -1];
    if (def === undefined) return 0;
    return e.act === 'suspend'
      ? -voice * suspensionLoss * def.inclusion
      : voice * gain * def.inclusion * (1 - view.inclusion);
  }
  if (e.kind === 'verification') return checks * e.amount;
  return e.kind === 'inclusion' ? voice * e.amount : 0;
}
