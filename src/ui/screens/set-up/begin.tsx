/** The way from the set-up page into the match; some levels first say what they speak of. */
import { useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { gameStore, type MatchChoice, type World } from '../../../store/index.ts';
import { Button, Dialog } from '../../parts/index.ts';

interface NoteProps {
  readonly onBegin: () => void;
  readonly onClose: () => void;
}

/** What the level speaks of, in a window of its own: it cannot be missed on a small screen. */
function NoteFirst({ onBegin, onClose }: NoteProps) {
  return (
    <Dialog open onClose={onClose} title={t('set-up.note-first')} description={t('level.title')}>
      <p className="set-up-note" data-plain="">
        {t('level.note')}
      </p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('set-up.note-back')}</Button>
        <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={onBegin}>
          {t('set-up.begin')}
        </Button>
      </div>
    </Dialog>
  );
}

interface BeginProps {
  readonly choice: MatchChoice;
  readonly world: World;
  readonly waits: boolean;
  /** The note comes before the match. */
  readonly noteFirst: boolean;
}

/** Starts the match; a match that cannot start says why on the spot. */
export function Begin({ choice, world, waits, noteFirst }: BeginProps) {
  const [state, setState] = useState<'ready' | 'note' | 'starting' | 'failed'>('ready');
  const start = (): void => {
    setState('starting');
    gameStore
      .getState()
      .host?.start(choice, world)
      .catch(() => setState('failed'));
  };
  const begin = (): void => {
    // What stands chosen is begun, not what was open before it.
    if (state === 'starting' || waits) return;
    if (noteFirst) setState('note');
    else start();
  };
  const stands = state === 'ready' || state === 'note';
  return (
    <footer className="set-up-foot">
      <p role="status">
        {stands
          ? t(waits ? 'shell.loading' : 'set-up.foot')
          : t(state === 'failed' ? 'set-up.failed' : 'shell.starting')}
      </p>
      <Button kind="primary" data-primary="" iconAfter="arrow-right" blocked={waits} onClick={begin}>
        {t('set-up.begin')}
      </Button>
      {state === 'note' && <NoteFirst onBegin={start} onClose={() => setState('ready')} />}
    </footer>
  );
}
