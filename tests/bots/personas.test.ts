import { describe, expect, test } from 'vitest';
import type { BotId } from '../../src/bots/index.ts';
import { attackEvaluator, lazyView, type MoveDef } from '../../src/engine/index.ts';
import { type BotGame, playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);
const [nato, russia] = rules.seats.map(({ def }) => def.id) as [string, string];

function movesOf(game: BotGame, seat: string): MoveDef[] {
  return game.given.flatMap(({ seat: by, input }) => {
    const move = input.type === 'place' && by === seat ? game.rules.moves.get(input.order.move)?.def : undefined;
    return move === undefined ? [] : [move];
  });
}

function crisisChoices(game: BotGame, seat: string): string[] {
  return game.given.flatMap(({ seat: by, input }) => (by === seat && input.type === 'crisis' ? [input.choice] : []));
}

const games = (bots: readonly [BotId, BotId], seeds: readonly number[], types?: Record<string, string>): BotGame[] =>
  seeds.map((seed) => playBots(rules, { bots, seed, ...(types === undefined ? {} : { types }) }));

const unitsOf = (moves: readonly MoveDef[]): number =>
  moves.flatMap(({ effects }) => effects).reduce((sum, e) => sum + (e.kind === 'station' ? e.units : 0), 0);

describe('dove', () => {
  const played = games(['dove', 'hawk'], [1, 2, 3]);

  test('makes no move that presses, threatens or builds up', () => {
    const moves = played.flatMap((game) => movesOf(game, nato));
    expect(moves.length).toBeGreaterThan(40);
    expect(moves.filter(({ signal }) => signal.severity > 0).map(({ id }) => id)).toEqual([]);
    expect(unitsOf(moves)).toBe(0);
  });

  test('steps down in a crisis, or takes the way out', () => {
    const choices = played.flatMap((game) => crisisChoices(game, nato));
    expect(choices.length).toBeGreaterThan(5);
    expect(choices.filter((choice) => choice !== 'step-down' && choice !== 'accept')).toEqual([]);
  });
});

describe('hawk', () => {
  test('builds up and presses where a dove does not, and makes no offer', () => {
    const [game] = games(['hawk', 'dove'], [4]);
    if (game === undefined) throw new Error('no game');
    const moves = movesOf(game, nato);
    expect(unitsOf(moves)).toBeGreaterThan(8);
    const offers = game.given.flatMap(({ seat, input }) =>
      seat === nato && input.type === 'signal' ? input.offers : [],
    );
    expect(offers).toEqual([]);
  });

  test('uses force only against force', () => {
    for (const game of games(['hawk', 'hawk'], [5, 6])) {
      const first = game.state.crises.filter(({ played }) => played);
      expect(first.length).toBeGreaterThan(0);
      // Between two hawks only a slip can bring the first use of force.
      for (const { log } of first) {
        const round = log.findIndex(({ rungs }) => Math.max(...rungs) >= 5);
        if (round >= 0) expect(log.slice(0, round + 1).some(({ slip }) => slip)).toBe(true);
      }
    }
  });
});

test('a copycat is warm to a dove and hard to a hawk', () => {
  const severity = (rival: BotId) => {
    const moves = games(['copycat', rival], [7, 8]).flatMap((game) => movesOf(game, nato));
    return moves.reduce((sum, { signal }) => sum + signal.severity, 0) / moves.length;
  };
  expect(severity('hawk')).toBeGreaterThan(severity('dove') + 0.7);
});

describe('generous copycat', () => {
  test('makes more calming acts than a copycat against a hawk', () => {
    const calming = (bot: BotId) =>
      games([bot, 'hawk'], [21, 22, 23, 24])
        .flatMap((game) => movesOf(game, nato))
        .filter(({ signal }) => signal.severity < 0).length;
    expect(calming('generous-copycat')).toBeGreaterThan(calming('copycat'));
  });
});

describe('opportunist', () => {
  test('presses a dove harder than it presses a hawk', () => {
    const pressing = (rival: BotId) => {
      const moves = games(['opportunist', rival], [31, 32, 33, 34]).flatMap((game) => movesOf(game, nato));
      return moves.filter(({ signal }) => signal.severity >= 2).length / Math.max(1, moves.length);
    };
    expect(pressing('dove')).toBeGreaterThan(pressing('hawk'));
  });

  test('leaves a crisis in which the rival stands as high, or never lets it stand so', () => {
    const choices = games(['opportunist', 'hawk'], [35, 36, 37]).flatMap((game) => crisisChoices(game, nato));
    expect(choices).toContain('step-down');
  });
});

describe('firm-but-fair', () => {
  const played = (bots: readonly [BotId, BotId]) =>
    games(bots, [9, 10, 11], { [nato]: 'containment', [russia]: 'revisionist' });
  const mine = played(['firm-but-fair', 'by-type']);

  test('makes fewer promises that nothing protects than a containing seat does', () => {
    const promises = (all: readonly BotGame[]) =>
      all
        .flatMap((game) => movesOf(game, nato))
        .filter(({ effects }) =>
          effects.some((e) => e.kind === 'set-rung' && e.rung === 'plan' && e.accession !== true),
        );
    expect(promises(mine).length).toBeLessThan(promises(played(['by-type', 'by-type'])).length);
  });

  test('warns and arms when it is pressed, and is never the first to use force', () => {
    const kinds = mine.flatMap((game) => movesOf(game, nato)).flatMap(({ effects }) => effects.map(({ kind }) => kind));
    expect(kinds).toContain('commit');
    expect(kinds).toContain('arm');
    for (const { state } of mine) {
      for (const { log } of state.crises.filter((crisis) => crisis.played)) {
        const round = log.findIndex(({ rungs, slip }) => rungs[0] >= 5 && !slip);
        if (round >= 0) expect(log[round]?.rungs[1]).toBeGreaterThanOrEqual(5);
      }
    }
  });
});

describe('by-type', () => {
  test('sets an ultimatum only at an opening, and only where the equation says that force would pay', () => {
    let ultimatums = 0;
    const look: Parameters<typeof playBots>[1]['look'] = (r, s, seat) => lazyView(r, s, { kind: 'seat', seat });
    for (const seed of [15, 16, 17, 18]) {
      const seen: string[] = [];
      const game = playBots(rules, {
        bots: ['dove', 'by-type'],
        seed,
        types: { [russia]: 'revisionist' },
        look: (r, s, seat) => {
          const view = look(r, s, seat);
          if (seat !== russia || s.phase !== 'orders') return view;
          const goals = r.seats[1].def.types.find(({ id }) => id === view.me?.type);
          for (const state of view.states) {
            if (goals === undefined || state.openings[russia] !== true) continue;
            const value = attackEvaluator(r, view)?.best(state.id, goals)?.value ?? -1;
            if (value > 0.03) seen.push(`${s.turn} ${state.id}`);
          }
          return view;
        },
      });
      for (const { turn, seat, input } of game.given) {
        if (input.type !== 'place' || seat !== russia) continue;
        const effects = rules.moves.get(input.order.move)?.def.effects ?? [];
        if (!effects.some(({ kind }) => kind === 'ultimatum')) continue;
        ultimatums += 1;
        expect(seen).toContain(`${turn} ${input.order.state}`);
      }
    }
    expect(ultimatums).toBeGreaterThan(0);
  });
});

test('on a level of two neighbours a hawk arms and a dove does not', () => {
  const valley = rulesOf(NEIGHBOURS);
  const [first] = valley.seats.map(({ def }) => def.id) as [string];
  const units = (bot: BotId) => unitsOf(movesOf(playBots(valley, { bots: [bot, 'dove'], seed: 19 }), first));
  expect(units('dove')).toBe(0);
  expect(units('hawk')).toBeGreaterThan(2);
});
