import type { Rules } from '../rules.ts';

/**
 * Institution: how little each side can check the other and be heard by it.
 *
 * Equation: `U = 100 (1 - weightOfVoice I - (1 - weightOfVoice) V)`
 * Units: points 0-100; I inclusion and V verification, shares 0-1.
 * Source: Keohane 1984; Ikenberry 2001.
 * Limits: one inclusion and one verification for the whole order, the same for both sides.
 */
export function institutionOf(rules: Rules, s: { readonly inclusion: number; readonly verification: number }): number {
  const voice = rules.params.weightOfVoice;
  return 100 * (1 - voice * s.inclusion - (1 - voice) * s.verification);
}

/** What one unit of inclusion or verification takes from U, points. */
export function institutionWorth({ params }: Rules, quantity: 'inclusion' | 'verification'): number {
  return 100 * (quantity === 'inclusion' ? params.weightOfVoice : 1 - params.weightOfVoice);
}
