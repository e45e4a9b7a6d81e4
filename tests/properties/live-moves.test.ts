/** Every move of a level is worth its card: no two are the same, and each is legal at some time, played, and changes something. */
import { describe, expect, test } from 'vitest';
import {
  check,
  createMatch,
  draw,
  type GameState,
  legalMoves,
  type MoveDef,
  type Order,
  play,
  type Rules,
  type View,
} from '../../src/engine/index.ts';
import { changedParts } from '../helpers/effect-part.ts';
import { FULL, games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, CLASS_LEVELS, LEVELS, levelOf, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { pick, playRandomly, type Step } from '../helpers/random-driver.ts';
import { scriptedMiddle } from '../helpers/scripted-middle.ts';

/** A move without its name, its sources and what only helps to choose it. */
function bare(move: MoveDef): string {
  const { id: _id, referents: _referents, sources: _sources, usualIntents: _intents, signal, ...rest } = move;
  const { frames: _frames, ...read } = signal;
  return JSON.stringify({ ...rest, signal: read });
}

describe('the moves of a level', () => {
  test.each(LEVELS)('of %s are all different once names and sources are taken away', (level) => {
    const byKind = new Map<string, string[]>();
    for (const move of levelOf(level).moves) byKind.set(bare(move), [...(byKind.get(bare(move)) ?? []), move.id]);
    expect([...byKind.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });
});

const known = (life: Life, move: string) => life.changed.has(move) && life.played.has(move);

interface Life {
  readonly legal: Set<string>;
  readonly played: Map<string, number>;
  readonly changed: Map<string, readonly string[]>;
}

function sealAll(rules: Rules, state: GameState): void {
  for (const { def, index } of rules.seats)
    if (!state.seats[index].sealed) play(rules, state, def.id, { type: 'seal' });
}

/** What an order just placed or an offer just accepted changes by the end of the turn, against the same turn without it. */
function noteChange(rules: Rules, state: GameState, { seat, input }: Step, life: Life): void {
  if (input.type !== 'place' && input.type !== 'accept-offer') return;
  const [withIt, without] = [structuredClone(state), structuredClone(state)];
  const slot = state.seats[rules.seatIndex.get(seat) ?? 0].orders.length - 1;
  const undone = play(
    rules,
    without,
    seat,
    input.type === 'place' ? { type: 'withdraw', slot } : { type: 'decline-offer', offer: input.offer },
  );
  if (!undone.ok) throw new Error('what was placed can be taken back');
  const cards = state.cards.length;
  sealAll(rules, withIt);
  sealAll(rules, without);
  const offer = input.type === 'accept-offer' ? state.openOffers[input.offer] : undefined;
  const ordered = input.type === 'place' ? input.order.move : offer?.move;
  const card = withIt.cards.slice(cards).find((c) => c.order.move === ordered && c.joint === (offer !== undefined));
  if (card === undefined || (card.outcome !== 'full' && card.outcome !== 'weaker')) return;
  const parts = changedParts(withIt, without);
  if (parts.length > 0) life.changed.set(card.move, parts);
}

/** A move and what it may come out as. */
function formsOf(rules: Rules, move: string): string[] {
  const weaker = rules.moves.get(move)?.def.weakerForm;
  return weaker === undefined ? [move] : [move, ...formsOf(rules, weaker)];
}

/** Capital for winning over a bloc that an order lacks. */
const PERSUASION = 14;

/** A legal order of a move that has not yet shown what it does: brings a short run to every card. */
function unproven(life: Life, seed: number) {
  return (rules: Rules, view: View): Order | undefined => {
    const wanted: Order[] = [];
    for (const option of legalMoves(rules, view)) {
      if (option.joint) continue;
      for (const { state, theatre, legal, refusals, carried } of option.targets) {
        const unmoved = refusals.some(({ key }) => key === 'consensus');
        if ((!legal && !unmoved) || known(life, carried?.weakerForm ?? option.move)) continue;
        const place = { ...(state === undefined ? {} : { state }), ...(theatre === undefined ? {} : { theatre }) };
        wanted.push({ move: option.move, intent: 'deter', ...place, ...(unmoved ? { persuasion: PERSUASION } : {}) });
      }
    }
    const order = pick(wanted, draw(seed, view.time.turn, 'wanted', view.me?.orders.length ?? 0));
    return order !== undefined && check(rules, view, order).length === 0 ? order : undefined;
  };
}

function liveGame(rules: Rules, seed: number, life: Life): void {
  const state = seed % 2 === 0 ? createMatch(rules, { seed, secret: seed }) : scriptedMiddle(rules, seed, false).state;
  const before = state.cards.length;
  playRandomly(rules, state, {
    seed,
    facts: false,
    // Plain chance hardly wins a bloc over for a card that needs it: in the long run, too, some games look for such cards.
    habits: FULL && seed % 4 < 2 ? {} : { prefer: unproven(life, seed), preferOffer: (move) => !known(life, move) },
    after: (step, s) => {
      const { input } = step;
      const offer = input.type === 'accept-offer' ? s.openOffers[input.offer]?.move : undefined;
      const move = input.type === 'place' ? input.order.move : offer;
      if (move === undefined) return;
      life.legal.add(move);
      if (s.phase === 'orders' && formsOf(rules, move).some((form) => !life.changed.has(form)))
        noteChange(rules, s, step, life);
    },
  });
  for (const card of state.cards.slice(before))
    if (card.outcome === 'full' || card.outcome === 'weaker') {
      life.legal.add(card.move);
      life.played.set(card.move, (life.played.get(card.move) ?? 0) + 1);
    }
}

describe('in random games, half of them from the middle of scripted ones,', () => {
  test.each<readonly [level: string, count: number]>([
    [CAMPAIGN, games(150, 1900)],
    [NEIGHBOURS, games(20, 100)],
    ...CLASS_LEVELS.map((id) => [id, games(60, 800)] as const),
  ])(
    'each move of %s is legal at some time, played, and changes something that the level names',
    (level, count) => {
      const rules = rulesOf(level);
      const life: Life = { legal: new Set(), played: new Map(), changed: new Map() };
      const ids = rules.level.moves.map((m) => m.id);
      // The short form stops when it has seen all.
      for (let seed = 0; seed < count && (FULL || ids.some((id) => !known(life, id))); seed += 1)
        liveGame(rules, seed, life);
      const rarest = [...life.played].sort((a, b) => a[1] - b[1]).slice(0, 8);
      report(`${level}: ${count} games, ${ids.length} moves, rarest ${JSON.stringify(rarest)}`);
      expect(ids.filter((id) => !life.legal.has(id))).toEqual([]);
      expect(ids.filter((id) => !life.played.has(id))).toEqual([]);
      expect(ids.filter((id) => !life.changed.has(id))).toEqual([]);
    },
    patience(60),
  );
});
