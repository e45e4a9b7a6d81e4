/** The worker of the match is gone: nothing is lost, and the match goes on from what is kept in a new one. */
import { useState } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

export function LostStrip() {
  const lookedAhead = useGame((state) => Object.values(state.bots).some((bot) => bot.endsWith(':expert')));
  const notKept = useGame((state) => state.notKept);
  const [state, setState] = useState<'ready' | 'opening' | 'failed'>('ready');
  const goOn = (usual: boolean): void => {
    if (state === 'opening') return;
    setState('opening');
    gameStore
      .getState()
      .host?.resume({ usual })
      .catch(() => setState('failed'));
  };
  return (
    <div className="shell-strip lost-strip" role="alert">
      <p>{t(notKept ? 'shell.lost-not-kept' : state === 'failed' ? 'shell.lost-again' : 'shell.lost')}</p>
      {!notKept && (
        <p className="lost-strip-ways">
          <Button onClick={() => goOn(false)}>{t('shell.go-on')}</Button>
          {lookedAhead && <Button onClick={() => goOn(true)}>{t('shell.go-on-usual')}</Button>}
        </p>
      )}
    </div>
  );
}
