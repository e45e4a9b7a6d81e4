/**
 * The laboratory: a small level with round numbers in which nothing happens by chance, so that a test can see one rule
 * at work. North is an alliance of two blocs, South has a leader; Beta and Gamma lie between them.
 */
import numbers from '../../levels/common/bots.json' with { type: 'json' };
import {
  createRules,
  type Level,
  PARAM_NAMES,
  REFERENCE_PARAMS,
  type SeatDef,
  type StateDef,
} from '../../src/engine/index.ts';
import { aMatch, type Match, type MatchOptions } from './a-match.ts';
import { LAB_MOVES } from './lab-moves.ts';

/** Everything that happens by chance is off, and nobody's mood moves by itself. */
const QUIET: Readonly<Record<string, number>> = {
  misreadChance: 0,
  onsetBase: 0,
  slipBase: 0,
  actRate: 0,
  turnChance: 0,
  gambleChance: 0,
  disputeChance: 0,
  supportDrift: 0,
  moodPull: 0,
  nuclearChance: 0,
};

const TYPES = [
  { id: 'calm', expansionist: false, prior: 0.5, greed: 0, fear: 1, status: 0, regime: 0 },
  { id: 'greedy', expansionist: true, prior: 0.5, greed: 1, fear: 0.5, status: 0.5, regime: 0.5 },
].map((t) => ({ ...t, cooperation: 0.5, reciprocity: 0.5, cheating: 0, armsReaction: 5, ambition: 0 }));

const FLAT = { enlargement: 0, deployment: 0, 'arms-control': 0, diplomacy: 0 };

function seat(
  part: Pick<SeatDef, 'id' | 'rival' | 'alliance' | 'chanceKey' | 'homeRegions' | 'homeFront' | 'forces'>,
): SeatDef {
  return {
    letter: part.id.slice(0, 1).toUpperCase(),
    shape: part.id === 'north' ? 'circle' : 'square',
    pigment: part.id === 'north' ? 'verdigris' : 'ochre',
    home: { east: 1, west: 1 },
    reach: { east: 0.5, west: 0.5 },
    threatWeights: { east: 0.75, west: 0.25 },
    start: { capital: 60, credibility: 0.7, grievance: 10, grievanceFloor: 10, sanctionsReputation: 0.2 },
    economySeries: 'economy',
    spendingSeries: 'spending',
    spendingBaseYear: 2000,
    types: TYPES,
    stakes: {
      ALF: { value: 0.5, redLine: 0.8 },
      BET: { value: 1, redLine: 0.5 },
      GAM: { value: 0.5, redLine: 0.5 },
      DEL: { value: 0.5, redLine: 0.2 },
    },
    buffer: { none: 0, partner: 0.1, plan: 0.4, invited: 0.5, member: 1, occupied: 1 },
    losses: [{ when: 'occupied', weight: 1, offset: 1, slope: 0, ownAllyFactor: 2 }],
    protestNeighbours: part.id === 'south' ? ['BET', 'GAM'] : [],
    ...part,
  };
}

function state(id: string, part: Partial<StateDef>): StateDef {
  return {
    id,
    letters: id.slice(0, 2),
    rungs: { pact: 'none', league: 'none' },
    support: { north: 50, south: 50 },
    economy: { north: 0.3, south: 0.3 },
    regime: 'democracy',
    stability: 0.5,
    own: 0.5,
    separatist: 0,
    acts: false,
    neighbours: [],
    sources: [],
    ...part,
  };
}

const STATES: readonly StateDef[] = [
  state('NOR', { rungs: { pact: 'member', league: 'none' } }),
  state('SUD', { rungs: { pact: 'none', league: 'member' } }),
  state('ALF', { theatre: 'east', rungs: { pact: 'member', league: 'none' }, neighbours: ['BET'] }),
  state('BET', { theatre: 'east', acts: true, neighbours: ['ALF', 'GAM'] }),
  state('GAM', {
    theatre: 'west',
    acts: true,
    neighbours: ['BET'],
    separatist: 0.6,
    occupied: { by: 'south', share: 0.3 },
  }),
  state('DEL', { theatre: 'west', rungs: { pact: 'none', league: 'member' } }),
];

const LENSES = [
  ['realist', 0.7, 0.2, 0.1, 0.6, 0.5],
  ['constructivist', 0.2, 0.65, 0.15, 1.2, 1.5],
  ['institutionalist', 0.25, 0.2, 0.55, 1, 0.7],
  ['synthesis', 0.4, 0.35, 0.25, 1, 1],
] as const;

export const LAB: Level = {
  schema: 1,
  id: 'lab',
  version: '1.0.0',
  setting: 'fiction',
  map: 'valley',
  clock: { startYear: 2000, ticksPerYear: 2, prologueTicks: 2, turns: 4, ticksPerTurn: 4 },
  seats: [
    seat({
      id: 'north',
      rival: 'south',
      alliance: 'pact',
      chanceKey: 'first',
      homeRegions: ['NOR'],
      forces: [{ theatre: 'east', region: 'ALF', force: 'ground', units: 1, offence: 0 }],
      homeFront: {
        kind: 'consensus',
        startSupport: 60,
        blocs: [
          { id: 'firm', stances: { ...FLAT, deployment: 10 }, theatreWeights: { east: 1, west: 0 }, risk: {} },
          {
            id: 'mild',
            stances: { ...FLAT, deployment: -10 },
            theatreWeights: { east: 0, west: 1 },
            risk: { BET: 10 },
          },
        ],
      },
    }),
    seat({
      id: 'south',
      rival: 'north',
      alliance: 'league',
      chanceKey: 'second',
      homeRegions: ['SUD'],
      forces: [{ theatre: 'west', region: 'DEL', force: 'ground', units: 1, offence: 0 }],
      homeFront: {
        kind: 'leader',
        startRegimeSecurity: 0.6,
        elites: [
          { id: 'guards', weight: 0.6, stances: { ...FLAT, deployment: 5 }, startSupport: 50, fear: 0 },
          { id: 'traders', weight: 0.4, stances: { ...FLAT, deployment: -5 }, startSupport: 50, fear: 0 },
        ],
      },
    }),
  ],
  theatres: [{ id: 'east' }, { id: 'west' }],
  states: STATES,
  alliances: [
    { id: 'pact', seat: 'north', accessionTicks: 3, sources: [] },
    { id: 'league', seat: 'south', accessionTicks: 1, sources: [] },
  ],
  treaties: [
    {
      id: 'limits',
      start: 'in-force',
      verification: 0.2,
      inclusion: 0.1,
      ceilings: [
        { seat: 'north', theatre: 'east', units: 4 },
        { seat: 'south', theatre: 'east', units: 2 },
      ],
      sources: [],
    },
    { id: 'visits', start: 'absent', verification: 0.1, inclusion: 0, ceilings: [], sources: [] },
  ],
  forums: [
    { id: 'council', start: 'absent', inclusion: 0.1, sources: [] },
    { id: 'talks', start: 'open', inclusion: 0.05, sources: [] },
  ],
  moves: LAB_MOVES,
  events: [],
  frames: ['peace', 'order'],
  lenses: LENSES.map(([id, structure, perception, institution, learning, bias]) => ({
    id,
    structure,
    perception,
    institution,
    learning,
    bias,
    damping: 1,
  })),
  bots: numbers.bots,
  params: PARAM_NAMES.map((name) => ({
    name,
    value: QUIET[name] ?? REFERENCE_PARAMS[name],
    unit: '',
    min: -1e9,
    max: 1e9,
    theme: 'structure',
    source: 'design',
  })),
  script: [],
  statements: [],
  voices: [],
  onsets: [],
  series: [
    { id: 'economy', unit: 'share', source: 'design', role: 'input', points: [[2000, 1]] },
    { id: 'spending', unit: 'share', source: 'design', role: 'input', points: [[2000, 1]] },
  ],
  sources: [],
  start: { verification: 0.4, inclusion: 0.4 },
  ordersPerTurn: 3,
  rungCap: 8,
  setup: { hiddenTypes: true },
};

export interface LabOptions extends MatchOptions {
  /** Changes to the level. */
  readonly change?: Partial<Level>;
}

/** Values that tests of the rules reckon with in round numbers; those that ship are tuned now and then. */
const ROUND = { incomeShare: 0.5, leaderFloor: 35, threatWeight: 0.65 } as const;

/** A match in the laboratory. `set` may override any parameter with any value. */
export function lab(options: LabOptions = {}): Match {
  const { change, lens, set, ...rest } = options;
  const level = change === undefined ? LAB : { ...LAB, ...change };
  const rules = createRules(level, { ...(lens === undefined ? {} : { lens }), set: { ...ROUND, ...set } });
  return aMatch({ rules, ...rest });
}

/** Index of a state, theatre or seat of the laboratory. */
export const at = {
  state: (id: string) => STATES.findIndex((s) => s.id === id),
  theatre: (id: string) => (id === 'east' ? 0 : 1),
  seat: (id: string) => (id === 'north' ? 0 : 1),
} as const;
