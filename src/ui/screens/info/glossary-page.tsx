/** All terms by their names, to be searched by name or meaning. */
import { useId, useState } from 'react';
import { compareTexts, t } from '../../../i18n/index.ts';
import { TERMS, TermEntry } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { findTerms } from './find-terms.ts';
import './glossary-page.css';

export function GlossaryPage() {
  const heading = useFirstFocus<HTMLHeadingElement>('glossary');
  const field = useId();
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
      <search className="field">
        <label className="field-label" htmlFor={field}>
          {t('glossary.find')}
        </label>
        <input
          id={field}
          className="input"
          type="search"
          autoComplete="off"
          value={asked}
          onChange={(event) => ask(event.target.value)}
        />
        <p className="text-small" role="status" data-plain="">
          {found.length === 0 ? t('glossary.none', { words: asked }) : t('glossary.found', { count: found.length })}
        </p>
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
