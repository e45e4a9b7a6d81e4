/** Challenges of the turn and what was answered, in the order in which they were told; nothing where nobody asked. */
import { t } from '../../../i18n/index.ts';
import { factSentence } from '../../panels/fact-sentence.ts';
import type { Match } from '../../panels/use-match.ts';

export function CalledToAccount({ match: { view, level } }: { readonly match: Match }) {
  const asked = view.challenges.some(({ turn, open }) => open && turn === view.time.turn);
  if (!asked) return undefined;
  const facts = view.facts.filter(
    ({ kind, tick }) => (kind === 'challenge-made' || kind === 'challenge-answered') && tick > view.time.fromTick,
  );
  return (
    <section className="called-to-account" aria-labelledby="called-to-account-title">
      <h2 id="called-to-account-title">{t('challenge.title')}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id} data-plain="">
            {factSentence(fact, level, view.cards)}
          </li>
        ))}
      </ul>
    </section>
  );
}
