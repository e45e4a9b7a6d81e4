/** Treaties and forums of a match: how each stands, and who is in it. */
import type { Level, StateId, View } from '../engine/index.ts';

/** One agreement of the record in `assets/map/parties.json`. */
export interface AgreementRecord {
  readonly id: string;
  /** Parties from the start; a successor is named beside the state that it follows. */
  readonly states?: readonly StateId[];
  /** Parties from the end of a year on. */
  readonly joined?: Readonly<Record<StateId, number>>;
  /** Alliances whose members are all parties, whoever they are in the match. */
  readonly alliances?: readonly string[];
  /** Parties that lie off the map. */
  readonly off?: readonly string[];
  readonly source: string;
}

export type AgreementStanding = View['treaties'][string] | View['forums'][string];

export interface Agreement {
  readonly id: string;
  readonly kind: 'treaty' | 'forum';
  readonly standing: AgreementStanding;
  /** States on the board that are in it, in the board's order; none while it has not been made. */
  readonly parties: readonly StateId[];
  readonly off: readonly string[];
  /** Undefined: the record does not know it, so nobody can be named. */
  readonly source: string | undefined;
}

/** Every treaty and forum of the level, in its own order. */
export function agreementsOf(records: readonly AgreementRecord[], level: Level, view: View): readonly Agreement[] {
  const year = Math.floor(level.clock.startYear + Math.max(0, view.time.tick) / level.clock.ticksPerYear);
  const made = (id: string, kind: Agreement['kind'], standing: AgreementStanding): Agreement => {
    const record = records.find((each) => each.id === id);
    const { states = [], joined = {}, alliances = [], off = [], source } = record ?? {};
    const isIn = (state: View['states'][number]): boolean =>
      states.includes(state.id) ||
      (joined[state.id] ?? Number.POSITIVE_INFINITY) < year ||
      alliances.some((alliance) => state.rungs[alliance] === 'member');
    const isMade = standing !== 'absent';
    const parties = isMade ? view.states.filter((state) => state.exists && isIn(state)) : [];
    return { id, kind, standing, parties: parties.map((state) => state.id), off: isMade ? off : [], source };
  };
  return [
    ...level.treaties.map(({ id }) => made(id, 'treaty', view.treaties[id] ?? 'absent')),
    ...level.forums.map(({ id }) => made(id, 'forum', view.forums[id] ?? 'absent')),
  ];
}

/** The agreement that the map shows: the one chosen, else the first that has been made. */
export const shownAgreement = (all: readonly Agreement[], chosen: string | undefined): Agreement | undefined =>
  all.find((each) => each.id === chosen) ?? all.find((each) => each.standing !== 'absent') ?? all[0];
