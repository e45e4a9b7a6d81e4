/** The mark of a match whose world is not the reference; it opens the assumptions. */
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { worldSentence } from './differences.tsx';
import { differencesOf } from './world.ts';

/** In how many places the running match differs from the reference. */
export function useMatchDifferences(): number {
  const level = useGame((state) => state.level);
  const world = useGame((state) => state.matchWorld);
  return level === undefined || world === undefined ? 0 : differencesOf(level, world).length;
}

export function WorldMark({ short }: { readonly short: boolean }) {
  const count = useMatchDifferences();
  if (count === 0) return undefined;
  const words = worldSentence(count);
  return (
    <button
      type="button"
      className="world-mark"
      title={words}
      aria-label={words}
      onClick={() => gameStore.getState().openAssumptions()}
    >
      <Icon name="faders" size={18} />
      <span data-plain="" aria-hidden="true">
        {short ? count : t('assumptions.changed', { count })}
      </span>
    </button>
  );
}
