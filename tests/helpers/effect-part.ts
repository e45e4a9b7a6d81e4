/**
 * The part of a state that acts and events change by their effects, apart from how an act is read, what it cost, and
 * what is only counted or noted. Two worlds that differ here differ in something that the level names.
 */
import type { GameState } from '../../src/engine/index.ts';

function deskPart(s: GameState, i: 0 | 1) {
  const { supportBy, regime, credibility, sanctionsRep, econ, spendFactor, spendUntil } = s.seats[i];
  const { commitUntil, commitStrength, attention, frozen, doorClosed } = s.seats[i];
  return {
    supportBy,
    regime,
    credibility,
    sanctionsRep,
    econ,
    spending: [spendFactor, spendUntil],
    commitment: [commitUntil, commitStrength],
    attention: attention.map((a) => [a.until, a.slots]),
    frozen,
    doorClosed,
  };
}

export function effectPart(s: GameState): Readonly<Record<string, unknown>> {
  return {
    desks: [deskPart(s, 0), deskPart(s, 1)],
    states: s.states,
    treaties: s.treaties,
    forums: s.forums,
    verification: s.verification,
    inclusion: s.inclusion,
    confidence: s.confidence,
    forces: s.deployments.map((d) => [d.seat, d.h, d.region, d.force, d.units, d.off, d.untilTick]),
    pending: s.pending.map((p) => [p.tick, p.seat, p.kind, p.ref]),
    crises: s.crises.map((x) => [x.tick, x.state, x.origin, x.by]),
  };
}

/** Names of the parts in which two states differ. */
export function changedParts(a: GameState, b: GameState): string[] {
  const [x, y] = [effectPart(a), effectPart(b)];
  return Object.keys(x).filter((name) => JSON.stringify(x[name]) !== JSON.stringify(y[name]));
}
