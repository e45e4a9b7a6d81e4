import { useSyncExternalStore } from 'react';
import { useGame } from './use-game.ts';

const dark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const query = dark();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that is drawn now, whether chosen or the system's. */
export function useTheme(): 'day' | 'night' {
  const system = useSyncExternalStore(subscribe, () => dark().matches);
  const chosen = useGame((state) => state.settings.theme);
  return chosen === 'system' ? (system ? 'night' : 'day') : chosen;
}
