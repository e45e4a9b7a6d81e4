/** `spiral tournament`: players against players in both seats, with win rates and a table of Elo ratings. */
import { duels, ratings } from '../analysis/tournament.ts';
import { PLAYER_NAMES } from '../bots/index.ts';
import { UsageError } from './arguments.ts';
import { type OpenPool, openThreads } from './open-pool.ts';
import { readWorld, WORLD_USAGE } from './read-world.ts';
import { tableLines, withInterval } from './table.ts';

export const TOURNAMENT_USAGE = `tournament --players NAME NAME ... ${WORLD_USAGE}`;

function readPlayers(given: readonly string[]): typeof PLAYER_NAMES {
  const players = given.map((word) => {
    const player = PLAYER_NAMES.find((name) => name === word);
    if (player === undefined)
      throw new UsageError(`--players has "${word}"; use ${PLAYER_NAMES.join(', ')}. Use: ${TOURNAMENT_USAGE}`);
    return player;
  });
  if (new Set(players).size < 2) throw new UsageError(`Name two players or more. Use: ${TOURNAMENT_USAGE}`);
  return [...new Set(players)];
}

/** Runs the command; `write` takes one line. Without a pool of another kind the games are played on threads. */
export async function runTournament(
  given: readonly string[],
  write: (line: string) => void,
  openPool: OpenPool = openThreads,
): Promise<number> {
  const world = readWorld(given, { usage: TOURNAMENT_USAGE, own: ['players'], lists: ['players'], games: 50 });
  const players = readPlayers(world.values.get('players') ?? []);
  const seats = world.level.seats.map(({ id }) => id);
  const [first = '', second = ''] = seats;
  const pairs = players.flatMap((a, k) => players.map((b, n) => ({ a, b, k, n })));
  const variants = pairs.map(({ a, b }) => ({ ...world.variant, bots: { [first]: a, [second]: b } }));
  const scores = seats.map(() => players.map(() => players.map((): number[] => [])));
  const pool = openPool(world, world.games * variants.length);
  try {
    await pool.ready;
    const study = { seed: world.seed, games: world.games, variants, hashes: false };
    const { end } = pool.run(study, ({ task, games }) => {
      const { k = 0, n = 0 } = pairs[task.variant] ?? {};
      games.forEach((game, at) => {
        for (const [seat, player, rival] of [
          [0, k, n],
          [1, n, k],
        ] as const) {
          const list = scores[seat]?.[player]?.[rival];
          if (list !== undefined) list[task.from + at] = game.seats[seats[seat] ?? '']?.score ?? 0;
        }
      });
    });
    await end;
  } finally {
    pool.close();
  }
  const all = duels(scores);
  write(`${world.level.id}: ${players.length} players, ${world.games} seeds, seed ${world.seed}.`);
  write('In a seat, a player beats another on a seed when it scores more there against the same rival.');
  write('');
  const rows = all.map(({ seat, player, other, wins, margin }) => [
    `${players[player]} against ${players[other]}`,
    seats[seat] ?? '',
    withInterval(wins),
    withInterval(margin, 1),
  ]);
  for (const line of tableLines([['player', 'seat', 'wins', 'more points'], ...rows])) write(line);
  write('');
  const rated = ratings(all, players.length, world.games * players.length)
    .map((rating, k) => [players[k] ?? '', rating.toFixed(0)] as const)
    .sort(([, a], [, b]) => Number(b) - Number(a));
  for (const line of tableLines([['player', 'Elo'], ...rated])) write(line);
  return 0;
}
