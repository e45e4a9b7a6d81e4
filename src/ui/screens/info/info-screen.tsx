/** The pages behind the title: sources, the description of the model, what it does not know, accessibility. */
import { compareTexts, hasText, language, t } from '../../../i18n/index.ts';
import type { InfoPage } from '../../../store/index.ts';
import { type DescriptionName, DescriptionPage } from '../../description/description-page.tsx';
import { TranslationNote } from '../../shell/language-choice.tsx';
import { PageTop } from '../../shell/page-top.tsx';
import { useCampaign } from '../../studies/campaign.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { AboutLists } from './about-lists.tsx';
import { GlossaryPage } from './glossary-page.tsx';
import './info.css';

/** The paragraphs of a page are numbered keys; the list ends at the first that has no text. */
function paragraphs(page: InfoPage): string[] {
  const keys: string[] = [];
  for (let n = 1; hasText(`page.${page}.${n}`); n += 1) keys.push(`page.${page}.${n}`);
  return keys;
}

/** The sources of the campaign, from the level itself. */
function SourceList() {
  const level = useCampaign();
  if (level === undefined) return <p>{t('shell.loading')}</p>;
  const sources = [...level.sources].sort((x, y) => compareTexts(x.author, y.author));
  return (
    <ul className="info-sources">
      {sources.map((source) => (
        <li key={source.id} data-plain="" lang="en">
          {source.author} ({source.year}).{' '}
          {source.url === undefined ? (
            <em>{source.title}</em>
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              <em>{source.title}</em>
            </a>
          )}
          <span className="info-confidence" lang={language()}>
            {t(`page.sources.${source.confidence}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface InfoProps {
  readonly page: InfoPage;
  readonly params?: readonly string[] | undefined;
}

export function InfoScreen({ page, params }: InfoProps) {
  return (
    <main className="info">
      <PageTop />
      <Page page={page} params={params} />
    </main>
  );
}

function Page({ page, params }: InfoProps) {
  if (page === 'odd' || page === 'limits') return <DescriptionPage page={page} params={params} />;
  return page === 'glossary' ? <GlossaryPage /> : <ShortPage page={page} />;
}

function ShortPage({ page }: { readonly page: Exclude<InfoPage, DescriptionName | 'glossary'> }) {
  const heading = useFirstFocus<HTMLHeadingElement>(page);
  return (
    <article className="info-body">
      <h1 ref={heading} tabIndex={-1}>
        {t(`page.${page}.title`)}
      </h1>
      <p className="info-lead">{t(`page.${page}.lead`)}</p>
      {paragraphs(page).map((key) => (
        <section key={key}>
          <h2>{t(key)}</h2>
          <p>{t(`${key}.text`)}</p>
        </section>
      ))}
      {page === 'sources' && <SourceList />}
      {page === 'about' && <TranslationNote />}
      {page === 'about' && <AboutLists />}
    </article>
  );
}
