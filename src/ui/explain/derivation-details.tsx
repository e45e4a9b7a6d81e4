/** Behind one press: formula and parameters, causing facts, sources. */
import { type FactView, type Level, refs, type SourceDef, type View } from '../../engine/index.ts';
import { formatNumber, formatTick, t } from '../../i18n/index.ts';
import { paramName, unitWords } from '../assumptions/param-words.ts';
import { factSentence } from '../panels/fact-sentence.ts';
import { Num } from '../parts/index.ts';
import type { DerivationProps } from './derivation.tsx';
import { openAssumption } from './open-assumption.ts';

const DIGITS = 3;

export function Formula({ explanation, level }: DerivationProps) {
  const { formula, params } = explanation;
  if (formula === '' && params.length === 0) return undefined;
  const unitOf = (name: string): string => level.params.find((each) => each.name === name)?.unit ?? '';
  return (
    <details className="explain-more">
      <summary>{t('explain.how')}</summary>
      <p className="explain-formula">{formula}</p>
      {params.length > 0 && (
        <dl className="explain-params">
          {params.map((param) => (
            <div key={param.name}>
              <dt>
                <button type="button" className="explain-assumption" onClick={() => openAssumption(param.name)}>
                  <span className="visually-hidden">{t('explain.assumption')} </span>
                  {paramName(param.name)}
                </button>
              </dt>
              <dd data-plain="">
                {formatNumber(param.value, DIGITS)} {unitWords(unitOf(param.name))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

interface CauseProps {
  readonly fact: FactView;
  readonly level: Level;
  readonly view: View;
  readonly deeper: boolean;
}

/** A cause in words; an act with a known reading leads on to it. */
function CauseItem({ fact, level, view, deeper }: CauseProps) {
  const card = deeper ? view.cards.find((each) => each.fact === fact.id && each.seen !== undefined) : undefined;
  return (
    <li>
      {factSentence(fact, level, view.cards)}{' '}
      <span className="explain-when" data-plain="">
        {formatTick(level.clock, fact.tick)}
      </span>
      {card?.seen !== undefined && (
        <>
          {' '}
          {t('explain.read-as')} <Num value={card.seen.total} of={refs.card(card.id)} signed />
        </>
      )}
    </li>
  );
}

export function Causes({ explanation, view, level, deeper }: DerivationProps) {
  const facts = [...new Set(explanation.facts)].flatMap((id) => view.facts.find((fact) => fact.id === id) ?? []);
  if (facts.length === 0) return undefined;
  return (
    <details className="explain-more" open={facts.length <= 2}>
      <summary>{t('explain.causes')}</summary>
      <ul className="explain-causes">
        {facts.map((fact) => (
          <CauseItem
            key={fact.id}
            fact={fact}
            level={level}
            view={view}
            deeper={deeper && !explanation.ref.startsWith('card')}
          />
        ))}
      </ul>
    </details>
  );
}

function SourceItem({ source }: { readonly source: SourceDef }) {
  const text = t('explain.source', { author: source.author, year: source.year, title: source.title });
  return (
    <li>
      {source.url === undefined ? (
        text
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {text}
        </a>
      )}
      {source.confidence === 'general' && <em> {t('explain.general')}</em>}
    </li>
  );
}

export function Sources({ explanation, level }: DerivationProps) {
  const ids = [...new Set(explanation.sources)];
  if (ids.length === 0) return undefined;
  const known = ids.flatMap((id) => level.sources.find((source) => source.id === id) ?? []);
  return (
    <details className="explain-more">
      <summary>{t('explain.sources')}</summary>
      <ul className="explain-sources">
        {known.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
        {known.length < ids.length && <li>{t('explain.design')}</li>}
      </ul>
    </details>
  );
}
