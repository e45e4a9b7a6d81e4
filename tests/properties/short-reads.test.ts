/** What bots ask of a view all the time is read without the records that hold it; a plain copy of the view says the same. */
import { expect, test } from 'vitest';
import {
  attackEvaluator,
  CRISIS_CHOICES,
  createMatch,
  forcesSeen,
  type GameState,
  isAsked,
  lazyView,
  mayChoose,
  type Rules,
  rivalCardsSince,
  setbacksSince,
  standoffOf,
  treatyStandings,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

/** What the best attack on each state is worth, which reads both sides' forces. */
function bestAttacks(rules: Rules, view: View, seat: 0 | 1) {
  const evaluator = attackEvaluator(rules, view);
  return rules.states.map((state) => evaluator?.best(state, rules.seats[seat].mean)?.value);
}

/** Everything that is read in short, as one seat asks it. */
function shortReads(rules: Rules, view: View, seat: 0 | 1) {
  const own = rules.seats[seat];
  const rival = rules.seats[own.rival];
  const { crisis } = view;
  const from = view.time.turn - 3;
  return {
    forces: forcesSeen(rules, view),
    attack: bestAttacks(rules, view, seat),
    rivalCards: rivalCardsSince(view, from).map(({ id }) => id),
    setbacks: setbacksSince(view, from).map(({ id }) => id),
    asked: isAsked(view),
    treaties: treatyStandings(rules, view),
    standoff: crisis === undefined ? undefined : standoffOf(crisis, own, rival),
    choices: crisis === undefined ? [] : CRISIS_CHOICES.filter((choice) => mayChoose(crisis, choice)),
  };
}

test('a reader and a copy of a view give the same short answers in every phase', () => {
  const rules = rulesOf(CAMPAIGN);
  const state = createMatch(rules, { seed: 5, secret: 6 });
  let [setbacks, rounds, inputs, asked] = [0, 0, 0, 0];
  const compare = (now: GameState) => {
    for (const { index, def } of rules.seats) {
      const audience = { kind: 'seat', seat: def.id } as const;
      const read = shortReads(rules, lazyView(rules, now, audience), index);
      expect(read).toEqual(shortReads(rules, viewFor(rules, now, audience), index));
      setbacks += read.setbacks.length;
      asked += read.asked ? 1 : 0;
      rounds += (read.standoff?.rivalLast ?? '') === '' ? 0 : 1;
    }
  };
  playRandomly(rules, state, {
    seed: 5,
    after: (_step, now) => {
      inputs += 1;
      if (inputs % 5 === 0 || now.phase === 'crisis' || now.phase === 'read') compare(now);
    },
  });
  // Else nothing of interest was compared.
  expect(setbacks).toBeGreaterThan(20);
  expect(rounds).toBeGreaterThan(2);
  expect(asked).toBeGreaterThan(2);
});
