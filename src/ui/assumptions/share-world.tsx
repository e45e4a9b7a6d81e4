/** The world as a link: to copy, and to open one that somebody sent. A refused link changes nothing. */
import './assumptions.css';
import { useId, useRef, useState } from 'react';
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, type World } from '../../store/index.ts';
import { Button, Icon } from '../parts/index.ts';
import { type LinkFault, readLinkFor } from './world-link.ts';

/** `link`: what stands after the address of the page. */
export function CopyLink({ label, link: end }: { readonly label: string; readonly link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const link = `${location.origin}${location.pathname}${end}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      say(t('assumptions.copied'));
    } catch {
      // Browsers refuse the clipboard on pages that did not come over a secure connection.
      field.current?.select();
      say(t('assumptions.copy-by-hand'));
    }
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="link-row">
        <input
          ref={field}
          id={id}
          className="input"
          dir="ltr"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button icon="link" onClick={() => void copy()}>
          {t('assumptions.copy')}
        </Button>
      </div>
      <p className="text-small" role="status">
        {said}
      </p>
    </div>
  );
}

export function LinkFaults({ faults }: { readonly faults: readonly LinkFault[] }) {
  return (
    <div className="link-faults" role="alert" data-plain="">
      <p className="field-error">
        <Icon name="warning" size={20} />
        {t('assumptions.link-refused')}
      </p>
      <ul>
        {faults.map(({ fault, params }) => (
          <li key={`${fault} ${params?.name ?? ''}`}>{t(`world-link.${fault}`, params)}</li>
        ))}
      </ul>
    </div>
  );
}

export function OpenLink({ level, onOpen }: { readonly level: Level; readonly onOpen: (world: World) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly LinkFault[]>([]);
  const open = (): void => {
    const read = readLinkFor(level, text);
    setFaults(read.ok ? [] : read.error);
    if (!read.ok) return;
    setText('');
    onOpen(read.value);
    gameStore.getState().announce(t('assumptions.link-opened'));
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {t('assumptions.open-link')}
      </label>
      <div className="link-row">
        <input
          id={id}
          className="input"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={faults.length > 0}
          aria-describedby={`${id}-faults`}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">{t('assumptions.open')}</Button>
      </div>
      <div id={`${id}-faults`}>{faults.length > 0 && <LinkFaults faults={faults} />}</div>
    </form>
  );
}
