/** Three questions to leave with: written here or on paper, kept on this device, taken along as a file. */
import { useState } from 'react';
import { formatTurn, t } from '../../i18n/index.ts';
import { CONCEPTS } from '../concepts/concepts.tsx';
import { conceptViews, keepTicket, type Ticket, ticketOf } from '../concepts/kept-answers.ts';
import { moveName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { costliestGaps } from './costliest-gaps.tsx';

export const QUESTIONS = [1, 2, 3] as const;

const seedOf = ({ view }: Match): number => view.debrief?.seed ?? 0;

export const ticketOfMatch = (match: Match): Ticket => ticketOf(match.level.id, seedOf(match));

/** Own moves among the gaps that cost most: the first question may be about one of them. */
const ownGaps = (match: Match) => costliestGaps(match).filter(({ card, kind }) => card.mine && kind !== 'none');

/** A question, as this match can answer it: where no move of one's own cost more than expected, the first asks for the best read. */
export const questionOf = (match: Match, n: number): string =>
  t(n === 1 && ownGaps(match).length === 0 ? 'debrief.next.ticket-1-none' : `debrief.next.ticket-${n}`);

/** All that the player answered, as a text (JSON) to take along beside the record. */
export function answersFile(match: Match): string {
  const ticket = ticketOfMatch(match);
  const [before, after] = [conceptViews('before'), conceptViews('after')];
  const answers = {
    level: match.level.id,
    seed: seedOf(match),
    seat: match.me,
    ending: match.view.ending,
    ticket: QUESTIONS.map((n) => ({ question: questionOf(match, n), answer: ticket[n] ?? '' })),
    statements: CONCEPTS.map((n) => ({ statement: t(`concept.${n}`), before: before[n], after: after[n] })),
  };
  return `${JSON.stringify(answers, undefined, 2)}\n`;
}

/** What was written stays; the name comes before it, once. */
const withName = (written = '', name: string): string =>
  written.includes(name) ? written : [name, written].filter((part) => part !== '').join(': ');

/** Names a costly move of one's own in the answer, by a press. */
function FromGaps({ match, onName }: { readonly match: Match; readonly onName: (name: string) => void }) {
  const gaps = ownGaps(match);
  if (gaps.length === 0) return undefined;
  const names = gaps.map(({ card }) =>
    t('debrief.next.ticket-move', { move: moveName(card.move), period: formatTurn(match.level.clock, card.turn) }),
  );
  return (
    <p className="ticket-from" data-plain="">
      {t('debrief.next.ticket-from')}{' '}
      {[...new Set(names)].map((name) => (
        <button key={name} type="button" className="chip" onClick={() => onName(name)}>
          {name}
        </button>
      ))}
    </p>
  );
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
              {questionOf(match, n)}
              <textarea
                className="input"
                rows={4}
                value={ticket[n] ?? ''}
                onChange={({ target }) => answer(n, target.value)}
              />
            </label>
            {n === 1 && <FromGaps match={match} onName={(name) => answer(1, withName(ticket[1], name))} />}
          </li>
        ))}
      </ol>
      <p className="text-small">{t('debrief.next.ticket-kept')}</p>
    </section>
  );
}
