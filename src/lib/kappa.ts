/** How well two coders agree who sorted the same items into the same classes. */
import { type MeanWithInterval, Z95 } from './stats.ts';

export interface Agreement {
  readonly items: number;
  /** Items that both put into the same class. */
  readonly same: number;
  /** Share of agreement that the two coders' habits alone would bring, 0-1. */
  readonly byChance: number;
  /** Agreement beyond chance; undefined for no items, and where both used one and the same class only. */
  readonly kappa: MeanWithInterval | undefined;
}

/**
 * Cohen's kappa: agreement of two coders beyond what their habits would bring by chance.
 *
 * Equation: `kappa = (po - pe) / (1 - pe)`, po the share of items in the same class, pe the sum over classes of the
 * product of both coders' shares. The interval is kappa +- 1.96 s, cut at -1 and 1, with
 * `s^2 = (sum_i p_ii (1 - (r_i + c_i)(1 - kappa))^2 + (1 - kappa)^2 sum_(i<>j) p_ij (c_i + r_j)^2
 * - (kappa - pe (1 - kappa))^2) / (n (1 - pe)^2)`.
 * Units: none; 1 full agreement, 0 no better than chance, below 0 worse.
 * Source: Cohen 1960, A Coefficient of Agreement for Nominal Scales; its spread by Fleiss, Cohen and Everitt 1969.
 * Limits: the spread holds for many items; for a dozen the interval is rough, and for full agreement it has no width.
 */
export function cohenKappa(pairs: readonly (readonly [first: string, second: string])[]): Agreement {
  const items = pairs.length;
  const classes = [...new Set(pairs.flat())].sort();
  const share = (holds: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(holds).length / Math.max(1, items);
  const rows = new Map(classes.map((name) => [name, share(([first]) => first === name)]));
  const columns = new Map(classes.map((name) => [name, share(([, second]) => second === name)]));
  const r = (name: string): number => rows.get(name) ?? 0;
  const c = (name: string): number => columns.get(name) ?? 0;
  const same = pairs.filter(([first, second]) => first === second).length;
  const pe = classes.reduce((sum, name) => sum + r(name) * c(name), 0);
  // 1 - pe of one class alone is zero but for rounding.
  if (items === 0 || classes.length === 1) return { items, same, byChance: pe, kappa: undefined };
  const kappa = (same / items - pe) / (1 - pe);
  const each = pairs.map(([i, j]) => {
    const term = i === j ? 1 - (r(i) + c(i)) * (1 - kappa) : (1 - kappa) * (c(i) + r(j));
    return term * term;
  });
  const rest = kappa - pe * (1 - kappa);
  const spread = (each.reduce((sum, term) => sum + term, 0) / items - rest * rest) / (items * (1 - pe) * (1 - pe));
  const half = Z95 * Math.sqrt(Math.max(0, spread));
  const ci95 = [Math.max(-1, kappa - half), Math.min(1, kappa + half)] as const;
  return { items, same, byChance: pe, kappa: { mean: kappa, ci95 } };
}

/** What a kappa is commonly called: the bounds of Landis and Koch 1977, which are a convention and nothing more. */
export function kappaWord(kappa: number): 'none' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'high' {
  if (kappa <= 0) return 'none';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'high';
}
