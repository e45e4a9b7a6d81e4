/** A match written down as JSON at any moment and read again has the same future. */
import { describe, expect, test } from 'vitest';
import { type GameState, hashState, play, viewFor } from '../../src/engine/index.ts';
import { aMatch } from '../helpers/a-match.ts';
import { games, patience } from '../helpers/full.ts';
import { LEVELS } from '../helpers/levels.ts';
import { playRandomly, type Step } from '../helpers/random-driver.ts';

interface Save {
  readonly text: string;
  readonly phase: GameState['phase'];
  /** Number of inputs before it was written. */
  readonly at: number;
}

/** Plays a random game and saves once in each phase of each turn, after its first input. */
function playAndSave(level: string, seed: number) {
  const { rules, state } = aMatch({ level, seed, secret: seed + 5 });
  const steps: Step[] = [];
  const saves: Save[] = [];
  let place = '';
  playRandomly(rules, state, {
    seed,
    after: (step, now) => {
      steps.push(step);
      const here = `${now.turn} ${now.phase}`;
      if (here === place) return;
      place = here;
      saves.push({ text: JSON.stringify(now), phase: now.phase, at: steps.length });
    },
  });
  return { rules, state, steps, saves };
}

describe('a match saved and loaded', () => {
  test.each(LEVELS)(
    'at every phase of %s goes on as if it had never stopped',
    (level) => {
      const phases = new Set<string>();
      for (let seed = 0; seed < games(2, 30); seed += 1) {
        const { rules, state, steps, saves } = playAndSave(level, seed);
        const wanted = hashState(state);
        const facts = JSON.stringify(state.facts);
        // Each save is played on by the whole rest, so only some are taken: each phase once, spread over the game.
        for (const [k, save] of saves.entries()) {
          if (phases.has(save.phase) && k % games(40, 7) !== 0) continue;
          phases.add(save.phase);
          const loaded = JSON.parse(save.text) as GameState;
          for (const { seat, input } of steps.slice(save.at)) expect(play(rules, loaded, seat, input).ok).toBe(true);
          expect(hashState(loaded), `saved in ${save.phase} after ${save.at} inputs`).toBe(wanted);
          expect(JSON.stringify(loaded.facts)).toBe(facts);
        }
      }
      expect([...phases].sort()).toEqual(['assess', 'brief', 'crisis', 'ended', 'orders', 'read', 'reveal', 'signal']);
    },
    patience(40),
  );

  test.each(LEVELS)('shows every seat of %s the same view as before', (level) => {
    const { rules, saves } = playAndSave(level, 2);
    for (const save of saves.filter((_, k) => k % 5 === 0)) {
      const [one, two] = [save.text, save.text].map((text) => JSON.parse(text) as GameState);
      if (one === undefined || two === undefined) throw new Error('nothing was saved');
      // Looking changes nothing.
      const views = rules.seats.map((s) => JSON.stringify(viewFor(rules, one, { kind: 'seat', seat: s.def.id })));
      expect(JSON.stringify(one)).toBe(save.text);
      expect(rules.seats.map((s) => JSON.stringify(viewFor(rules, two, { kind: 'seat', seat: s.def.id })))).toEqual(
        views,
      );
    }
  });
});
