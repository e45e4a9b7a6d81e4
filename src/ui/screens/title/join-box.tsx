import { type FormEvent, useId, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { Button } from '../../parts/index.ts';
import { useOnline } from '../../use-online.ts';

const LENGTH = 6;
const CELLS = [0, 1, 2, 3, 4, 5] as const;

/** The box for a class code: one field, drawn as six cells. */
export function JoinBox() {
  const id = useId();
  const [code, setCode] = useState('');
  const [focused, setFocused] = useState(false);
  const online = useOnline();
  const join = (event: FormEvent): void => {
    event.preventDefault();
    gameStore.getState().open('not-in-build');
  };
  if (!online) {
    return (
      <div className="join" role="status">
        <p className="join-label">{t('title.offline')}</p>
        <p className="join-news">{t(isSecureContext ? 'title.offline-text' : 'title.offline-not-kept')}</p>
      </div>
    );
  }
  return (
    <form className="join" onSubmit={join}>
      <label className="join-label" htmlFor={id}>
        {t('title.join')}
      </label>
      <div className="join-row">
        <div className="join-cells">
          <input
            id={id}
            className="join-input"
            value={code}
            maxLength={LENGTH}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={`${id}-help`}
            onChange={(event) => setCode(event.target.value.toUpperCase().replace(/[^A-Z0-9]/g, ''))}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
          />
          {CELLS.map((cell) => (
            <span
              key={cell}
              className="join-cell"
              aria-hidden="true"
              data-now={focused && cell === Math.min(code.length, LENGTH - 1)}
              data-caret={focused && cell === code.length}
            >
              {code[cell] ?? ''}
            </span>
          ))}
        </div>
        <Button type="submit" className="join-button">
          {t('title.join-button')}
        </Button>
      </div>
      <p id={`${id}-help`} className="join-help">
        {t('title.join-help')}
      </p>
    </form>
  );
}
