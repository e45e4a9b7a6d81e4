/** What can be seen at a glance of a move's conditions: for leaving out what the rules would refuse anyway. */
import { type Condition, type Rules, rungRank, type TreatyId, type TreatyStanding } from '../engine/index.ts';

/**
 * What a move's conditions ask, as far as it can be seen at a glance: the target's steps on both ladders (0 none to 4
 * member), support (0-1), breakaway conflict (0-1), the year, treaties, a host. It saves asking the rules in vain; they
 * judge everything else.
 */
export interface Gate extends Steps {
  /** The steps on both ladders that fit, as bits of `placeBit`. */
  readonly places: number;
  readonly minWelcome: number;
  readonly minSeparatist: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly host: boolean;
  readonly treaties: readonly TreatyNeed[];
  /** Does it ask for a time: a year, how a treaty stands? */
  readonly timed: boolean;
  /** Does it ask more of a target than its steps: support, a conflict, a host? */
  readonly sifts: boolean;
}

/** A treaty, by id and by its place in the level's list, and how it has to stand: as bits of `standingBit`. */
export interface TreatyNeed {
  readonly treaty: TreatyId;
  readonly index: number;
  readonly fitting: number;
}

const STANDINGS: readonly TreatyStanding[] = ['absent', 'signed', 'in-force', 'suspended', 'left'];

/** How a treaty stands, as a bit of its own. */
export function standingBit(standing: TreatyStanding): number {
  for (let k = 0; k < STANDINGS.length; k += 1) if (STANDINGS[k] === standing) return 1 << k;
  return 0;
}

/** What is asked of the steps on both ladders. */
interface Steps {
  readonly minRank: number;
  readonly maxRank: number;
  readonly minRivalRank: number;
  readonly maxRivalRank: number;
}

const RANKS = rungRank('member') + 1;

/** A place on both ladders as a bit of its own, so that one test tells whether it fits. */
export function placeBit(rank: number, rivalRank: number): number {
  return 1 << (rank * RANKS + rivalRank);
}

/** Every place, for what stands on no ladder. */
export const ANY_PLACE = (1 << (RANKS * RANKS)) - 1;

function placesOf({ minRank, maxRank, minRivalRank, maxRivalRank }: Steps): number {
  let places = 0;
  for (let rank = minRank; rank <= maxRank; rank += 1)
    for (let rival = minRivalRank; rival <= maxRivalRank; rival += 1) places |= placeBit(rank, rival);
  return places;
}

const OPEN: Gate = {
  places: ANY_PLACE,
  minRank: rungRank('none'),
  maxRank: rungRank('member'),
  minRivalRank: rungRank('none'),
  maxRivalRank: rungRank('member'),
  minWelcome: 0,
  minSeparatist: 0,
  fromYear: Number.NEGATIVE_INFINITY,
  toYear: Number.POSITIVE_INFINITY,
  host: false,
  treaties: [],
  timed: false,
  sifts: false,
};

function treatyNeed(rules: Rules, { treaty, standing }: Extract<Condition, { kind: 'treaty' }>): TreatyNeed {
  const fitting = standing.reduce((bits, each) => bits | standingBit(each), 0);
  return { treaty, index: rules.treatyIndex.get(treaty) ?? -1, fitting };
}

function narrow(rules: Rules, gate: Gate, need: Condition): Gate {
  switch (need.kind) {
    case 'rung': {
      const min = rungRank(need.min ?? 'none');
      const max = rungRank(need.max ?? 'member');
      return need.side === 'own'
        ? { ...gate, minRank: Math.max(gate.minRank, min), maxRank: Math.min(gate.maxRank, max) }
        : { ...gate, minRivalRank: Math.max(gate.minRivalRank, min), maxRivalRank: Math.min(gate.maxRivalRank, max) };
    }
    case 'support':
      return need.side === 'own' ? { ...gate, minWelcome: (need.min ?? 0) / 100 } : gate;
    case 'separatist':
      return { ...gate, minSeparatist: need.min };
    case 'year':
      return {
        ...gate,
        fromYear: need.from ?? gate.fromYear,
        toYear: need.to === undefined ? gate.toYear : need.to + 1,
      };
    case 'host':
      return { ...gate, host: true };
    case 'treaty':
      return { ...gate, treaties: [...gate.treaties, treatyNeed(rules, need)] };
    default:
      return gate;
  }
}

/** What these conditions ask of a target, all of them together. */
export function gateOf(rules: Rules, needs: readonly Condition[]): Gate {
  const gate = needs.reduce((so, need) => narrow(rules, so, need), OPEN);
  const sifts = gate.minWelcome > 0 || gate.minSeparatist > 0 || gate.host;
  const timed = gate.fromYear > OPEN.fromYear || gate.toYear < OPEN.toYear || gate.treaties.length > 0;
  return { ...gate, places: placesOf(gate), timed, sifts };
}
