import { useStore } from 'zustand';
import { type GameStoreState, gameStore } from '../store/index.ts';

/** Reads from the page's store; the component draws again when what it reads changes. */
export function useGame<T>(read: (state: GameStoreState) => T): T {
  return useStore(gameStore, read);
}
