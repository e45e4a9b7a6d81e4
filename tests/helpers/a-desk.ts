/** A store that shows a match from one seat, as the page's store does: inputs go straight to the engine. */
import { type Input, play, type Rules, type View } from '../../src/engine/index.ts';
import { createGameStore, type GameStore } from '../../src/store/index.ts';
import { type Match, viewOf } from './a-match.ts';

export interface Desk {
  readonly store: GameStore;
  readonly rules: Rules;
  view(): View;
}

/** Puts a seat of a match into a store. The store follows every input that it gives. */
export function aDesk(match: Match, seat: string, store: GameStore = createGameStore()): Desk {
  const { rules } = match;
  const show = (): void => store.getState().setView(seat, viewOf(match, seat));
  const submit = async (input: Input) => {
    const done = play(rules, match.state, seat, input);
    show();
    return done.ok ? [] : done.error;
  };
  store.getState().startMatch({ level: rules.level, rules, world: { lens: rules.lens.id, set: {} }, seat, submit });
  show();
  return { store, rules, view: () => viewOf(match, seat) };
}
