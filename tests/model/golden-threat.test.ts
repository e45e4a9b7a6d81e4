/**
 * Golden table of threat in the laboratory, with the parameters of the theory page.
 *
 * What it is for: to show at a glance how much each kind of act moves each side's alarm under each lens, and to make any
 * change of an equation visible in review. It holds no claim about the real world. When a rule changes on purpose, look
 * at every figure that moved, ask whether it should have, and write the table anew with `npx vitest run -u`.
 *
 * Columns: North's alarm in the east and overall, South's alarm in the east and overall, at the end of turn 1.
 */
import { expect, test } from 'vitest';
import { type Plans, playTurn, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';
import { PINNED } from '../helpers/pinned-params.ts';

const ACTS: Readonly<Record<string, Plans>> = {
  'nobody acts': {},
  'brigade in the east': { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } },
  'plan for Beta': { north: { orders: [{ move: 'n-plan', state: 'BET', persuasion: 20 }] } },
  'forces thinned': { north: { orders: [{ move: 'n-thin', theatre: 'east' }] } },
  'treaty left': { north: { orders: [{ move: 'n-leave' }] } },
  'talks held': { north: { orders: [{ move: 'n-talk' }] } },
  'Beta pressed': { south: { orders: [{ move: 's-press', state: 'BET' }] } },
  'both sides arm': {
    north: { orders: [{ move: 'n-brigade', theatre: 'east' }] },
    south: { orders: [{ move: 's-brigade', theatre: 'east' }] },
  },
};

function row(lens: string, plans: Plans): string {
  const match = lab({ lens, set: PINNED });
  playTurn(match, plans);
  const figures = ['north', 'south'].flatMap((seat) => {
    const threat = viewOf(match, seat).threat;
    return [threat?.theatres[0]?.total ?? Number.NaN, threat?.overall ?? Number.NaN];
  });
  return figures.map((x) => x.toFixed(2).padStart(6)).join(' ');
}

test.each(['realist', 'constructivist', 'institutionalist', 'synthesis'])('threat under the %s lens', async (lens) => {
  const table = Object.entries(ACTS).map(([name, plans]) => `${name.padEnd(20)} ${row(lens, plans)}`);
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`golden/threat-${lens}.txt`);
});
