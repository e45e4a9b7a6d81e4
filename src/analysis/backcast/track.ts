/** What a back-cast keeps of one game: threat by tick, crises, and what stands on the board at the end of each step. */
import { type GameState, type Rules, type SeatIndex, scoresOf, type TypeId } from '../../engine/index.ts';
import { stepsOf, stepTicks } from './steps.ts';

export interface TrackedCrisis {
  readonly tick: number;
  readonly theatre: number;
  readonly state: string;
  readonly peak: number;
  /** By seat, whether it went to rung 5 or above. */
  readonly force: readonly [boolean, boolean];
  /** By seat, whether it stepped there by its own choice, and not by a slip that nobody ordered. */
  readonly ordered: readonly [boolean, boolean];
  /** By seat, whether a shot fell that nobody ordered and that its own side did not keep to. */
  readonly incident: readonly [boolean, boolean];
  /** By seat, whether the state was a member of its alliance. */
  readonly member: readonly [boolean, boolean];
}

type ScorePair = readonly [deterrence: number, deescalation: number];

export interface StepEnd {
  /** Deterrence and de-escalation by seat, over what was played until then. */
  readonly scores: readonly [ScorePair, ScorePair];
  readonly members: readonly [number, number];
  readonly units: readonly [number, number];
  readonly inclusion: number;
  readonly verification: number;
}

export interface Track {
  readonly types: readonly [TypeId, TypeId];
  /** Overall threat by seat and tick; by seat, theatre and tick. */
  readonly threat: readonly (readonly number[])[];
  readonly theatres: readonly (readonly (readonly number[])[])[];
  readonly steps: readonly StepEnd[];
  readonly crises: readonly TrackedCrisis[];
  /** Deterrence and de-escalation by seat. */
  readonly scores: readonly ScorePair[];
  readonly rungPoints: number;
  readonly clash: boolean;
  readonly nuclear: boolean;
}

/** Of a game that has ended. */
export function trackOf(rules: Rules, s: GameState): Track {
  const type = (i: SeatIndex) => rules.seats[i].def.types[s.seats[i].type]?.id ?? '';
  return {
    types: [type(0), type(1)],
    threat: s.threatHistory,
    theatres: s.theatreHistory,
    steps: stepEnds(rules, s),
    crises: s.crises.map((crisis) => ({
      tick: crisis.tick,
      theatre: crisis.h,
      state: rules.states[crisis.state] ?? '',
      peak: crisis.peak,
      force: [usedForce(crisis, 0), usedForce(crisis, 1)],
      incident: [hadIncident(crisis, 0), hadIncident(crisis, 1)],
      ordered: [orderedForce(crisis, 0), orderedForce(crisis, 1)],
      member: [wasMember(rules, s, crisis, 0), wasMember(rules, s, crisis, 1)],
    })),
    scores: ([0, 1] as const).map((i) => {
      const { deterrence, deescalation } = scoresOf(rules, s, i);
      return [deterrence, deescalation] as const;
    }),
    rungPoints: s.rungPoints,
    clash: s.clash,
    nuclear: s.nuclear,
  };
}

const FORCE_RUNG = 5;

function usedForce(crisis: GameState['crises'][number], seat: SeatIndex): boolean {
  const last = crisis.log.length - 1;
  const kept = crisis.ended === 'war' || crisis.ended === 'fait-accompli';
  return crisis.log.some(({ rungs, incident }, k) => rungs[seat] >= FORCE_RUNG && (!incident || (kept && k === last)));
}

function hadIncident(crisis: GameState['crises'][number], seat: SeatIndex): boolean {
  const fired = crisis.log.some(({ incident, rungs }) => incident && rungs[seat] >= FORCE_RUNG);
  return fired && !usedForce(crisis, seat);
}

/** The first round in which the seat stands at force: it stepped up from the rung below, whatever slipped besides. */
export function orderedForce(
  { log, startRung }: Pick<GameState['crises'][number], 'log' | 'startRung'>,
  seat: SeatIndex,
): boolean {
  const first = log.findIndex(({ rungs }) => rungs[seat] >= FORCE_RUNG);
  const before = log[first - 1]?.rungs[seat] ?? startRung;
  return log[first]?.choices[seat] === 'step-up' && before >= FORCE_RUNG - 1;
}

/** By the last board before the crisis: a war may change the rung itself. */
function wasMember(rules: Rules, s: GameState, crisis: GameState['crises'][number], seat: SeatIndex): boolean {
  const before = s.snapshots.findLast((snap) => snap.tick < crisis.tick) ?? s.snapshots[0];
  return before?.rungs[crisis.state]?.[rules.seats[seat].alliance] === 'member';
}

/** The last board of each step from the opening of play on; the prologue's stands for the steps before. */
function stepEnds(rules: Rules, s: GameState): StepEnd[] {
  const ticks = stepTicks(rules.level);
  return stepsOf(rules.level).map((_, step) => {
    const last = (step + 1) * ticks - 1;
    const snap = s.snapshots.findLast((each) => each.tick <= last) ?? s.snapshots[0];
    const members = (i: SeatIndex) =>
      snap?.rungs.filter((rungs) => rungs[rules.seats[i].alliance] === 'member').length ?? 0;
    const units = (i: SeatIndex) => snap?.units.reduce((sum, unit) => sum + (unit.seat === i ? unit.units : 0), 0) ?? 0;
    const scores = (i: SeatIndex): ScorePair => [snap?.scores[i]?.deterrence ?? 0, snap?.scores[i]?.deescalation ?? 0];
    return {
      scores: [scores(0), scores(1)],
      members: [members(0), members(1)],
      units: [units(0), units(1)],
      inclusion: snap?.inclusion ?? 0,
      verification: snap?.verification ?? 0,
    };
  });
}
