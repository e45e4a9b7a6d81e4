/** The description of the model and what it does not know: long pages with a table of contents, fetched when asked for. */
import '../screens/info/info.css';
import './description.css';
import { useEffect, useState } from 'react';
import type { Document, Section } from '../../analysis/odd/document.ts';
import { language, t } from '../../i18n/index.ts';
import type { InfoPage } from '../../store/index.ts';
import { Button } from '../parts/index.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import { DescriptionBlock } from './block.tsx';
import { sectionOfFormula } from './find-formula.ts';

/** Fetched as files: a browser may keep for good that a module could not be loaded, so that a second try would be in vain. */
const PAGES = import.meta.glob<string>('../../../assets/odd/{odd,limits}.*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

export type DescriptionName = Extract<InfoPage, 'odd' | 'limits'>;

const inLanguage = (page: DescriptionName, tag: string) => PAGES[`../../../assets/odd/${page}.${tag}.json`];

/** The page in the reader's language, else in English. */
const writtenIn = (page: DescriptionName): string => (inLanguage(page, language()) === undefined ? 'en' : language());

async function fetchDocument(page: DescriptionName): Promise<Document> {
  const response = await fetch(inLanguage(page, writtenIn(page)) ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Document;
}

/** `undefined` while it is fetched, `failed` when that did not work; then `again` tries once more. */
function useDocument(page: DescriptionName) {
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Document | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches again
  useEffect(() => {
    let wanted = true;
    const settle = (result: Document | 'failed') => {
      if (wanted) setFound(result);
    };
    setFound(undefined);
    fetchDocument(page).then(settle, () => settle('failed'));
    return () => {
      wanted = false;
    };
  }, [page, tries]);
  return { found, again: () => setTries(tries + 1) };
}

const NO_PARAMS: readonly string[] = [];

const anchor = (id: string): string => `description-${id}`;

function goTo(id: string): void {
  const heading = document.getElementById(anchor(id));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function Entry({ section, page, deep }: { readonly section: Section; readonly page: string; readonly deep: boolean }) {
  return (
    <li>
      <a
        href={`#${page}`}
        onClick={(event) => {
          event.preventDefault();
          goTo(section.id);
        }}
      >
        {section.title}
      </a>
      {deep && section.sections.length > 0 && (
        <ul>
          {section.sections.map((inner) => (
            <Entry key={inner.id} section={inner} page={page} deep={false} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Part({ section, depth }: { readonly section: Section; readonly depth: 2 | 3 | 4 }) {
  const Heading = `h${depth}` as const;
  const inner = depth === 2 ? 3 : 4;
  return (
    <section className="description-part" data-depth={depth}>
      <Heading id={anchor(section.id)} tabIndex={-1}>
        {section.title}
      </Heading>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks keep their order
        <DescriptionBlock key={index} block={block} />
      ))}
      {section.sections.map((each) => (
        <Part key={each.id} section={each} depth={inner} />
      ))}
    </section>
  );
}

interface DescriptionProps {
  readonly page: DescriptionName;
  /** Parameters whose formula the page opens at; without them it opens at its head. */
  readonly params?: readonly string[] | undefined;
}

export function DescriptionPage({ page, params = NO_PARAMS }: DescriptionProps) {
  const heading = useFirstFocus<HTMLHeadingElement>(page);
  const { found, again } = useDocument(page);
  const known = found === undefined || found === 'failed' ? undefined : found;
  useEffect(() => {
    const id = known === undefined ? undefined : sectionOfFormula(known.sections, params);
    if (id !== undefined) goTo(id);
  }, [known, params]);
  return (
    <article className="description" data-plain="" lang={known === undefined ? undefined : writtenIn(page)}>
      <header>
        <h1 ref={heading} tabIndex={-1} lang={language()}>
          {t(`page.${page}.title`)}
        </h1>
        {known !== undefined && writtenIn(page) !== language() && (
          <p className="english-note" lang={language()}>
            {t('description.in-english')}
          </p>
        )}
        <p className="info-lead">{known === undefined ? t('shell.loading') : known.lead}</p>
      </header>
      {found === 'failed' && (
        <p role="alert">
          {t('description.failed')}{' '}
          <Button kind="small" onClick={again}>
            {t('description.again')}
          </Button>
        </p>
      )}
      {known !== undefined && (
        <div className="description-columns">
          <nav aria-label={t('description.contents')}>
            <h2 lang={language()}>{t('description.contents')}</h2>
            <ul>
              {known.sections.map((section) => (
                <Entry key={section.id} section={section} page={page} deep />
              ))}
            </ul>
          </nav>
          <div className="description-text">
            {known.sections.map((section) => (
              <Part key={section.id} section={section} depth={2} />
            ))}
          </div>
        </div>
      )}
    </article>
  );
}
