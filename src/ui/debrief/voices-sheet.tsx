/** The end of the sheet of paper: every set of voices that a card on it points to, once and under its number. */
import type { Level } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { Voices } from '../voices/five-voices.tsx';
import type { PaperSet } from './paper-sets.ts';

export function VoicesSheet({ level, sets }: { readonly level: Level; readonly sets: readonly PaperSet[] }) {
  return (
    <div className="voices-sheet">
      <h1 className="debrief-heading">{t('voices.sheet')}</h1>
      {sets.map(({ set, headings }, index) => (
        <section key={set.id} className="five-voices" aria-label={headings.join(' ')}>
          <h2 data-plain="">
            <b>{formatNumber(index + 1)}</b> {headings.join(' ')}
          </h2>
          <Voices set={set} level={level} />
        </section>
      ))}
    </div>
  );
}
