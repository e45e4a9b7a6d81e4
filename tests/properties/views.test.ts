/** A view is all that leaves the engine: the same in both forms, its facts numbered without gaps, and nothing secret in it. */
import { describe, expect, test } from 'vitest';
import {
  type Audience,
  createMatch,
  type GameState,
  lazyView,
  type MatchSetup,
  type Rules,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { games, patience } from '../helpers/full.ts';
import { CAMPAIGN, LEVELS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';
import { unsoundValues } from '../helpers/sound-state.ts';

const DIFFICULTIES = ['guided', 'planner', 'fog'] as const;

function audiencesOf(rules: Rules): readonly Audience[] {
  return [
    ...rules.seats.map(({ def }): Audience => ({ kind: 'seat', seat: def.id })),
    { kind: 'observer' },
    { kind: 'after-end' },
  ];
}

/**
 * Plays a random game and shows the state once in every phase, and in the middle of Orders and Read. The short form
 * looks at every fourth turn of a long match, and at the last.
 */
function visit(rules: Rules, setup: MatchSetup, see: (state: GameState) => void): GameState {
  const { turns } = rules.level.clock;
  const looks = (turn: number) => turns <= 6 || turn % games(4, 1) === 0 || turn === turns;
  const state = createMatch(rules, setup);
  let place = '';
  let inputs = 0;
  see(state);
  playRandomly(rules, state, {
    seed: setup.seed,
    after: (_step, now) => {
      inputs += 1;
      const here = `${now.turn} ${now.phase} ${now.crises[now.playing]?.round ?? 0}`;
      if (!looks(now.turn) || (here === place && inputs % 7 !== 0)) return;
      place = here;
      see(now);
    },
  });
  return state;
}

/** Every fact that a view names anywhere outside its list of facts. */
function citedFacts(view: View): number[] {
  return [
    ...view.cards.map((c) => c.fact),
    ...(view.threat?.theatres ?? []).flatMap((t) => t.lines.flatMap((l) => (l.cause === undefined ? [] : [l.cause]))),
    ...(view.assess?.drivers ?? []).map((d) => d.fact),
    ...(view.assess?.thirdParties ?? []).map((x) => x.fact),
    ...(view.me?.attention ?? []).map((a) => a.reason),
  ];
}

describe('the two forms of a view', () => {
  test.each(LEVELS.flatMap((level) => DIFFICULTIES.map((difficulty) => [level, difficulty] as const)))(
    'are the same JSON in %s when %s, for every audience',
    (level, difficulty) => {
      const rules = rulesOf(level);
      let compared = 0;
      for (let seed = 0; seed < games(1, 12); seed += 1) {
        visit(rules, { seed, secret: seed, difficulty }, (state) => {
          for (const audience of audiencesOf(rules)) {
            const copy = viewFor(rules, state, audience);
            const text = JSON.stringify(copy);
            expect(JSON.stringify(lazyView(rules, state, audience)) === text).toBe(true);
            // Plain: no undefined, and no number that JSON cannot carry.
            expect(unsoundValues(copy)).toEqual([]);
            compared += 1;
          }
        });
      }
      expect(compared).toBeGreaterThan(60);
    },
    patience(40),
  );
});

describe('the facts of a view', () => {
  test.each(LEVELS)(
    'of %s are numbered from 0 without gaps, each after its causes, and every fact cited is there',
    (level) => {
      const rules = rulesOf(level);
      let cited = 0;
      const state = visit(rules, { seed: 6, secret: 6 }, (now) => {
        for (const audience of audiencesOf(rules)) {
          const view = lazyView(rules, now, audience);
          view.facts.forEach((fact, k) => {
            expect(fact.id).toBe(k);
            expect(fact.causes.filter((c) => c < 0 || c >= k)).toEqual([]);
          });
          const facts = citedFacts(view);
          cited += facts.length;
          expect(facts.filter((id) => !Number.isInteger(id) || id < 0 || id >= view.facts.length)).toEqual([]);
        }
      });
      expect(cited).toBeGreaterThan(100);
      // The raw state keeps more than a seat may see, so the numbers are not simply its own.
      const before = { ...state, phase: 'assess' as const };
      const [first] = rules.seats;
      expect(lazyView(rules, before, { kind: 'seat', seat: first.def.id }).facts.length).toBeLessThan(
        state.facts.length,
      );
    },
  );

  test('are told to all alike, but for readings, which are the reader’s own', () => {
    const rules = rulesOf(CAMPAIGN);
    visit(rules, { seed: 7, secret: 7 }, (state) => {
      if (state.phase === 'ended') return;
      const [mine, theirs] = rules.seats.map(({ def }) => {
        const { facts } = lazyView(rules, state, { kind: 'seat', seat: def.id });
        return { id: def.id, readings: facts.filter((f) => f.kind === 'reading-made') };
      });
      for (const seat of [mine, theirs]) expect(seat?.readings.filter((f) => f.data.seat !== seat.id)).toEqual([]);
    });
  });
});

describe('what a view may name', () => {
  const TOP = [
    'assess',
    'audience',
    'cards',
    'challengeOffers',
    'challenges',
    'confidence',
    'crises',
    'crisis',
    'facts',
    'fighting',
    'forceRung',
    'forces',
    'forums',
    'happened',
    'history',
    'inclusion',
    'ledgers',
    'level',
    'me',
    'noteLength',
    'offers',
    'options',
    'phase',
    'rival',
    'said',
    'scores',
    'statements',
    'states',
    'theatreRungs',
    'threat',
    'time',
    'treaties',
    'undrawnEvents',
    'verification',
  ];

  test('is a closed list until the end, and of the rival only this', () => {
    const rules = rulesOf(CAMPAIGN);
    const seen = new Set<string>();
    const rival = new Set<string>();
    visit(rules, { seed: 8, secret: 8 }, (state) => {
      if (state.phase === 'ended') return;
      const view = viewFor(rules, state, { kind: 'seat', seat: 'nato' });
      for (const key of Object.keys(view)) seen.add(key);
      for (const key of Object.keys(view.rival ?? {})) rival.add(key);
    });
    // A crisis is only there while one is played.
    expect([...seen, 'crisis'].sort().filter((key, k, all) => key !== all[k - 1])).toEqual(TOP);
    expect([...rival].sort()).toEqual(['ready', 'sealed', 'seat', 'signalled', 'threat']);
  });

  test('holds no seed, no secret and no type of the rival anywhere before the end', () => {
    const rules = rulesOf(CAMPAIGN);
    const seed = 8_765_432_109;
    const secret = 1_234_567_891;
    // A type may share its name with a frame, and frames are said in public.
    const hidden = (id: string) => !rules.level.frames.includes(id);
    const types = (i: 0 | 1) => rules.seats[i].def.types.flatMap((t) => (hidden(t.id) ? [`"${t.id}"`] : []));
    let own = 0;
    visit(rules, { seed, secret }, (state) => {
      if (state.phase === 'ended') return;
      for (const { def, index, rival } of rules.seats) {
        const text = JSON.stringify(viewFor(rules, state, { kind: 'seat', seat: def.id }));
        for (const word of ['"seed"', '"secret"', String(seed), String(secret), ...types(rival)])
          expect(text.includes(word), `${def.id} sees ${word}`).toBe(false);
        own += types(index).some((type) => text.includes(type)) ? 1 : 0;
      }
      const open = JSON.stringify(viewFor(rules, state, { kind: 'observer' }));
      for (const word of ['"seed"', '"secret"', '"type":', '"me"', '"threat":{"tick"', ...types(0), ...types(1)])
        expect(open.includes(word), `an observer sees ${word}`).toBe(false);
    });
    // The search finds what is there: each seat's own type.
    expect(own).toBeGreaterThan(20);
  });

  test('keeps intents and predictions of the rival until the end, and then opens them', () => {
    const rules = rulesOf(CAMPAIGN);
    let before = 0;
    const state = visit(rules, { seed: 9, secret: 9 }, (now) => {
      if (now.phase === 'ended') return;
      const { cards } = viewFor(rules, now, { kind: 'seat', seat: 'russia' });
      for (const card of cards.filter((c) => !c.mine)) {
        before += 1;
        expect(Object.keys(card)).not.toContain('intent');
        expect(Object.keys(card)).not.toContain('prediction');
        expect(Object.keys(card)).not.toContain('gap');
      }
    });
    expect(before).toBeGreaterThan(10);
    const after = viewFor(rules, state, { kind: 'seat', seat: 'russia' });
    expect(after.cards.filter((c) => !c.mine && c.intent === undefined)).toEqual([]);
    expect(after.debrief?.types).toEqual(
      Object.fromEntries(rules.seats.map((s) => [s.def.id, s.def.types[state.seats[s.index].type]?.id])),
    );
    expect(after.debrief?.seed).toBe(9);
  });
});
