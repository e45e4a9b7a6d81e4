import type { View } from '../../engine/index.ts';
import { type GameStoreState, ownView } from '../../store/index.ts';
import { useGame } from '../use-game.ts';

/** The theatre with the highest rung, the own alarm deciding between equals. */
export function hottest(view: View): string | undefined {
  const alarm = (theatre: string): number => view.threat?.theatres.find((each) => each.theatre === theatre)?.total ?? 0;
  return Object.entries(view.theatreRungs).sort(([a, x], [b, y]) => y - x || alarm(b) - alarm(a))[0]?.[0];
}

/** The theatre that is looked at: that of the draft or the chosen state, else the hottest. */
export function lookedAt(state: GameStoreState): string | undefined {
  const view = ownView(state);
  if (view === undefined) return undefined;
  const region = state.draft?.state ?? state.region;
  const ofRegion = view.states.find((each) => each.id === region)?.theatre;
  return state.draft?.theatre ?? ofRegion ?? state.theatre ?? hottest(view);
}

export const useLookedAt = (): string | undefined => useGame(lookedAt);
