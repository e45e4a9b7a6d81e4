/** A match from a file, or typed in. */
import { useId, useRef, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { Button } from '../../parts/index.ts';
import { FILES } from '../../shell/match-file.ts';
import type { Opener } from './matches-screen.tsx';

/** A first turn as a person would type it. It is read by the game like any other, so it is not translated. */
const EXAMPLE = `Spiral record 1
level: two-neighbours

turn 1
  merrin order merrin-talk to reassure predict -2 from -6 to 2
  merrin seal
`;

export function FromFile({ opener }: { readonly opener: Opener }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(EXAMPLE);
  const open = (given: string): void => void opener(() => gameStore.getState().host?.openFile(given));
  return (
    <section className="matches-part" aria-labelledby="matches-file">
      <h2 id="matches-file">{t('matches.file')}</h2>
      <p>{t('matches.file-note')}</p>
      <div>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('matches.choose')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept={FILES}
        hidden
        aria-label={t('matches.choose')}
        onChange={(event) => void event.target.files?.[0]?.text().then(open)}
      />
      <h3 id={`${id}-title`}>{t('matches.words')}</h3>
      <p id={`${id}-note`}>{t('matches.words-note')}</p>
      <textarea
        className="input matches-words"
        aria-label={t('matches.words-field')}
        aria-describedby={`${id}-note`}
        rows={9}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="matches-action">
        <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={() => open(text)}>
          {t('matches.play')}
        </Button>
      </div>
    </section>
  );
}
