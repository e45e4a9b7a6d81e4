/** What else happened in these years: dated events, states that acted, treaties that came and went. */
import type { FactKind, FactView } from '../../../engine/index.ts';
import { formatTick, t } from '../../../i18n/index.ts';
import { FactLine } from '../../panels/fact-line.tsx';
import { toldFacts } from '../../panels/fact-sentence.ts';
import type { Match } from '../../panels/use-match.ts';

/** Acts stand in the lists; readings and rounds belong to later screens. */
const ELSEWHERE: ReadonlySet<FactKind> = new Set<FactKind>([
  'act-carried-out',
  'act-weakened',
  'act-refused',
  'act-overtaken',
  'joint-act-agreed',
  'offer-made',
  'statement-made',
  'reading-made',
  'misread',
  'crisis-round',
  'match-started',
  'match-ended',
]);

/** Public facts of the running turn that no list shows, oldest first. */
export function recordOf({ view }: Pick<Match, 'view'>): readonly FactView[] {
  const { fromTick, toTick } = view.time;
  return view.facts.filter((fact) => fact.tick >= fromTick && fact.tick <= toTick && !ELSEWHERE.has(fact.kind));
}

export function TurnRecord({ match }: { readonly match: Match }) {
  const facts = recordOf(match);
  return (
    <section className="turn-record" aria-labelledby="turn-record-title">
      <h2 id="turn-record-title">{t('reveal.record')}</h2>
      {facts.length === 0 ? (
        <p className="act-empty">{t('reveal.record-none')}</p>
      ) : (
        <ul>
          {toldFacts(facts, match.level, match.view.cards).map((told) => (
            <li key={told.fact.id}>
              <span className="turn-record-when" data-plain="">
                {formatTick(match.level.clock, told.fact.tick)}
              </span>
              <FactLine told={told} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
