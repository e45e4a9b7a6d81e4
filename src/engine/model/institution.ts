/**
 * Institution: `U = 100 (1 - I/2 - V/2)`, points 0-100: how little each side can check and be heard
 * (Keohane 1984; Ikenberry 2001). Limits: one verification and one inclusion for the whole order.
 */
export function institutionOf(s: { readonly inclusion: number; readonly verification: number }): number {
  return 100 * (1 - s.inclusion / 2 - s.verification / 2);
}
