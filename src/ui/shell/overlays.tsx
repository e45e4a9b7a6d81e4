/** What can lie over a screen of the match. */
import { Suspense } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { later } from '../later.tsx';
import { DossierDialog } from '../panels/dossier.tsx';
import { LadderPanel } from '../panels/ladder-panel.tsx';
import { PhoneLedger } from '../panels/phone-ledger.tsx';
import { SealQuestion } from '../panels/seal-question.tsx';
import { UndoStrip } from '../panels/undo-strip.tsx';
import { Dialog } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { Caption } from './caption.tsx';

const Assumptions = later(async () => (await import('../assumptions/match-assumptions.tsx')).MatchAssumptions);
const Help = later(async () => (await import('./help-dialog.tsx')).HelpDialog);
const Keep = later(async () => (await import('./keep-dialog.tsx')).KeepDialog);
const Replay = later(async () => (await import('../replay/replay-dialog.tsx')).ReplayDialog);
const Menu = later(async () => (await import('./menu-dialog.tsx')).MenuDialog);

/** Those whose code is not there from the first. */
export const OVERLAY_PARTS = [Menu, Help, Keep, Replay, Assumptions] as const;

export function Overlays() {
  const overlay = useGame((state) => state.overlay);
  const close = (): void => gameStore.getState().close();
  return (
    <>
      <Suspense fallback={undefined}>
        {overlay === 'help' && <Help onClose={close} />}
        {overlay === 'keep' && <Keep onClose={close} />}
        {overlay === 'replay' && <Replay onClose={close} />}
        {overlay === 'menu' && <Menu onClose={close} />}
        {overlay === 'assumptions' && <Assumptions onClose={close} />}
      </Suspense>
      {overlay === 'ladder' && (
        <Dialog open onClose={close} size="sheet" title={t('ladder.title')}>
          <LadderPanel named />
        </Dialog>
      )}
      {overlay === 'ledger' && (
        <Dialog open onClose={close} size="sheet" title={t('tab.ledger')}>
          <PhoneLedger />
        </Dialog>
      )}
      {overlay === 'seal-empty' && <SealQuestion onClose={close} />}
      <DossierDialog />
      <UndoStrip />
      <Caption />
    </>
  );
}
