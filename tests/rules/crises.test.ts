/** Crises: days instead of years. Each round both choose at once; backing down in public costs; some steps need means. */

import { describe, expect, test } from 'vitest';
import { withText } from '../../src/lib/arrays.ts';
import { aCrisis, type CrisisOptions, openCrisisIn, playRound, prepareUltimatum } from '../helpers/a-crisis.ts';
import { give, goTo, lookOf, playTurn, refusalsOf, viewOf } from '../helpers/a-match.ts';
import { at, type LAB, lab } from '../helpers/lab-level.ts';

function labCrisis(options: CrisisOptions & { change?: Partial<typeof LAB> } = {}) {
  const { change, set, seed, ...rest } = options;
  const match = lab({
    ...(change === undefined ? {} : { change }),
    ...(set === undefined ? {} : { set }),
    ...(seed === undefined ? {} : { seed }),
  });
  goTo(match, 'read');
  return { match, crisis: openCrisisIn(match, { state: 'BET', ...rest }) };
}

const optionOf = (match: ReturnType<typeof labCrisis>['match'], seat: string, choice: string) =>
  lookOf(match, seat).crisis?.options.find((o) => o.choice === choice);

describe('a crisis opens', () => {
  test('by an ultimatum at rung 4, where the build-up is visible and there is an occasion', () => {
    const match = lab();
    goTo(match, 'orders');
    prepareUltimatum(match, 1, 'BET');
    give(match, 'south', { type: 'place', order: { move: 's-ultimatum', state: 'BET', intent: 'gain-position' } });
    goTo(match, 'crisis');
    expect(match.state.crises[0]).toMatchObject({ origin: 'ultimatum', by: 1, startRung: 4, rungs: [2, 4] });
    expect(viewOf(match, 'north').crisis).toMatchObject({ by: 'south', state: 'BET', theatre: 'east', played: true });
  });

  test('by an accident at rung 2, the likelier the more forces are in contact and the more fear there is', () => {
    const match = lab({ set: { onsetBase: 50 } });
    goTo(match, 'crisis');
    expect(match.state.crises[0]).toMatchObject({ origin: 'accident', by: -1, startRung: 2, rungs: [2, 2] });
  });

  test('as a shock to both sides, but not to the one that opened it', () => {
    const { match } = labCrisis({ by: 1, rungs: [2, 4], origin: 'ultimatum' });
    expect(match.state.seats[0].shock[0]).toBeGreaterThan(0);
    expect(match.state.seats[1].shock[0]).toBe(0);
    const neutral = labCrisis();
    expect(neutral.match.state.seats.every((s) => (s.shock[0] ?? 0) > 0)).toBe(true);
  });

  test('no higher than the rung at which the teacher stops it', () => {
    const match = lab({ rungCap: 3 });
    goTo(match, 'read');
    const crisis = openCrisisIn(match, { state: 'BET', rungs: [4, 4] });
    expect(crisis.rungs).toEqual([3, 3]);
    expect(refusalsOf(match, 'north', { type: 'crisis', choice: 'step-up' })).toEqual(['rung-cap']);
  });
});

describe('in a round', () => {
  test('both choose at once: a choice is hidden until the other is made', () => {
    const { match } = labCrisis();
    give(match, 'north', { type: 'crisis', choice: 'offer', bet: 'hold' });
    const seen = viewOf(match, 'south').crisis;
    expect(seen?.chosen).toEqual({ north: true, south: false });
    expect(seen?.myChoice).toBeUndefined();
    expect(seen?.log).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('"north":"offer"');
    expect(refusalsOf(match, 'north', { type: 'crisis', choice: 'hold' })).toEqual(['already']);
    give(match, 'south', { type: 'crisis', choice: 'hold' });
    expect(viewOf(match, 'south').crisis?.log).toMatchObject([
      { round: 1, choices: { north: 'offer', south: 'hold' } },
    ]);
    expect(viewOf(match, 'south').crisis?.offered).toEqual({ north: true, south: false });
  });

  test('the choices are five, and stepping down is the first of them', () => {
    const { match } = labCrisis();
    const options = viewOf(match, 'north').crisis?.options ?? [];
    expect(options.map((o) => o.choice)).toEqual(['step-down', 'hold', 'offer', 'accept', 'step-up']);
  });

  test('a step moves the own rung by one, holding and offering not at all', () => {
    const { match, crisis } = labCrisis({ rungs: [3, 3], capital: 50 });
    playRound(match, ['step-up', 'step-down']);
    expect(crisis.rungs).toEqual([4, 2]);
    playRound(match, ['hold', 'offer']);
    expect(crisis.rungs).toEqual([4, 2]);
  });

  test('who is behind may draw level with one step, short of force', () => {
    const { match, crisis } = labCrisis({ rungs: [1, 4], capital: 50 });
    playRound(match, ['step-up', 'hold']);
    expect(crisis.rungs).toEqual([4, 4]);
  });

  test('stepping up to rung 3 and above costs five capital, and a desk without it cannot', () => {
    const { match } = labCrisis({ rungs: [2, 2] });
    const before = match.state.seats[0].capital;
    expect(optionOf(match, 'north', 'step-up')).toMatchObject({ rung: 3, capital: 5, legal: true });
    playRound(match, ['step-up', 'hold']);
    expect(match.state.seats[0].capital).toBe(before - 5);
    match.state.seats[0].capital = 4;
    expect(refusalsOf(match, 'north', { type: 'crisis', choice: 'step-up' })).toEqual(['capital']);
  });

  test('backing down in public costs home support, the more the higher one stood; quietly less', () => {
    const cost = (options: CrisisOptions, calm = 0) => {
      const { match } = labCrisis(options);
      match.state.confidence[0] = calm;
      const shown = optionOf(match, 'north', 'step-down')?.home ?? 0;
      const before = match.state.seats[0].support;
      playRound(match, ['step-down', 'hold']);
      expect(match.state.seats[0].support - before).toBeCloseTo(shown, 9);
      return shown;
    };
    expect(cost({ rungs: [3, 3] })).toBe(-2.5 * 3);
    expect(cost({ rungs: [4, 4] })).toBe(-2.5 * 4);
    expect(cost({ rungs: [4, 4] }, 0.5)).toBe(-2.5 * 4 * 0.4);
  });
});

describe('a crisis ends', () => {
  test('in settlement when an offer that stands is accepted', () => {
    const { match, crisis } = labCrisis({ rungs: [4, 4] });
    expect(refusalsOf(match, 'south', { type: 'crisis', choice: 'accept' })).toEqual(['no-offer']);
    playRound(match, ['offer', 'hold']);
    playRound(match, ['hold', 'accept']);
    expect(crisis).toMatchObject({ ended: 'settlement', winner: 0 });
    expect(match.state.rung[0]).toBeLessThanOrEqual(1);
  });

  test('in settlement when both offer, or both stand at rung 1 or less', () => {
    const offers = labCrisis({ rungs: [4, 4] });
    playRound(offers.match, ['offer', 'offer']);
    expect(offers.crisis.ended).toBe('settlement');
    const calm = labCrisis({ rungs: [2, 2] });
    playRound(calm.match, ['step-down', 'step-down']);
    expect(calm.crisis.ended).toBe('settlement');
  });

  test('in a freeze when the rounds are used up below force', () => {
    const { match, crisis } = labCrisis({ rungs: [4, 3] });
    for (let round = 0; round < crisis.rounds; round += 1) playRound(match, ['hold', 'hold']);
    expect(crisis).toMatchObject({ ended: 'freeze', winner: -1 });
    expect(match.state.crises[0]?.log).toHaveLength(crisis.rounds);
  });

  test('in a fait accompli when one side uses force and the other does not answer', () => {
    const { match, crisis } = labCrisis({ rungs: [2, 4], units: [4, 4], capital: 50 });
    playRound(match, ['hold', 'step-up']);
    expect(crisis.rungs).toEqual([2, 5]);
    expect(crisis.ended).toBe('');
    playRound(match, ['hold', 'hold']);
    expect(crisis).toMatchObject({ ended: 'fait-accompli', winner: 1 });
    expect(match.state.states[at.state('BET')]?.occupied[1]).toBeGreaterThan(0);
    expect(match.state.facts.some((f) => f.kind === 'land-occupied')).toBe(true);
  });

  test('in war when both use force', () => {
    const { match, crisis } = labCrisis({ rungs: [4, 4], units: [4, 4], capital: 50 });
    playRound(match, ['step-up', 'step-up']);
    expect(crisis).toMatchObject({ ended: 'war', winner: -1 });
    expect(match.state.wars).toBe(1);
    // Fighting goes on; it is what the theatre stands at.
    expect(match.state.warPeak).toBeGreaterThanOrEqual(5);
  });

  test('and what it leaves goes back into the next half-years: land, fear, credibility, a trust that is gone', () => {
    const { match, crisis } = labCrisis({ rungs: [2, 4], units: [4, 4], capital: 50, set: { credibilityPull: 0 } });
    const [v, i] = [match.state.verification, match.state.inclusion];
    while (crisis.ended === '') playRound(match, ['hold', crisis.rungs[1] < 5 ? 'step-up' : 'hold']);
    expect(match.state.seats[0].shock[0]).toBeGreaterThan(10);
    expect(match.state.seats[0].shock[1]).toBeGreaterThan(0);
    expect(match.state.seats[0].belief).toBeGreaterThan(0.3);
    expect(match.state.verification).toBeLessThan(v);
    expect(match.state.inclusion).toBeLessThan(i);
    expect(match.state.seats[0].credibility).toBeCloseTo(0.7 - 0.08, 9);
  });

  test('an attack that was warned against and goes unanswered costs twice the credibility', () => {
    const { match, crisis } = labCrisis({ rungs: [2, 4], units: [4, 4], capital: 50, set: { credibilityPull: 0 } });
    match.state.seats[0].commitUntil[0] = 99;
    while (crisis.ended === '') playRound(match, ['hold', crisis.rungs[1] < 5 ? 'step-up' : 'hold']);
    expect(match.state.seats[0].credibility).toBeCloseTo(0.7 - 0.16, 9);
    expect(match.state.seats[0].bluffs).toBe(1);
  });

  test('and if it is settled on the terms of an ultimatum, open promises to the state lapse', () => {
    const { match, crisis } = labCrisis({ rungs: [2, 4], by: 1, origin: 'ultimatum' });
    const row = match.state.states[at.state('BET')];
    if (row !== undefined) row.rung = withText(row.rung, 0, 'plan');
    playRound(match, ['hold', 'offer']);
    playRound(match, ['accept', 'hold']);
    expect(crisis.ended).toBe('settlement');
    expect(row?.rung[0]).toBe('partner');
  });
});

describe('force', () => {
  test('is never a card: no move reaches rung 5', () => {
    for (const { def } of aCrisis().match.rules.moves.values()) {
      expect(def.signal.severity).toBeLessThan(5);
      expect(def.effects.every((e) => e.kind !== 'occupy')).toBe(true);
    }
  });

  test('needs a visible build-up in the theatre first', () => {
    const { match } = labCrisis({ rungs: [4, 4], capital: 50 });
    expect(refusalsOf(match, 'south', { type: 'crisis', choice: 'step-up' })).toEqual(['no-build-up']);
    const built = labCrisis({ rungs: [4, 4], units: [0.5, 4], capital: 50 });
    expect(optionOf(built.match, 'south', 'step-up')).toMatchObject({ legal: true, force: true, rung: 5 });
  });

  test('of the highest kind needs an attack by the other side', () => {
    const { match } = labCrisis({ rungs: [6, 5], units: [9, 9], capital: 50 });
    expect(refusalsOf(match, 'north', { type: 'crisis', choice: 'step-up' })).toEqual(['no-provocation']);
    const provoked = labCrisis({ rungs: [6, 6], units: [9, 9], capital: 50 });
    expect(optionOf(provoked.match, 'north', 'step-up')).toMatchObject({ rung: 7, legal: true });
  });

  test('can be capped by the teacher', () => {
    const match = lab({ rungCap: 4 });
    goTo(match, 'read');
    openCrisisIn(match, { state: 'BET', rungs: [4, 4], units: [9, 9], capital: 50 });
    expect(refusalsOf(match, 'north', { type: 'crisis', choice: 'step-up' })).toEqual(['rung-cap']);
  });

  test('against an ally’s land is force between the two sides', () => {
    const { match } = labCrisis({ state: 'ALF', by: 1, rungs: [4, 4], units: [4, 4], capital: 50 });
    playRound(match, ['step-up', 'step-up']);
    expect(match.state.clash).toBe(true);
    expect(match.state.warPeak).toBe(7);
  });
});

describe('things slip', () => {
  test('the likelier the higher the rung, the greater the fear and the shorter the warning; a hotline helps', () => {
    const chance = (options: CrisisOptions, calm = 0) => {
      const { match } = labCrisis({ set: { slipBase: 0.12, slipShortWarning: 1.5, safetyCut: 0.6 }, ...options });
      match.state.confidence[0] = calm;
      return viewOf(match, 'north').crisis?.slipChance ?? 0;
    };
    const base = chance({ rungs: [4, 4] });
    expect(chance({ rungs: [2, 2] })).toBeCloseTo(base / 2, 9);
    expect(chance({ rungs: [4, 4], origin: 'accident' })).toBeCloseTo(base * 1.5, 9);
    expect(chance({ rungs: [4, 4] }, 1)).toBeCloseTo(base * 0.4, 9);
    expect(chance({ rungs: [1, 1] })).toBe(0);
  });

  test('less likely where a guarantee makes the first shot one between both sides, and only there', () => {
    const chance = (state: string, rung: number) => {
      const { match } = labCrisis({ state, rungs: [rung, rung], set: { slipBase: 0.12, slipGuarantee: 0.25 } });
      return viewOf(match, 'north').crisis?.slipChance ?? 0;
    };
    expect(chance('ALF', 3)).toBeCloseTo((3 / 4) * 4 * chance('ALF', 4), 9);
    expect(chance('BET', 3)).toBeCloseTo((3 / 4) * chance('BET', 4), 9);
  });

  test('less likely with each side that eases in the round', () => {
    const slipped = (eases: readonly ['hold' | 'offer', 'hold' | 'offer'], slipEased: number) => {
      let count = 0;
      for (let seed = 0; seed < 60; seed += 1) {
        const { match, crisis } = labCrisis({ seed, rungs: [3, 3], set: { slipBase: 100, slipMost: 0.5, slipEased } });
        playRound(match, eases);
        if (crisis.log[0]?.slip === true) count += 1;
      }
      return count / 60;
    };
    const held = slipped(['hold', 'hold'], 0.3);
    expect(held).toBeGreaterThan(0.35);
    expect(slipped(['hold', 'offer'], 0.3)).toBeLessThan(held / 2);
    expect(slipped(['offer', 'offer'], 0)).toBe(0);
  });

  test('and the fact names who slipped', () => {
    const { match, crisis } = labCrisis({ rungs: [3, 2], set: { slipBase: 100 } });
    playRound(match, ['hold', 'hold']);
    expect(crisis.log).toMatchObject([{ slip: true, rungs: [4, 2] }]);
    const fact = match.state.facts.find((f) => f.kind === 'crisis-slipped');
    expect(fact?.data).toMatchObject({ seat: 'north', rung: 4 });
  });
});

describe('a shot that nobody ordered', () => {
  const fired = (options: CrisisOptions = {}) => {
    return labCrisis({ rungs: [2, 4], units: [4, 4], capital: 50, set: { slipBase: 100, slipMost: 1 }, ...options });
  };

  test('is an incident when its own side steps down: no force, no land, no war', () => {
    const { match, crisis } = fired({ set: { slipBase: 100, slipMost: 1, slipEased: 0 } });
    playRound(match, ['hold', 'hold']);
    expect(crisis).toMatchObject({ rungs: [2, 5], peak: 4, log: [{ slip: true, incident: true }], ended: '' });
    playRound(match, ['step-down', 'step-down']);
    playRound(match, ['step-down', 'offer']);
    playRound(match, ['accept', 'hold']);
    expect(crisis).toMatchObject({ ended: 'settlement', peak: 4 });
    expect(match.state.wars).toBe(0);
    expect(match.state.facts.some((f) => f.kind === 'land-occupied')).toBe(false);
  });

  test('is force when its own side keeps to it', () => {
    const { match, crisis } = fired();
    playRound(match, ['hold', 'hold']);
    playRound(match, ['hold', 'hold']);
    expect(crisis).toMatchObject({ ended: 'fait-accompli', winner: 1 });
    expect(crisis.peak).toBeGreaterThanOrEqual(5);
    expect(match.state.wars).toBe(1);
  });

  test('asks both again, in the last round too', () => {
    const { match, crisis } = fired({ set: { slipBase: 100, slipMost: 1, slipEased: 0 } });
    for (let round = 1; round < 4; round += 1) playRound(match, ['hold', 'offer']);
    expect(crisis).toMatchObject({ rounds: 4, rungs: [2, 4], round: 4 });
    playRound(match, ['hold', 'hold']);
    expect(crisis).toMatchObject({ rounds: 5, rungs: [2, 5], ended: '' });
    playRound(match, ['hold', 'step-down']);
    expect(crisis).toMatchObject({ ended: 'freeze', peak: 4 });
  });

  test('is undone by staff on a standing instruction, but not by staff told to match', () => {
    const ended = (south: 'hold' | 'match') => {
      const shots = (state: string) => ({
        id: `fire-${state}`,
        date: '2001-01',
        state,
        when: [],
        effects: [{ kind: 'crisis', state, rung: 4, by: 'south' } as const],
        sources: [],
      });
      const set = { slipBase: 100, slipMost: 1, slipEased: 0 };
      const match = lab({ change: { events: [shots('GAM'), shots('BET')] }, set });
      goTo(match, 'crisis', { south: { standing: south } });
      return match.state.crises.find((c) => !c.played);
    };
    expect(ended('match')?.ended).toBe('fait-accompli');
    const held = ended('hold');
    expect(held?.log.some(({ incident }) => incident)).toBe(true);
    expect(held).toMatchObject({ ended: 'freeze', peak: 4 });
  });
});

describe('a standing instruction', () => {
  const shots = (state: string) => ({
    id: `shots-${state}`,
    date: '2001-01',
    state,
    when: [],
    effects: [{ kind: 'crisis', state, rung: 3 } as const],
    sources: [],
  });
  /** Beta is played; Gamma, of lesser stake, runs on instructions. */
  const change = { events: [shots('GAM'), shots('BET')] };
  const gamma = (north: 'step-down' | 'hold' | 'match', south: 'step-down' | 'hold' | 'match') => {
    const match = lab({ change });
    goTo(match, 'crisis', { north: { standing: north }, south: { standing: south } });
    return match.state.crises.find((c) => !c.played);
  };

  test('is to hold unless another is given, and holding freezes a crisis', () => {
    const match = lab({ change });
    expect(viewOf(match, 'north').me?.standing).toBe('hold');
    expect(gamma('hold', 'hold')).toMatchObject({ ended: 'freeze', rungs: [3, 3] });
  });

  test('to step down settles it', () => {
    expect(gamma('step-down', 'step-down')).toMatchObject({ ended: 'settlement' });
    const one = gamma('step-down', 'hold');
    expect(one?.rungs[0]).toBe(0);
    expect(one?.rungs[1]).toBe(3);
  });

  test('to match never goes first', () => {
    expect(gamma('match', 'match')).toMatchObject({ ended: 'freeze', rungs: [3, 3] });
  });

  test('stays as it was given, turn after turn', () => {
    const match = lab();
    playTurn(match, { north: { standing: 'match' } });
    playTurn(match);
    expect(viewOf(match, 'north').me?.standing).toBe('match');
    expect(viewOf(match, 'south').me?.standing).toBe('hold');
  });
});
