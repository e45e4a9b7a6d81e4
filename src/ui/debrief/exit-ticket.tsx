/** Three questions to leave with: written here or on paper, kept on this device, taken along as a file. */
import { useState } from 'react';
import { t } from '../../i18n/index.ts';
import { CONCEPTS } from '../concepts/concepts.tsx';
import { conceptViews, keepTicket, type Ticket, ticketOf } from '../concepts/kept-answers.ts';
import type { Match } from '../panels/use-match.ts';

export const QUESTIONS = [1, 2, 3] as const;

const seedOf = ({ view }: Match): number => view.debrief?.seed ?? 0;

export const ticketOfMatch = (match: Match): Ticket => ticketOf(match.level.id, seedOf(match));

/** All that the player answered, as a text (JSON) to take along beside the record. */
export function answersFile(match: Match): string {
  const ticket = ticketOfMatch(match);
  const [before, after] = [conceptViews('before'), conceptViews('after')];
  const answers = {
    level: match.level.id,
    seed: seedOf(match),
    seat: match.me,
    ending: match.view.ending,
    ticket: QUESTIONS.map((n) => ({ question: t(`debrief.next.ticket-${n}`), answer: ticket[n] ?? '' })),
    statements: CONCEPTS.map((n) => ({ statement: t(`concept.${n}`), before: before[n], after: after[n] })),
  };
  return `${JSON.stringify(answers, undefined, 2)}\n`;
}

export function ExitTicket({ match }: { readonly match: Match }) {
  const [ticket, setTicket] = useState(() => ticketOfMatch(match));
  const answer = (n: number, text: string): void => {
    const next = { ...ticket, [n]: text };
    setTicket(next);
    keepTicket(match.level.id, seedOf(match), next);
  };
  return (
    <section className="ticket">
      <h2>{t('debrief.next.ticket')}</h2>
      <ol>
        {QUESTIONS.map((n) => (
          <li key={n}>
            <label>
              {t(`debrief.next.ticket-${n}`)}
              <textarea
                className="input"
                rows={2}
                value={ticket[n] ?? ''}
                onChange={({ target }) => answer(n, target.value)}
              />
            </label>
          </li>
        ))}
      </ol>
      <p className="text-small">{t('debrief.next.ticket-kept')}</p>
    </section>
  );
}
