/** Who made what is in the game, and under which licence: its media, and the libraries that travel with it. */
import credits from '../../../../assets/CREDITS.json' with { type: 'json' };
import libraries from '../../../../assets/libraries.json' with { type: 'json' };
import { t } from '../../../i18n/index.ts';
import { gameStore, type InfoPage } from '../../../store/index.ts';
import { Button } from '../../parts/index.ts';

const MORE: readonly InfoPage[] = ['sources', 'glossary', 'odd', 'limits', 'accessibility'];

/** Pictures of the README are not in the game. */
const media = credits.filter(({ file }) => !file.startsWith('screenshots/'));

export function AboutLists() {
  return (
    <>
      <section aria-labelledby="about-media">
        <h2 id="about-media">{t('page.about.media')}</h2>
        <ul className="info-sources" data-plain="">
          {media.map(({ file, title, author, licence }) => (
            <li key={file} lang="en">
              {title}. {author}.<span className="info-confidence">{licence}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="about-libraries">
        <h2 id="about-libraries">{t('page.about.libraries')}</h2>
        <ul className="info-sources info-libraries" data-plain="">
          {libraries.map(({ name, version, author, licence }) => (
            <li key={name} lang="en">
              {name} {version}. {author}.<span className="info-confidence">{licence}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="about-more">
        <h2 id="about-more">{t('page.about.more')}</h2>
        <p className="info-more">
          {MORE.map((page) => (
            <Button key={page} kind="link" onClick={() => gameStore.getState().go({ screen: 'page', page })}>
              {t(`page.${page}.link`)}
            </Button>
          ))}
        </p>
      </section>
    </>
  );
}
