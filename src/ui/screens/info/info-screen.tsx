/** The short pages behind the title: sources, limits of the model, accessibility. */
import { useEffect, useState } from 'react';
import type { SourceDef } from '../../../engine/index.ts';
import { hasText, t } from '../../../i18n/index.ts';
import { gameStore, type InfoPage } from '../../../store/index.ts';
import { Button, Logo } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';
import './info.css';

/** The paragraphs of a page are numbered keys; the list ends at the first that has no text. */
function paragraphs(page: InfoPage): string[] {
  const keys: string[] = [];
  for (let n = 1; hasText(`page.${page}.${n}`); n += 1) keys.push(`page.${page}.${n}`);
  return keys;
}

/** The sources of the campaign, from the level itself. */
function SourceList() {
  const host = useGame((state) => state.host);
  const [sources, setSources] = useState<readonly SourceDef[]>();
  useEffect(() => {
    let wanted = true;
    void host?.loadLevel('europe-1991-2024').then((level) => {
      if (wanted) setSources([...level.sources].sort((a, b) => a.author.localeCompare(b.author)));
    });
    return () => {
      wanted = false;
    };
  }, [host]);
  if (sources === undefined) return <p>{t('shell.loading')}</p>;
  return (
    <ul className="info-sources">
      {sources.map((source) => (
        <li key={source.id} data-plain="">
          {source.author} ({source.year}).{' '}
          {source.url === undefined ? (
            <em>{source.title}</em>
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              <em>{source.title}</em>
            </a>
          )}
          <span className="info-confidence">{t(`page.sources.${source.confidence}`)}</span>
        </li>
      ))}
    </ul>
  );
}

export function InfoScreen({ page }: { readonly page: InfoPage }) {
  const heading = useFirstFocus<HTMLHeadingElement>(page);
  return (
    <main className="info">
      <header className="set-up-top">
        <Logo size={30} />
        <span className="header-word">{t('title.name')}</span>
        <Button kind="link" icon="caret-left" onClick={() => gameStore.getState().go({ screen: 'title' })}>
          {t('shell.to-title')}
        </Button>
      </header>
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
      </article>
    </main>
  );
}
