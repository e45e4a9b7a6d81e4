/** States in the middle of games that bots with a plan have played: what random play alone would seldom reach. */
import { PERSONAS } from '../../src/analysis/gates/cast.ts';
import { type BotId, botSeed, createBot, takeTurn } from '../../src/bots/index.ts';
import { createMatch, draw, type GameState, lazyView, play, type Rules } from '../../src/engine/index.ts';
import { pick } from './random-driver.ts';

export interface Middle {
  readonly state: GameState;
  readonly bots: readonly [BotId, BotId];
}

/** A game between two bots, drawn from the seed, played up to the Brief of a turn that is drawn too. */
export function scriptedMiddle(rules: Rules, seed: number, facts = true): Middle {
  const turns = rules.level.clock.turns;
  const stop = 2 + Math.floor(draw(seed, 0, 'stop') * (turns - 2));
  const bots = [0, 1].map((i) => pick(PERSONAS, draw(seed, i, 'persona')) ?? 'by-type') as [BotId, BotId];
  const state = createMatch(rules, { seed, secret: seed + 1, facts });
  const places = rules.seats.map(({ def, index }) => {
    const look = () => lazyView(rules, state, { kind: 'seat', seat: def.id });
    return {
      bot: createBot(bots[index], { rules, seat: def.id, seed: botSeed(seed, def.id) }),
      place: {
        rules,
        look,
        lookBlind: look,
        give: (input: Parameters<typeof play>[3]) => play(rules, state, def.id, input, { facts }).ok,
      },
    };
  });
  for (let step = 0; state.turn < stop && state.phase !== 'ended'; step += 1) {
    if (step > 10_000) throw new Error('the scripted game stands still');
    const { phase, turn } = state;
    for (const { bot, place } of places) if (state.phase === phase && state.turn === turn) takeTurn(bot, phase, place);
  }
  return { state, bots };
}
