/** Crises played by chance end in every way that the rules name, and never get worse by stepping down. */
import { describe, expect, test } from 'vitest';
import { playToEnd } from '../../src/analysis/simulate.ts';
import { BOT_IDS, botSeed, createBot } from '../../src/bots/index.ts';
import {
  type Crisis,
  type CrisisChoice,
  createMatch,
  draw,
  type GameState,
  lazyView,
  play,
  type Rules,
} from '../../src/engine/index.ts';
import { openCrisisIn, prepareUltimatum } from '../helpers/a-crisis.ts';
import { goTo, type Match } from '../helpers/a-match.ts';
import { FULL, games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { pick, playRandomly } from '../helpers/random-driver.ts';
import { faultsOf } from '../helpers/sound-state.ts';

/** Moves that open a crisis, by seat. */
function ultimatumOf(rules: Rules, seat: 0 | 1): string | undefined {
  return rules.movesOf[seat].find((m) => m.def.effects.some((e) => e.kind === 'ultimatum'))?.def.id;
}

/** States over which a seat may quarrel: in a theatre, of some value to both. */
function stakes(rules: Rules): string[] {
  return rules.states.filter((_, c) => (rules.theatreOf[c] ?? -1) >= 0 && (rules.seats[0].value[c] ?? 0) > 0);
}

/** Brings a match into the Crisis phase by an opening that is drawn: a seat's ultimatum, or an event, accident or gamble. */
function drawnOpening(rules: Rules, seed: number): { match: Match; crisis: Crisis } | undefined {
  const match: Match = { rules, state: createMatch(rules, { seed, secret: seed }) };
  const chance = (purpose: string) => draw(seed, 0, purpose);
  const state = pick(stakes(rules), chance('place')) ?? '';
  const seat = chance('seat') < 0.5 ? 0 : 1;
  const move = ultimatumOf(rules, seat);
  if (move !== undefined && chance('by-order') < 0.5) {
    goTo(match, 'orders');
    prepareUltimatum(match, seat, state, 1 + 5 * chance('units'));
    const order = { move, state, intent: 'gain-position' } as const;
    if (!play(rules, match.state, rules.seats[seat].def.id, { type: 'place', order }).ok) return undefined;
    while (match.state.phase !== 'crisis' && match.state.phase !== 'assess') {
      playRandomly(rules, match.state, { seed, until: stopAt(match.state.phase) });
    }
    const crisis = match.state.crises[match.state.playing];
    return match.state.phase === 'crisis' && crisis !== undefined ? { match, crisis } : undefined;
  }
  goTo(match, 'read');
  const origin = pick(['event', 'accident', 'gamble'] as const, chance('origin')) ?? 'event';
  const rung = origin === 'accident' ? 2 : 3 + Math.floor(2 * chance('rung'));
  const units = [0.1 + 6 * chance('forces-0'), 0.1 + 6 * chance('forces-1')] as const;
  return { match, crisis: openCrisisIn(match, { state, origin, rungs: [rung, rung], units, capital: 80 }) };
}

const stopAt = (phase: GameState['phase']) => (s: GameState) => s.phase !== phase;

/** Plays the crisis of a match to its end. */
function playOut(
  match: Match,
  crisis: Crisis,
  choose: (seat: 0 | 1, legal: readonly CrisisChoice[]) => CrisisChoice,
): void {
  while (crisis.ended === '') {
    for (const { def, index } of match.rules.seats) {
      const view = lazyView(match.rules, match.state, { kind: 'seat', seat: def.id });
      const legal = view.crisis?.options.filter((o) => o.legal).map((o) => o.choice) ?? [];
      const choice = choose(index, legal);
      const result = play(match.rules, match.state, def.id, { type: 'crisis', choice });
      if (!result.ok) throw new Error(`${choice} refused: ${JSON.stringify(result.error)}`);
    }
  }
}

/** Does the way a crisis ended follow from its last round? */
function endFits(crisis: Crisis): boolean {
  const last = crisis.log.at(-1);
  if (last === undefined) return false;
  const [a, b] = last.rungs;
  const agreed = last.choices.includes('accept') || last.choices.every((c) => c === 'offer');
  switch (crisis.ended) {
    case 'settlement':
      return agreed || (a <= 1 && b <= 1);
    case 'freeze':
      return crisis.log.length === crisis.rounds && a < 5 && b < 5;
    case 'fait-accompli':
      return crisis.winner !== -1 && last.rungs[crisis.winner] >= 5 && last.rungs[crisis.winner === 0 ? 1 : 0] < 5;
    case 'war':
      return a >= 5 && b >= 5;
    case 'nuclear':
      return a >= 8 || b >= 8;
    case '':
      return false;
  }
}

describe('crises with random legal choices and openings', () => {
  test(
    'end in settlement, freeze, fait accompli and war, each as its last round says',
    () => {
      const rules = rulesOf(CAMPAIGN);
      const ends = new Map<string, number>();
      const origins = new Map<string, number>();
      for (let seed = 0; seed < games(90, 500); seed += 1) {
        const opened = drawnOpening(rules, seed);
        if (opened === undefined) continue;
        const { match, crisis } = opened;
        // Half of the players climb where they can: by pure chance force would be rare.
        const bold = draw(seed, 1, 'bold') < 0.5;
        let n = 0;
        playOut(match, crisis, (seat, legal) => {
          n += 1;
          if (bold && legal.includes('step-up') && draw(seed, 2, 'climb', seat, n) < 0.6) return 'step-up';
          return pick(legal, draw(seed, 3, 'choice', seat, n)) ?? 'hold';
        });
        ends.set(crisis.ended, (ends.get(crisis.ended) ?? 0) + 1);
        origins.set(crisis.origin, (origins.get(crisis.origin) ?? 0) + 1);
        expect(endFits(crisis), `seed ${seed}: ${crisis.ended} after ${JSON.stringify(crisis.log.at(-1))}`).toBe(true);
        expect(crisis.log.length).toBeLessThanOrEqual(crisis.rounds);
        expect(crisis.log.every((round) => Math.max(...round.rungs) <= rules.level.rungCap)).toBe(true);
        playRandomly(rules, match.state, { seed, until: (s) => s.phase === 'brief' });
        expect(faultsOf(rules, match.state)).toEqual([]);
      }
      report(
        `crises ended: ${JSON.stringify(Object.fromEntries(ends))}, opened by ${JSON.stringify(Object.fromEntries(origins))}`,
      );
      expect([...ends.keys()]).toEqual(expect.arrayContaining(['settlement', 'freeze', 'fait-accompli', 'war']));
      expect([...origins.keys()].sort()).toEqual(['accident', 'event', 'gamble', 'ultimatum']);
    },
    patience(40),
  );

  test.each([CAMPAIGN, NEIGHBOURS])('of %s slip only by a fact that names who slipped', (level) => {
    const rules = rulesOf(level);
    let slips = 0;
    for (let seed = 0; seed < games(20, 300); seed += 1) {
      const match: Match = { rules, state: createMatch(rules, { seed, secret: seed }) };
      goTo(match, 'read');
      const state = pick(stakes(rules), draw(seed, 0, 'where')) ?? '';
      const crisis = openCrisisIn(match, { state, origin: 'accident', rungs: [4, 4] });
      const facts = match.state.facts.length;
      playOut(match, crisis, () => 'hold');
      const named = match.state.facts.slice(facts).filter((f) => f.kind === 'crisis-slipped');
      expect(named.length).toBe(crisis.log.filter((round) => round.slip).length);
      slips += named.length;
      // Without a slip, holding moves nobody.
      if (named.length === 0)
        expect(crisis.log.at(-1)?.rungs).toEqual([4, 4].map((r) => Math.min(r, rules.level.rungCap)));
    }
    report(`${level}: ${slips} named slips while both held at rung 4`);
    expect(slips).toBeGreaterThan(0);
  });
});

/** A whole game between two bots that are drawn; its state after the end. */
function botGame(rules: Rules, seed: number): GameState {
  const state = createMatch(rules, { seed, secret: seed + 1, facts: false });
  const [a, b] = rules.seats.map(({ def }) => {
    const bot = pick(BOT_IDS, draw(seed, 0, 'bot', def.id)) ?? 'by-type';
    return createBot(bot, { rules, seat: def.id, seed: botSeed(seed, def.id) });
  });
  if (a === undefined || b === undefined) throw new Error('a level has two seats');
  playToEnd(rules, state, [a, b]);
  return state;
}

describe('whole games between bots', () => {
  test(
    'hold crises that end in settlement, freeze, fait accompli and war, without any of them being set up',
    () => {
      const rules = rulesOf(CAMPAIGN);
      const wanted = ['settlement', 'freeze', 'fait-accompli', 'war'];
      const ends = new Map<string, number>();
      const open = () => wanted.some((end) => !ends.has(end));
      let count = 0;
      // The short form stops when it has seen all.
      for (let seed = 0; seed < games(150, 500) && (FULL || open()); seed += 1) {
        const { crises } = botGame(rules, seed);
        count += 1;
        for (const crisis of crises.filter((x) => x.played)) {
          ends.set(crisis.ended, (ends.get(crisis.ended) ?? 0) + 1);
          expect(endFits(crisis), `seed ${seed}: ${crisis.ended} after ${JSON.stringify(crisis.log.at(-1))}`).toBe(
            true,
          );
        }
      }
      report(`${count} games between bots: played crises ended ${JSON.stringify(Object.fromEntries(ends))}`);
      expect([...ends.keys()]).toEqual(expect.arrayContaining(wanted));
    },
    patience(40),
  );
});

describe('a seat that steps down every round', () => {
  test.each([
    ['whatever the other does', false],
    ['when the other does so too', true],
  ])(
    'never ends above the rung it began at, except by a named slip: %s',
    (_name, both) => {
      const rules = rulesOf(CAMPAIGN);
      let slipped = 0;
      let played = 0;
      for (let seed = 0; seed < games(60, 500); seed += 1) {
        const opened = drawnOpening(rules, seed);
        if (opened === undefined) continue;
        const { match, crisis } = opened;
        const meek = seed % 2 === 0 ? 0 : 1;
        const began: readonly number[] = [...crisis.rungs];
        let n = 0;
        playOut(match, crisis, (seat, legal) => {
          n += 1;
          return both || seat === meek ? 'step-down' : (pick(legal, draw(seed, 4, 'other', n)) ?? 'hold');
        });
        played += 1;
        const named = match.state.facts.filter(
          (f) => f.kind === 'crisis-slipped' && f.tick >= crisis.tick && f.causes.includes(crisis.fact),
        );
        for (const seat of both ? ([0, 1] as const) : ([meek] as const)) {
          const own = named.filter((f) => f.data.seat === rules.seats[seat].def.id).length;
          slipped += own;
          const rungs = [began[seat] ?? 0, ...crisis.log.map((round) => round.rungs[seat])];
          // Each round it goes one down, or to 0, unless things slip.
          const climbs = rungs.filter((rung, k) => k > 0 && rung >= (rungs[k - 1] ?? 0) && (rungs[k - 1] ?? 0) > 0);
          expect(climbs.length, `seed ${seed}: ${rungs.join(' ')}`).toBeLessThanOrEqual(own);
          if (own === 0) expect(rungs.at(-1)).toBeLessThanOrEqual(began[seat] ?? 0);
        }
        if (both && named.length === 0) expect(Math.max(...crisis.rungs)).toBeLessThanOrEqual(crisis.startRung);
      }
      report(`stepping down: ${played} crises, ${slipped} slips`);
      expect(played).toBeGreaterThan(30);
    },
    patience(40),
  );
});
