/** What the states in between did by themselves this turn, and what changed there. */
import type { FactView } from '../../../engine/index.ts';
import { formatDate, t } from '../../../i18n/index.ts';
import { factNote, factSentence } from '../../panels/fact-sentence.ts';
import type { Match } from '../../panels/use-match.ts';
import { StateMark } from '../../parts/index.ts';
import { inBetweenLines } from './in-between-lines.ts';

/** Why it happened, or for an event of the record its day. The same reason is given once. */
function noteOn(fact: FactView, { level }: Match): string | undefined {
  const event = level.events.find((each) => each.id === fact.data.event);
  return event === undefined ? factNote(fact, level) : t('assess.between-dated', { date: formatDate(event.date) });
}

export function InBetween({ match }: { readonly match: Match }) {
  const { view, level } = match;
  const { lines, more } = inBetweenLines(view);
  const notes = lines.map(({ fact }) => noteOn(fact, match));
  return (
    <section className="in-between" aria-labelledby="in-between-title">
      <h2 id="in-between-title">{t('assess.between')}</h2>
      {lines.length > 0 && (
        <ul data-plain="">
          {lines.map(({ state, fact }, index) => (
            <li key={fact.id}>
              <StateMark letters={level.states.find((each) => each.id === state)?.letters ?? ''} size={28} />
              <p className="between-line">
                <strong>{factSentence(fact, level, view.cards)}</strong>{' '}
                {notes.indexOf(notes[index]) === index && notes[index]}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="act-empty">{t(`assess.between-${lines.length === 0 ? 'none' : more ? 'more' : 'rest'}`)}</p>
    </section>
  );
}
