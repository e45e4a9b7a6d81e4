import { useSyncExternalStore } from 'react';
import { SYSTEM_WISHES } from './page-attributes.ts';
import { useGame } from './use-game.ts';

const dark = (): MediaQueryList => window.matchMedia(SYSTEM_WISHES.dark);

function subscribe(changed: () => void): () => void {
  const query = dark();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that is drawn now, whether chosen or the system's. */
export function useTheme(): 'day' | 'night' {
  const system = useSyncExternalStore(
    subscribe,
    () => dark().matches,
    () => false,
  );
  const chosen = useGame((state) => state.settings.theme);
  return chosen === 'system' ? (system ? 'night' : 'day') : chosen;
}
