/** One sentence on what to do in this phase, for the first turns. It fades by itself and can be put away. */
import { useEffect } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { Button, IconButton } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { HINTS_A_PHASE, hintFor } from './hints.ts';
import './hint-strip.css';

/** Counts a phase as explained once it is left. */
function useFading(): void {
  useEffect(
    () =>
      gameStore.subscribe((state, before) => {
        const [now, last] = [ownView(state), ownView(before)];
        if (now === undefined || last === undefined || now.phase === last.phase) return;
        const hint = hintFor(before);
        if (hint !== undefined) state.countHint(hint.phase, 1);
      }),
    [],
  );
}

/** The strip goes with the button that was pressed: who pressed it goes on from the beginning of the phase. */
function goOn(): void {
  document.querySelector<HTMLElement>('main [tabindex="-1"]')?.focus({ preventScroll: true });
}

export function HintStrip() {
  useFading();
  const phase = useGame((state) => hintFor(state)?.phase);
  const key = useGame((state) => hintFor(state)?.key);
  if (phase === undefined || key === undefined) return undefined;
  const { countHint, set } = gameStore.getState();
  return (
    <aside className="hint-strip" aria-label={t('hint.title')}>
      <p role="status">{t(key)}</p>
      <Button
        kind="link"
        onClick={() => {
          set('hints', false);
          goOn();
        }}
      >
        {t('hint.off')}
      </Button>
      <IconButton
        icon="close"
        label={t('hint.close')}
        onClick={() => {
          countHint(phase, HINTS_A_PHASE);
          goOn();
        }}
      />
    </aside>
  );
}
