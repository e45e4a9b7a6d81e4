/** Names of waters and towns on the map, in the reader's language. */
import { hasText, t } from '../../i18n/index.ts';

const SEAS = [
  'black-sea',
  'baltic-sea',
  'north-sea',
  'norwegian-sea',
  'mediterranean-sea',
  'adriatic-sea',
  'aegean-sea',
  'caspian-sea',
  'barents-sea',
  'bay-of-biscay',
  'atlantic-ocean',
  'sea-of-azov',
] as const;

/** The seats of both sides and the towns that the campaign speaks of; more would crowd the map. */
const CITIES = ['brussels', 'moscow', 'kyiv', 'warsaw', 'bucharest', 'tbilisi'] as const;

const named = (kind: 'sea' | 'city', ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, t(`map.${kind}.${id}`)]));

export const seaNames = (): Readonly<Record<string, string>> => named('sea', SEAS);
/** Towns on the map: those it always has, and those among `spokenOf` that have a name. */
export const cityNames = (spokenOf: readonly string[] = []): Readonly<Record<string, string>> =>
  named('city', [...CITIES, ...spokenOf.filter((id) => hasText(`map.city.${id}`))]);
