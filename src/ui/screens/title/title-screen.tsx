/** The title page: choose a way in within ten seconds. */
import { t } from '../../../i18n/index.ts';
import { gameStore, INFO_PAGES, MODEL_PAGES } from '../../../store/index.ts';
import { IconButton, Logo } from '../../parts/index.ts';
import { LanguageList } from '../../shell/language-choice.tsx';
import { useLayout } from '../../use-layout.ts';
import { JoinBox } from './join-box.tsx';
import { ModeList } from './mode-list.tsx';
import { NewVersion } from './new-version.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import './title.css';
import { TitleLens } from './title-lens.tsx';

/** What is about the model stands behind one link. */
const OTHER_PAGES = INFO_PAGES.filter((page) => !MODEL_PAGES.some((each) => each === page));

function Footer() {
  return (
    <footer className="title-foot">
      <p>{t('title.content-note')}</p>
      <nav aria-label={t('title.about')}>
        <ul className="title-links">
          <li>
            <button type="button" onClick={() => gameStore.getState().go({ screen: 'matches' })}>
              {t('matches.link')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => gameStore.getState().open('model')}>
              {t('title.model')}
            </button>
          </li>
          {OTHER_PAGES.map((page) => (
            <li key={page}>
              <button type="button" onClick={() => gameStore.getState().go({ screen: 'page', page })}>
                {t(`page.${page}.link`)}
              </button>
            </li>
          ))}
          <li className="title-links-pair">
            <button type="button" onClick={() => gameStore.getState().open('settings')}>
              {t('menu.settings')}
            </button>
            <ThemeSwitch />
          </li>
          <li>
            <LanguageList />
          </li>
        </ul>
      </nav>
    </footer>
  );
}

/** On the phone the name stands over the map; on wider screens in the column beside it. */
function Heading({ phone }: { readonly phone: boolean }) {
  return (
    <header className="title-head">
      {!phone && (
        <p className="title-kind" data-plain="">
          <Logo size={34} />
          {t('title.kind')}
        </p>
      )}
      <div className="title-name-row">
        {phone && <Logo size={50} />}
        <h1 className="title-name">{t('title.name')}</h1>
        {phone && (
          <IconButton icon="list" label={t('common.menu')} onClick={() => gameStore.getState().open('settings')} />
        )}
      </div>
      <p className="title-tag">{t('title.tag')}</p>
      {!phone && <p className="title-lead">{t('title.lead')}</p>}
    </header>
  );
}

export function TitleScreen() {
  const phone = useLayout().layout === 'phone';
  return (
    <main className="title-screen">
      <NewVersion />
      <div className="title-column">
        <Heading phone={phone} />
        {phone && <TitleLens />}
        <div className="title-ways">
          <ModeList />
          <JoinBox />
        </div>
        <Footer />
      </div>
      {!phone && <TitleLens />}
    </main>
  );
}
