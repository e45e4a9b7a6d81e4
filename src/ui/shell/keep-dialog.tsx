/** Keeps the running match under a name, and says where it is or why it could not be kept. */
import { type FormEvent, useId, useState } from 'react';
import { t } from '../../i18n/index.ts';
import type { Kept } from '../../session/browser-store.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { Button, Dialog, Icon } from '../parts/index.ts';
import { playedTurns } from '../played-turns.ts';
import { useGame } from '../use-game.ts';

const LONGEST = 60;

export function KeepDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const time = useGame((state) => ownView(state)?.time);
  const turn = time === undefined ? 1 : playedTurns(time).turn;
  const [name, setName] = useState(() => t('slot.name-start', { level: t('level.title'), turn }));
  const [done, setDone] = useState<Kept | 'no-name'>();
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') setDone('no-name');
    else void gameStore.getState().host?.slots.keep(wanted).then(setDone);
  };
  return (
    <Dialog open onClose={onClose} title={t('slot.keep')} description={t('slot.keep-note')}>
      <form className="field" onSubmit={keep}>
        <label className="field-label" htmlFor={id}>
          {t('slot.name')}
        </label>
        <input
          id={id}
          className="input"
          value={name}
          maxLength={LONGEST}
          autoComplete="off"
          aria-invalid={done === 'no-name'}
          aria-describedby={`${id}-news`}
          onChange={(event) => setName(event.target.value)}
        />
        <p
          id={`${id}-news`}
          role="status"
          className={done === undefined || done === 'kept' ? 'text-small' : 'field-error'}
        >
          {done !== undefined && done !== 'kept' && <Icon name="warning" size={20} />}
          {done !== undefined && t(`slot.${done}`, { name: name.trim() })}
        </p>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t(done === 'kept' ? 'common.close' : 'common.back')}</Button>
          {done !== 'kept' && (
            <Button kind="primary" type="submit" data-primary="">
              {t('slot.keep')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
