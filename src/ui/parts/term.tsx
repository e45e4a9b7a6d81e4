/** A word of the field or of the game that opens to what it means. */
import { type ReactNode, useId, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button, IconButton } from './button.tsx';
import { Popover } from './dialog.tsx';
import { TermEntry } from './term-entry.tsx';
import { searchedWords } from './term-words.ts';
import { type TermId, termPieces } from './terms.ts';

interface TermProps {
  readonly id: TermId;
  /** The word as it stands in its place; the glossary's own unless given. */
  readonly children?: ReactNode;
}

export function Term({ id, children }: TermProps) {
  const anchor = useId();
  const [open, setOpen] = useState(false);
  const name = t(`glossary.${id}.name`);
  return (
    <>
      <button
        type="button"
        id={anchor}
        className="term"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {children ?? name}
      </button>
      {open && (
        <Popover open onClose={() => setOpen(false)} anchor={anchor} label={name}>
          <div className="glossary">
            <div className="glossary-head">
              <h2>{name}</h2>
              <IconButton icon="close" label={t('common.close')} onClick={() => setOpen(false)} />
            </div>
            <TermEntry id={id} />
            <p>
              <Button kind="link" onClick={() => gameStore.getState().go({ screen: 'page', page: 'glossary' })}>
                {t('glossary.all')}
              </Button>
            </p>
          </div>
        </Popover>
      )}
    </>
  );
}

/** A running text whose words of the field open; each of them once. */
export function WithTerms({ text }: { readonly text: string }) {
  return termPieces(text, searchedWords()).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Term key={piece.id} id={piece.id}>
        {piece.text}
      </Term>
    ),
  );
}
