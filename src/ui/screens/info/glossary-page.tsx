/** All terms by their names, to be searched by name or meaning. */
import { useState } from 'react';
import { compareTexts, t } from '../../../i18n/index.ts';
import { SearchField, TERMS, TermEntry } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { findTerms } from './find-terms.ts';
import './glossary-page.css';

export function GlossaryPage() {
  const heading = useFirstFocus<HTMLHeadingElement>('glossary');
  const [asked, ask] = useState('');
  const found = findTerms(TERMS, asked).toSorted((a, b) =>
    compareTexts(t(`glossary.${a}.name`), t(`glossary.${b}.name`)),
  );
  return (
    <article className="info-body">
      <h1 ref={heading} tabIndex={-1}>
        {t('page.glossary.title')}
      </h1>
      <p className="info-lead">{t('page.glossary.lead')}</p>
      <search>
        <SearchField label={t('glossary.find')} value={asked} onChange={ask}>
          <p className="text-small" role="status" data-plain="">
            {found.length === 0 ? t('glossary.none', { words: asked }) : t('glossary.found', { count: found.length })}
          </p>
        </SearchField>
      </search>
      <ul className="glossary-list">
        {found.map((id) => (
          <li key={id}>
            <h2 id={`term-${id}`} data-plain="">
              {t(`glossary.${id}.name`)}
            </h2>
            <TermEntry id={id} />
          </li>
        ))}
      </ul>
    </article>
  );
}
