/** A match run by the authority: a person in the first seat, whose part a persona plays here, and a bot in the other. */
import { type Authority, createAuthority, type SeatPlans } from '../../src/authority/index.ts';
import { type BotId, type BotName, botSeed, createBot, takeTurn } from '../../src/bots/index.ts';
import type { Input, MatchSetup, Refusal, Rules, View } from '../../src/engine/index.ts';
import { levelOf } from './levels.ts';

export const BUILD = '1.2.3';

export interface SoloOptions extends Partial<MatchSetup> {
  readonly level: string;
  readonly rival?: BotName;
}

export function soloMatch({ level: id, rival = 'copycat', ...setup }: SoloOptions): Authority {
  const level = levelOf(id);
  const [first, second] = level.seats;
  const seats: SeatPlans = { [first.id]: { kind: 'human' }, [second.id]: { kind: 'bot', bot: rival } };
  return createAuthority({ level, build: BUILD, setup: { seed: 3, secret: 4, ...setup }, seats });
}

/** Does what a person would do in the running phase, as this persona would; all refusals it met. */
export function playPhase(authority: Authority, persona: BotId = 'firm-but-fair', seed = 9): Refusal[] {
  const { rules } = authority;
  const seat = firstSeat(rules);
  const refusals: Refusal[] = [];
  const bot = createBot(persona, { rules, seat, seed: botSeed(seed, seat) });
  takeTurn(bot, authority.info().phase as View['phase'], {
    rules,
    look: () => authority.view(seat),
    lookBlind: () => authority.view(seat),
    give: (input: Input) => {
      const done = authority.submit(seat, input);
      if (!done.ok) refusals.push(...done.error);
      return done.ok;
    },
  });
  return refusals;
}

export function firstSeat(rules: Rules): string {
  return rules.seats[0].def.id;
}

/** Plays on to the end, or until `stop` says so; returns the phases that were played, as `turn phase`. */
export function playOn(
  authority: Authority,
  persona?: BotId,
  stop: (authority: Authority) => boolean = () => false,
): string[] {
  const played: string[] = [];
  for (let step = 0; !authority.info().ended && !stop(authority); step += 1) {
    if (step > 2000) throw new Error('the match stands still');
    const { turn, phase } = authority.info();
    played.push(`${turn} ${phase}`);
    playPhase(authority, persona);
  }
  return played;
}
