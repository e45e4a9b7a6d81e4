/**
 * Golden table of what an attack is worth, in the laboratory, with the parameters of the theory page.
 *
 * What it is for: deterrence is the one equation in which greed, fear, commitment and strength all meet. The table shows
 * for four kinds of mover whether an attack on Beta would pay as Beta climbs the ladder and as forces come to its side;
 * a plus marks what pays. Change it only after looking at each figure that moved (`npx vitest run -u`).
 */
import { expect, test } from 'vitest';
import type { MeanType } from '../../src/engine/index.ts';
import { asAttacker } from '../../src/engine/model/attack-target.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import { attackValueOf } from '../../src/engine/model/deterrence.ts';
import { stationForces } from '../helpers/a-crisis.ts';
import { at, lab } from '../helpers/lab-level.ts';
import { PINNED } from '../helpers/pinned-params.ts';

const MOVERS: Readonly<Record<string, MeanType>> = {
  'security-seeker': { greed: 0, fear: 1.4, status: 0.1, regime: 0.1 },
  'status-seeker': { greed: 0.15, fear: 0.7, status: 0.8, regime: 0.1 },
  'regime-guardian': { greed: 0.25, fear: 0.8, status: 0.2, regime: 0.8 },
  revisionist: { greed: 0.9, fear: 0.5, status: 0.4, regime: 0.2 },
};

const RUNGS = ['none', 'partner', 'plan', 'member'] as const;

function value(goals: MeanType, rung: (typeof RUNGS)[number], defenders: number): string {
  const match = lab({ set: PINNED });
  const { rules, state } = match;
  state.deployments = [];
  state.threat[1] = [70, 70];
  const beta = state.states[at.state('BET')];
  if (beta !== undefined) Object.assign(beta, { rung: [rung, 'none'], support: [65, 45] });
  stationForces(match, 1, 'east', 5);
  if (defenders > 0) stationForces(match, 0, 'east', defenders);
  const attacker = asAttacker(rules, state, forcesAt(rules, state, state.tick), 1, goals, state.tick);
  const worth = attackValueOf(attacker, at.state('BET'), 'limited').value;
  return `${worth > 0 ? '+' : ''}${worth.toFixed(3)}`.padStart(7);
}

test.each(Object.keys(MOVERS))('a limited attack on Beta by a %s', async (mover) => {
  const goals = MOVERS[mover];
  if (goals === undefined) throw new Error(mover);
  const table = [0, 2, 6].map((units) => {
    const row = RUNGS.map((rung) => `${rung} ${value(goals, rung, units)}`);
    return `${units} units beside it: ${row.join(', ')}`;
  });
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`golden/attack-${mover}.txt`);
});
