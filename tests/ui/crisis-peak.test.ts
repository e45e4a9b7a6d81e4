/** The end of a crisis names the rung that the record counts. */
import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/index.ts';
import { hadIncident, peakOf, slipWord } from '../../src/ui/screens/crisis/crisis-peak.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

test('the highest rung on the screen is the one of the record, shots that nobody ordered included', () => {
  const rules = rulesOf(CAMPAIGN);
  const [nato = '', russia = ''] = rules.seats.map(({ def }) => def.id);
  let incidents = 0;
  for (let seed = 1; seed <= 25; seed += 1) {
    const { state } = playBots(rules, { bots: ['hawk', 'copycat'], seed });
    const { forceRung } = viewFor(rules, state, { kind: 'seat', seat: nato });
    for (const { startRung, log, peak } of state.crises) {
      const seen = {
        startRung,
        log: log.map(({ rungs: [a, b], incident, slip }) => ({ rungs: { [nato]: a, [russia]: b }, incident, slip })),
      };
      expect(peakOf(seen, forceRung)).toBe(peak);
      if (hadIncident(seen, forceRung)) incidents += 1;
      // A day that stands above the highest rung says on the spot that it does not count.
      for (const round of seen.log)
        if (Math.max(...Object.values(round.rungs)) > peak) expect(slipWord(round, forceRung)).toBe('incident');
    }
  }
  expect(incidents).toBeGreaterThan(0);
});
