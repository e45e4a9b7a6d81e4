/** The assumptions of a match: to read while it is played, to tilt in its debrief for a re-run. */
import { t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { useGame } from '../use-game.ts';
import { AssumptionsDrawer } from './assumptions-drawer.tsx';

export function MatchAssumptions({ onClose }: { readonly onClose: () => void }) {
  const level = useGame((state) => state.level);
  const played = useGame((state) => state.matchWorld);
  const yours = useGame((state) => (state.level === undefined ? undefined : state.worlds[state.level.id]));
  const ended = useGame((state) => ownView(state)?.phase === 'ended');
  const at = useGame((state) => state.assumption);
  if (level === undefined || played === undefined) return undefined;
  return ended ? (
    <AssumptionsDrawer
      level={level}
      world={yours ?? played}
      at={at}
      onChange={(world) => gameStore.getState().setWorld(level.id, world)}
      onClose={onClose}
      note={t('assumptions.note-ended')}
    />
  ) : (
    <AssumptionsDrawer level={level} world={played} at={at} onClose={onClose} note={t('assumptions.note-playing')} />
  );
}
