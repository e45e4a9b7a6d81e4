/** A seat: its forces, its home front, its possible types, what it has at stake. */
import { z } from 'zod';
import { forceKind, id, moveClass, notNegative, points, share, stateId } from './basics.ts';

const stances = z.record(moveClass, z.number().min(-20).max(20));

const bloc = z.strictObject({
  id,
  stances,
  theatreWeights: z.record(id, share),
  risk: z.record(stateId, z.number().min(0).max(30)),
});

const elite = z.strictObject({
  id,
  weight: share,
  stances,
  startSupport: points,
  fear: z.number(),
});

const consensusFront = z.strictObject({
  kind: z.literal('consensus'),
  startSupport: points,
  blocs: z.array(bloc).min(1),
});

const leaderFront = z.strictObject({
  kind: z.literal('leader'),
  elites: z.array(elite),
  startRegimeSecurity: share,
});

export const type = z.strictObject({
  id,
  expansionist: z.boolean().describe('Does it want more than it has?'),
  prior: share.describe('How likely this type is; the priors of a seat sum to 1.'),
  greed: notNegative,
  fear: notNegative,
  status: notNegative,
  regime: notNegative,
  cooperation: share,
  reciprocity: share,
  cheating: share,
  armsReaction: notNegative,
  ambition: notNegative,
});

const startForce = z.strictObject({
  theatre: id,
  region: stateId,
  force: forceKind,
  units: notNegative,
  offence: share,
});

const loss = z.strictObject({
  when: z.enum(['occupied', 'rival-member', 'rival-candidate', 'own-ally-gone']),
  weight: notNegative,
  offset: z.number(),
  slope: z.number(),
  ownAllyFactor: notNegative,
});

export const seat = z.strictObject({
  id,
  rival: id,
  alliance: id,
  letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
  shape: z.enum(['circle', 'square']),
  pigment: z.enum(['verdigris', 'ochre']),
  chanceKey: id.describe('Names the seat in draws of chance.'),
  homeRegions: z.array(stateId).min(1),
  home: z.record(id, notNegative).describe('Forces always in reach of each theatre, in units.'),
  reach: z.record(id, share).describe('How much of the main body can reach each theatre, 0 to 1.'),
  threatWeights: z
    .record(id, share)
    .describe('How much each theatre counts in the overall threat; the weights sum to 1.'),
  forces: z.array(startForce),
  start: z.strictObject({
    capital: points,
    credibility: share,
    grievance: points,
    grievanceFloor: points,
    sanctionsReputation: share,
  }),
  economySeries: id,
  spendingSeries: id,
  spendingBaseYear: z.int(),
  homeFront: z.discriminatedUnion('kind', [consensusFront, leaderFront]),
  types: z.array(type).min(1),
  stakes: z
    .record(stateId, z.strictObject({ value: share, redLine: share }))
    .describe('What each state is worth to the seat, and how near it is to a red line, both 0 to 1.'),
  buffer: z.strictObject({
    none: share,
    partner: share,
    plan: share,
    invited: share,
    member: share,
    occupied: share,
  }),
  losses: z.array(loss).describe('What counts as lost in the score for deterrence.'),
  protestNeighbours: z.array(stateId).describe('States whose change of government by protest frightens the leaders.'),
});
