/** Every number that a view shows opens to its terms, and the terms, as shown, add to the number, as shown. */
import { describe, expect, test } from 'vitest';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { CITED_BY_RULES } from '../../src/content/checks/sources.ts';
import {
  createMatch,
  type Explanation,
  explain,
  type GameState,
  PARAM_NAMES,
  type Rules,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { openCrisisIn } from '../helpers/a-crisis.ts';
import { aMatch, goTo, viewOf } from '../helpers/a-match.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, LEVELS, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';
import { type Asked, asksOfOrders, asksOfView } from '../helpers/refs-of-view.ts';

const SLACK = 1e-6;
const texts: Readonly<Record<string, string>> = en;

/** The text of a key, or that of its plurals. */
function textOf(key: string): string | undefined {
  return texts[key] ?? texts[`${key}_other`];
}

/** What every text is given by itself: the words for a step of the level's clock. */
const ALWAYS: ReadonlySet<string> = new Set(['tickName', 'ticksName']);

/** Keys without a text, and texts that ask for more than they are given. */
function wordingFaults(found: Explanation): string[] {
  const said = [found.title, found.sentence, ...found.terms.map((t) => ({ key: t.key, params: t.params }))];
  return said.flatMap(({ key, params }) => {
    const text = textOf(key);
    if (text === undefined) return [`no text for ${key}`];
    const asked = [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '');
    return asked
      .filter((name) => !ALWAYS.has(name) && params?.[name] === undefined)
      .map((name) => `${key} is not given ${name}`);
  });
}

function gridOf(decimals: number): number {
  return decimals === 0 ? 1 : decimals === 1 ? 10 : 100;
}

/** Do the terms, as shown, make the number, as shown? */
function sumFaults(found: Explanation): string[] {
  const grid = gridOf(found.decimals);
  const shown = Math.round(found.value * grid) / grid;
  if (found.product === true) {
    const product = found.terms.reduce((all, t) => all * t.value, 1);
    return Math.abs(product - found.value) <= SLACK ? [] : [`factors make ${product}, not ${found.value}`];
  }
  const sum = found.terms.reduce((all, t) => all + t.shown, 0);
  const exact = found.terms.reduce((all, t) => all + t.value, 0);
  const faults = Math.abs(sum - shown) <= SLACK ? [] : [`shown terms add to ${sum}, not ${shown}`];
  // The rounding may move a term by less than one step, and nothing else may be swept under it.
  const far = found.terms.filter((t) => Math.abs(t.shown - t.value) >= 1 / grid + SLACK);
  // An estimate is told in whole points.
  const told = found.ref.startsWith('estimate') ? Math.round(exact) : exact;
  if (Math.abs(told - found.value) > SLACK) faults.push(`terms add to ${exact}, not ${found.value}`);
  return [...faults, ...far.map((t) => `${t.key} is shown as ${t.shown} for ${t.value}`)];
}

function faultsOf(rules: Rules, view: View, { ref, value }: Asked): string[] {
  const found = explain(rules, view, ref);
  if (found === undefined) return ['does not open'];
  const faults = [...sumFaults(found), ...wordingFaults(found)];
  if (!Number.isFinite(found.value)) faults.push(`is ${found.value}`);
  if (found.formula === '') faults.push('has no formula');
  if (found.terms.length === 0 && found.value !== 0) faults.push('has no terms');
  if (found.ref !== ref && explain(rules, view, found.ref)?.value !== found.value)
    faults.push(`calls itself ${found.ref}`);
  if (value !== undefined && Math.abs(found.value - value) > SLACK)
    faults.push(`says ${found.value}, the view ${value}`);
  const cited = [...found.facts, ...found.terms.flatMap((t) => t.fact ?? [])];
  faults.push(...cited.filter((id) => view.facts[id]?.id !== id).map((id) => `cites fact ${id}, which the view lacks`));
  const unknown = found.params.filter(
    (p) => !PARAM_NAMES.includes(p.name as never) || rules.params[p.name as never] !== p.value,
  );
  faults.push(...unknown.map((p) => `names ${p.name} = ${p.value}`));
  faults.push(
    ...found.params
      .filter((p) => !rules.level.params.some((d) => d.name === p.name))
      .map((p) => `${p.name} has no file`),
  );
  const sources = new Set(rules.level.sources.map((s) => s.id));
  faults.push(...found.sources.filter((id) => !sources.has(id)).map((id) => `names no source ${id}`));
  const inner = found.terms.flatMap((t) => (t.ref === undefined ? [] : [t.ref]));
  faults.push(...inner.filter((r) => explain(rules, view, r) === undefined).map((r) => `leads to ${r}, which is shut`));
  return faults;
}

interface Visit {
  opened: number;
  readonly sources: Set<string>;
  readonly kinds: Set<string>;
  readonly faults: string[];
}

function openAll(rules: Rules, view: View, asks: readonly Asked[], visit: Visit): void {
  for (const ask of asks) {
    visit.opened += 1;
    visit.kinds.add(ask.ref.split('|')[0] ?? '');
    for (const source of explain(rules, view, ask.ref)?.sources ?? []) visit.sources.add(source);
    for (const fault of faultsOf(rules, view, ask))
      visit.faults.push(`turn ${view.time.turn} ${view.phase}, ${ask.ref} ${fault}`);
  }
}

/** Opens all numbers of all seats at some moments of a random game: each phase, in turns that differ from seed to seed. */
function visitGame(rules: Rules, seed: number, visit: Visit, difficulty: 'guided' | 'planner' | 'fog'): void {
  const state = createMatch(rules, { seed, secret: seed, difficulty });
  let place = '';
  const every = Math.ceil(rules.level.clock.turns / 3);
  const look = (s: GameState) => {
    const here = `${s.turn} ${s.phase} ${s.crises[s.playing]?.round ?? 0}`;
    if (here === place || (s.turn % every !== seed % every && s.phase !== 'ended')) return;
    place = here;
    for (const { def } of rules.seats) {
      const view = viewFor(rules, s, { kind: 'seat', seat: def.id });
      openAll(rules, view, asksOfView(rules, view), visit);
      if (s.phase === 'orders') openAll(rules, view, asksOfOrders(rules, view), visit);
    }
    if (s.phase === 'ended') {
      const view = viewFor(rules, s, { kind: 'after-end' });
      openAll(rules, view, asksOfView(rules, view), visit);
    }
  };
  look(state);
  playRandomly(rules, state, { seed, after: (_step, s) => look(s) });
}

/** Each kind of fault once: without the place, and with figures blotted out. */
function plain(faults: readonly string[]): string[] {
  return [...new Set(faults.map((fault) => fault.replace(/^.*?, /, '').replace(/-?\d+(\.\d+)?/g, 'N')))].slice(0, 20);
}

describe('every number', () => {
  test.each([
    [CAMPAIGN, games(1, 60)],
    [NEIGHBOURS, games(5, 60)],
  ])(
    'of %s opens in every phase: terms add as shown, causes are visible, parameters, sources and words exist',
    (level, count) => {
      const rules = rulesOf(level);
      const visit: Visit = { opened: 0, kinds: new Set(), sources: new Set(), faults: [] };
      for (let seed = 0; seed < count; seed += 1) visitGame(rules, seed, visit, 'guided');
      report(`${level}: ${visit.opened} numbers opened, of ${visit.kinds.size} kinds`);
      expect(plain(visit.faults)).toEqual([]);
      expect(visit.opened).toBeGreaterThan(1000);
      for (const source of CITED_BY_RULES) expect(visit.sources).toContain(source);
      for (const kind of ['overall', 'theatre', 'line', 'entry', 'rival', 'belief', 'card', 'gap', 'score', 'insight'])
        expect(visit.kinds).toContain(kind);
    },
    patience(60),
  );

  test.each(['planner', 'fog'] as const)('opens for a seat that is told less (%s)', (difficulty) => {
    const rules = rulesOf(NEIGHBOURS);
    const visit: Visit = { opened: 0, kinds: new Set(), sources: new Set(), faults: [] };
    for (let seed = 0; seed < 2; seed += 1) visitGame(rules, seed, visit, difficulty);
    expect(plain(visit.faults)).toEqual([]);
  });

  test('of a crisis opens, at every rung', () => {
    const match = aMatch();
    goTo(match, 'read');
    openCrisisIn(match, { state: 'GEO', origin: 'gamble', rungs: [3, 4], units: [4, 4], capital: 90 });
    const visit: Visit = { opened: 0, kinds: new Set(), sources: new Set(), faults: [] };
    for (const rungs of [
      [0, 2],
      [2, 2],
      [5, 3],
      [6, 6],
    ] as const) {
      const crisis = match.state.crises[match.state.playing];
      if (crisis !== undefined) crisis.rungs = [...rungs];
      for (const seat of ['nato', 'russia']) {
        const view = viewOf(match, seat);
        openAll(match.rules, view, asksOfView(match.rules, view), visit);
      }
    }
    expect(plain(visit.faults)).toEqual([]);
    expect(visit.kinds).toContain('slip');
    expect(visit.kinds).toContain('home-cost');
  });
});

describe('what a view does not show', () => {
  test.each(LEVELS)('does not open in %s', (level) => {
    const match = aMatch({ level });
    const [seat] = match.rules.seats.map((s) => s.def.id);
    const view = viewOf(match, seat ?? '');
    const shut = ['', 'nothing', 'theatre|nowhere', 'line|nowhere|line:1', 'card|999', 'gap|0', 'score|nobody|score'];
    const more = [
      'region|NOWHERE|ready',
      'price|no-move',
      'slip',
      'home-cost|hold',
      'insight|nobody|hits',
      'estimate|no-move',
    ];
    expect([...shut, ...more].filter((ref) => explain(match.rules, view, ref) !== undefined)).toEqual([]);
  });
});
