/** What can be read about the model, and what was tried on it: one door on the title page, and each room with a sentence. */
import { t } from '../../i18n/index.ts';
import { gameStore, MODEL_PAGES } from '../../store/index.ts';
import { Dialog } from '../parts/index.ts';
import { MenuEntry } from './menu-entry.tsx';
import { StudyEntries } from './study-entries.tsx';

export function ModelDialog({ onClose }: { readonly onClose: () => void }) {
  const { go } = gameStore.getState();
  return (
    <Dialog open onClose={onClose} title={t('title.model')} description={t('title.model-text')}>
      <ul className="menu-list">
        {MODEL_PAGES.map((page) => (
          <MenuEntry
            key={page}
            icon="book"
            label={t(`page.${page}.link`)}
            note={t(`page.${page}.link-note`)}
            onPress={() => go({ screen: 'page', page })}
          />
        ))}
        <StudyEntries />
      </ul>
    </Dialog>
  );
}
