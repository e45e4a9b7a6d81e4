/** What the states in between did by themselves this turn. */
import { t } from '../../../i18n/index.ts';
import { factNote, factSentence } from '../../panels/fact-sentence.ts';
import type { Match } from '../../panels/use-match.ts';
import { StateMark } from '../../parts/index.ts';

export function InBetween({ match }: { readonly match: Match }) {
  const { view, level } = match;
  const acts = view.assess?.thirdParties ?? [];
  return (
    <section className="in-between" aria-labelledby="in-between-title">
      <h2 id="in-between-title">{t('assess.between')}</h2>
      {acts.length === 0 ? (
        <p className="act-empty">{t('assess.between-none')}</p>
      ) : (
        <ul>
          {acts.map((act) => {
            const fact = view.facts.find((each) => each.id === act.fact);
            const letters = level.states.find((each) => each.id === act.state)?.letters ?? '';
            if (fact === undefined) return undefined;
            return (
              <li key={act.fact}>
                <StateMark letters={letters} size={28} />
                <p>
                  <strong>{factSentence(fact, level)}</strong> {factNote(fact, level)}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
