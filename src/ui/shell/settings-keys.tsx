/** The letters of the keyboard as commands: which does what, another one instead, and all as they were. */
import { type KeyboardEvent, useState } from 'react';
import { type Command, type KeyClash, keysOf, pressName, REMAPPABLE, remap } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button, Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import './settings-keys.css';

interface Trouble {
  readonly key: string;
  readonly clash: KeyClash;
}

function troubleText({ key, clash }: Trouble): string {
  if (clash.kind === 'not-a-key') return t('settings.key-not-a-key');
  return t('settings.key-taken', { key: key.toUpperCase(), what: t(clash.by.label) });
}

interface KeyRowProps {
  readonly command: Command;
  readonly waiting: boolean;
  readonly onWait: (waits: boolean) => void;
  readonly onTrouble: (trouble: Trouble | undefined) => void;
}

function KeyRow({ command, waiting, onWait, onTrouble }: KeyRowProps) {
  const keys = useGame((state) => state.settings.keys);
  const key = (keysOf(command, keys)[0] ?? '').toUpperCase();
  const press = (event: KeyboardEvent): void => {
    if (!waiting || event.key === 'Tab') return;
    const name = pressName(event);
    if (name === undefined) return;
    event.preventDefault();
    // Escape and everything else belong to this question, not to the dialog around it.
    event.stopPropagation();
    onWait(false);
    const clash = name === 'Escape' ? undefined : remap(command, name);
    onTrouble(clash === undefined ? undefined : { key: name, clash });
  };
  return (
    <li className="key-row">
      <span>{t(command.label)}</span>
      <button
        type="button"
        className="key-button"
        data-command={command.id}
        data-keeps-escape={waiting ? '' : undefined}
        aria-pressed={waiting}
        aria-label={waiting ? t('settings.key-press') : t('settings.key-change', { key, what: t(command.label) })}
        onClick={() => onWait(!waiting)}
        onKeyDown={press}
        onBlur={() => waiting && onWait(false)}
      >
        {waiting ? t('settings.key-press') : <kbd>{key}</kbd>}
      </button>
    </li>
  );
}

export function SettingsKeys() {
  const changed = useGame((state) => Object.keys(state.settings.keys).length > 0);
  const [waiting, setWaiting] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const wait = (id: string, waits: boolean): void => {
    setWaiting(waits ? id : undefined);
    if (waits) setTrouble(undefined);
  };
  return (
    <details className="settings-keys">
      <summary>{t('settings.keys-change')}</summary>
      <ul className="key-list">
        {REMAPPABLE.map((command) => (
          <KeyRow
            key={command.id}
            command={command}
            waiting={waiting === command.id}
            onWait={(waits) => wait(command.id, waits)}
            onTrouble={setTrouble}
          />
        ))}
      </ul>
      {trouble !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="warning" size={20} />
          {troubleText(trouble)}
        </p>
      )}
      <Button
        kind="small"
        icon="undo"
        blocked={!changed}
        onClick={() => {
          gameStore.getState().set('keys', {});
          setTrouble(undefined);
        }}
      >
        {t('settings.keys-reset')}
      </Button>
    </details>
  );
}
