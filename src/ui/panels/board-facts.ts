/** What the map shows besides states and theatres, for key and table: agreements, and land that is held or broke away. */
import areaRecords from '../../../assets/map/areas.json' with { type: 'json' };
import partyRecords from '../../../assets/map/parties.json' with { type: 'json' };
import { formatDate, hasText, t } from '../../i18n/index.ts';
import {
  type Agreement,
  type AgreementRecord,
  type AreaOnBoard,
  type AreaRecord,
  agreementsOf,
  areasOnBoard,
  dateOfTick,
} from '../../store/index.ts';
import { stateName } from './names.ts';
import type { Match } from './use-match.ts';

const AREAS = areaRecords.areas as readonly AreaRecord[];
const AGREEMENTS = partyRecords.agreements as readonly AgreementRecord[];

/** Invented levels have no land of the real record. */
export const areasOf = ({ level, view }: Match): readonly AreaOnBoard[] =>
  level.map === 'europe' ? areasOnBoard(AREAS, level, view) : [];

export const agreementsIn = ({ level, view }: Match): readonly Agreement[] =>
  agreementsOf(level.map === 'europe' ? AGREEMENTS : [], level, view);

export const agreementName = ({ kind, id }: Agreement): string => t(`${kind}.${id}.name`);

/** Names of all who are in it, those off the map last. */
export const partyNames = ({ parties, off }: Agreement, year: number): readonly string[] => [
  ...parties.map((id) => stateName(id, year)),
  ...off.map((id) => t(`map.off.${id}`)),
];

export function areaName(area: AreaOnBoard, year: number): string {
  return hasText(`state.${area.id}.name`) ? stateName(area.id, year) : t(`map.area.${area.id}`);
}

/** Works that the record rests on; those of a later day are not cited ahead of their time, but for the first. */
export function sourceText({ sources }: AreaOnBoard, { level, view }: Match): string {
  const now = dateOfTick(level, view.time.tick);
  return sources.flatMap(({ title, date }, i) => (i === 0 || date <= now ? [title] : [])).join('; ');
}

/** "since 27 February 2014"; what the real record did later, or never, is not told ahead of its time. */
export function recordText({ from, until }: AreaOnBoard, { level, view }: Match): string {
  const now = dateOfTick(level, view.time.tick);
  if (from > now) return t('area.only-here');
  if (until === undefined || until > now) return t('area.since', { from: formatDate(from) });
  return t('area.from-to', { from: formatDate(from), until: formatDate(until) });
}
