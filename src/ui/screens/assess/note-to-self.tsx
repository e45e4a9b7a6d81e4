/** Twenty seconds for a sentence of one's own; it comes back in the debrief. */
import { useId, useState } from 'react';
import { formatNumber, t } from '../../../i18n/index.ts';
import { type Match, submit } from '../../panels/use-match.ts';

export function NoteToSelf({ match }: { readonly match: Match }) {
  const id = useId();
  const { noteLength, time } = match.view;
  const kept = match.view.me?.notes.findLast((note) => note.turn === time.turn)?.text ?? '';
  const [text, setText] = useState(kept);
  const keep = (): void => {
    const note = text.trim();
    if (note !== '' && note !== kept) submit({ type: 'note', text: note });
  };
  return (
    <section className="note-to-self">
      <h2 id={id}>{t('assess.note')}</h2>
      <p className="note-kept" role="status">
        {kept !== '' && kept === text.trim() ? t('assess.note-kept') : ''}
      </p>
      <p id={`${id}-help`} className="text-small" data-plain="">
        {t('assess.note-help', { most: formatNumber(noteLength) })}
      </p>
      <textarea
        className="input"
        rows={3}
        maxLength={noteLength}
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        placeholder={t('assess.note-label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
      />
    </section>
  );
}
