/**
 * Third parties act by one rule (Snyder 1997; Benson 2011): each state weighs need (what it fears), identity (where its
 * public leans) and economy, and what each side did; one keyed draw a tick decides whether it acts, at most once a turn.
 */

import { clamp } from '../../lib/det-math.ts';
import { type Rules, rungRank } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import type { Forces } from './capability.ts';
import { leanTo } from './deterrence.ts';

export type ThirdAct = 'applied' | 'declined' | 'asked' | 'resisted' | 'turned' | 'gambled' | 'disputed';

export interface ThirdOption {
  readonly act: ThirdAct;
  readonly seat: SeatIndex;
  readonly rate: number; // chance this tick, 0-1
}

/** What state `c` fears from seat `r`, 0-1: pressure remembered, land held, forces near, tempered by friendliness. */
export function needAgainst(rules: Rules, s: GameState, forces: Forces, c: number, r: SeatIndex): number {
  const row = s.states[c];
  const h = rules.theatreOf[c] ?? -1;
  if (row === undefined) return 0;
  const near = ((forces.units[r][h] ?? 0) + (rules.seats[r].home[h] ?? 0) * 0.5) / 8;
  return clamp((row.pressed[r] ?? 0) / 25 + (row.occupied[r] ?? 0) + near * (1 - (row.support[r] ?? 0) / 100), 0, 1);
}

/** How much the state wants to join seat `k`'s side, roughly -1 to 1. */
export function wishFor(rules: Rules, s: GameState, forces: Forces, c: number, k: SeatIndex): number {
  const p = rules.params;
  const rival: SeatIndex = k === 0 ? 1 : 0;
  const row = s.states[c];
  const ties = (row?.economy[k] ?? 0) - (row?.economy[rival] ?? 0);
  return (
    p.needWeight * needAgainst(rules, s, forces, c, rival) + p.identityWeight * leanTo(s, c, k) + p.economyWeight * ties
  );
}

/** Chance that the state agrees to a step that seat `k` proposes to it, 0-1. */
export function consentChance(rules: Rules, s: GameState, forces: Forces, c: number, k: SeatIndex): number {
  return clamp(rules.params.consentFloor + 0.6 + wishFor(rules, s, forces, c, k), 0.05, 0.98);
}

function joiningOptions(rules: Rules, s: GameState, forces: Forces, c: number, k: SeatIndex): ThirdOption[] {
  const p = rules.params;
  const row = s.states[c];
  if (row === undefined) return [];
  const rank = rungRank(row.rung[rules.seats[k].alliance] ?? 'none');
  const wish = wishFor(rules, s, forces, c, k);
  const options: ThirdOption[] = [];
  if (row.wish !== k && wish > p.applyAt && row.ready >= p.readyAt && rank < rungRank('invited'))
    options.push({ act: 'applied', seat: k, rate: p.actRate * Math.min(1, (wish - p.applyAt) * 3) });
  if (row.wish === k && wish < p.wishDropAt) options.push({ act: 'declined', seat: k, rate: p.actRate * 2 });
  const fear = needAgainst(rules, s, forces, c, k === 0 ? 1 : 0);
  if (fear > 0.35 && wish > 0 && rank >= rungRank('partner') && rank < rungRank('member'))
    options.push({ act: 'asked', seat: k, rate: p.actRate * fear });
  if ((row.pressed[k] ?? 0) > 5)
    options.push({ act: 'resisted', seat: k, rate: p.actRate * Math.min(1, (row.pressed[k] ?? 0) / 15) });
  const frozen = row.separatist > 0.5 && (row.occupied[k === 0 ? 1 : 0] ?? 0) > 0;
  if (frozen && rank >= rungRank('partner') && rank < rungRank('member') && (row.support[k] ?? 0) > 60)
    options.push({ act: 'gambled', seat: k, rate: p.gambleChance * (rank >= rungRank('plan') ? 1.5 : 1) });
  return options;
}

/** Chance of a quarrel over a minority, transit or a frontier: an occasion for the side that the state turns from, no act of either desk. */
function disputeRate(rules: Rules, s: GameState, c: number, k: SeatIndex): number {
  const near = rules.seats[k].nearness[c] ?? 0;
  if (near <= 0) return 0;
  const separatist = s.states[c]?.separatist ?? 0;
  return rules.params.disputeChance * (0.3 + separatist) * near * clamp(0.3 - leanTo(s, c, k), 0, 1);
}

/**
 * A sum that the rates of `thirdOptions` cannot exceed, found without weighing anything: most ticks nothing happens, and
 * a draw above it needs no options at all.
 */
export function mostThirdRate(rules: Rules, s: GameState, c: number): number {
  const p = rules.params;
  const row = s.states[c];
  if (row === undefined) return 0;
  let most = 0;
  for (const k of [0, 1] as const) {
    const seat = rules.seats[k];
    const rank = rungRank(row.rung[seat.alliance] ?? 'none');
    if (row.wish === k) most += 2 * p.actRate;
    else if (row.ready >= p.readyAt && rank < rungRank('invited')) most += p.actRate;
    if (rank >= rungRank('partner') && rank < rungRank('member')) most += p.actRate + 1.5 * p.gambleChance;
    if ((row.pressed[k] ?? 0) > 5) most += p.actRate;
    most += disputeRate(rules, s, c, k);
    if (row.regime !== 'autocracy' || row.stability < 0.4) most += p.turnChance * (1 - row.stability) * 0.5;
  }
  // A hair above, so that rounding never decides.
  return most + 1e-9;
}

/** Everything the state might do this tick, with chances. Governments turn where regimes are open to it and unstable. */
export function thirdOptions(rules: Rules, s: GameState, forces: Forces, c: number): ThirdOption[] {
  const row = s.states[c];
  if (row === undefined) return [];
  const options = [...joiningOptions(rules, s, forces, c, 0), ...joiningOptions(rules, s, forces, c, 1)];
  for (const k of [0, 1] as const) {
    const rate = disputeRate(rules, s, c, k);
    if (rate > 0) options.push({ act: 'disputed', seat: k, rate });
  }
  if (row.regime !== 'autocracy' || row.stability < 0.4) {
    const strain = 1 - row.stability;
    for (const k of [0, 1] as const)
      options.push({
        act: 'turned',
        seat: k,
        rate: rules.params.turnChance * strain * 0.5 * clamp(0.5 + leanTo(s, c, k), 0.1, 1),
      });
  }
  return options;
}
