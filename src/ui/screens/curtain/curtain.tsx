/** Covers a shared screen while it changes hands: whose turn it is, and nothing of what anybody saw or chose. */
import { useState } from 'react';
import type { SeatId } from '../../../engine/index.ts';
import { atStart, formatTurn, t } from '../../../i18n/index.ts';
import { gameStore, ownView } from '../../../store/index.ts';
import { Button, Logo, SideMark } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';
import './curtain.css';

/** Date and phase are the same for both desks. */
function When() {
  const clock = useGame((state) => state.level?.clock);
  const turn = useGame((state) => ownView(state)?.time.turn);
  const phase = useGame((state) => ownView(state)?.phase);
  if (clock === undefined || turn === undefined || phase === undefined) return undefined;
  return (
    <p className="curtain-when" data-plain="">
      {atStart(t('curtain.when', { turn: formatTurn(clock, turn), phase: t(`phase.${phase}`) }))}
    </p>
  );
}

export function Curtain({ to }: { readonly to: SeatId }) {
  const heading = useFirstFocus<HTMLHeadingElement>(to);
  const [coming, setComing] = useState(false);
  const desk = t(`seat.${to}.desk`);
  const sitDown = async (): Promise<void> => {
    setComing(true);
    const { sit } = gameStore.getState();
    await sit?.(to);
    gameStore.getState().sitDown();
  };
  return (
    <main className="curtain" data-to={to}>
      <p className="curtain-name" data-plain="">
        <Logo size={34} />
        {t('title.name')}
      </p>
      <div className="curtain-body">
        <SideMark seat={to} size={56} />
        <h1 ref={heading} tabIndex={-1}>
          {t('curtain.title', { desk })}
        </h1>
        <When />
        <p className="curtain-text">{t('curtain.text')}</p>
        <div className="curtain-actions">
          <Button
            kind="primary"
            data-primary=""
            iconAfter="arrow-right"
            blocked={coming}
            onClick={() => void sitDown()}
          >
            {t('curtain.ready', { desk })}
          </Button>
          <Button
            kind="link"
            icon="house"
            onClick={() => {
              const { host, go } = gameStore.getState();
              host?.leave();
              go({ screen: 'title' });
            }}
          >
            {t('curtain.leave')}
          </Button>
        </div>
      </div>
    </main>
  );
}
