/** Buffers are counted anew only where they can have changed: what is kept is what a count of everything finds. */
import { expect, test } from 'vitest';
import { createMatch, type GameState, imagine, type Rules, viewFor } from '../../src/engine/index.ts';
import { refreshBuffer } from '../../src/engine/ledger.ts';
import { LostBuffers } from '../../src/engine/model/lost-buffers.ts';
import { at, lab } from '../helpers/lab-level.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const rules = rulesOf(CAMPAIGN);

function counted(of: Rules, state: GameState) {
  return new LostBuffers().of(of, state, state.tick - 1);
}

test('through a whole match, input by input', () => {
  let changes = 0;
  for (let seed = 0; seed < 3; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    let known = state.snapshots.length;
    playRandomly(rules, state, {
      seed,
      facts: false,
      after: (_step, now) => {
        if (now.snapshots.length === known) return;
        known = now.snapshots.length;
        const [before, last] = now.snapshots.slice(-2);
        expect(last?.buffer).toEqual(counted(rules, now));
        if (JSON.stringify(before?.buffer) !== JSON.stringify(last?.buffer)) changes += 1;
      },
    });
  }
  expect(changes).toBeGreaterThan(5);
});

test('in a match that is imagined, whose board is not the one that it was made with', () => {
  const { rules: small, state } = lab();
  const beta = state.states[at.state('BET')];
  if (beta !== undefined) beta.occupied = [0.6, 0];
  refreshBuffer(small, state, at.state('BET'), -1, -1);
  const view = viewFor(small, state, { kind: 'seat', seat: small.seats[0].def.id });
  const rivalType = small.seats[1].def.types[0]?.id ?? '';
  const imagined = imagine(small, view, { rivalType, seed: 1 });
  const known = imagined.snapshots.length;
  playRandomly(small, imagined, { seed: 1, facts: false, until: ({ snapshots }) => snapshots.length > known });
  expect(imagined.snapshots.at(-1)?.buffer).toEqual(counted(small, imagined));
  expect(imagined.snapshots.at(-1)?.buffer).not.toEqual(imagined.snapshots[0]?.buffer);
});
