/**
 * The one projection of the map: Lambert azimuthal equal-area, so that a tint never weighs more for lying further north.
 * Source of the formula: Snyder, "Map Projections: A Working Manual" (USGS Professional Paper 1395, 1987), section 24.
 */

/** Centre of the projection, degrees: between Brussels and Moscow, so that no capital lies at an edge. */
export const CENTRE = { lon: 21, lat: 53 } as const;

/** Planar units in one radian of arc at the centre. One unit is about 320 m. */
export const UNITS_PER_RADIAN = 20_000;

/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Longitude and latitude in degrees to planar units; x grows to the east, y to the south. */
export function project(lon: number, lat: number): Point {
  const lambda = toRadians(lon - CENTRE.lon);
  const phi = toRadians(lat);
  const phi0 = toRadians(CENTRE.lat);
  const cosC = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / (1 + cosC)) * UNITS_PER_RADIAN;
  return {
    x: k * Math.cos(phi) * Math.sin(lambda),
    y: -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  };
}

/** Planar units back to longitude and latitude in degrees: the inverse of `project` (Snyder 1987, section 24). */
export function unproject({ x, y }: Point): { readonly lon: number; readonly lat: number } {
  const rho = Math.hypot(x, y);
  if (rho === 0) return CENTRE;
  const c = 2 * Math.asin(Math.min(1, rho / (2 * UNITS_PER_RADIAN)));
  const phi0 = toRadians(CENTRE.lat);
  const lat = Math.asin(Math.cos(c) * Math.sin(phi0) + (-y * Math.sin(c) * Math.cos(phi0)) / rho);
  const lambda = Math.atan2(x * Math.sin(c), rho * Math.cos(phi0) * Math.cos(c) + y * Math.sin(phi0) * Math.sin(c));
  return { lon: CENTRE.lon + (lambda * 180) / Math.PI, lat: (lat * 180) / Math.PI };
}

/** A distance on the ground in planar units, true near the centre. */
export const kmToUnits = (km: number): number => (km / EARTH_RADIUS_KM) * UNITS_PER_RADIAN;
