/** The rooms in which the model is put to the test, as lines of a menu. */
import { t } from '../../i18n/index.ts';
import { gameStore, STUDY_PAGES } from '../../store/index.ts';
import { MenuEntry } from './menu-entry.tsx';

export function StudyEntries() {
  return STUDY_PAGES.map((page) => (
    <MenuEntry
      key={page}
      icon="faders"
      label={t(`study.${page}.link`)}
      note={t(`study.${page}.link-note`)}
      onPress={() => gameStore.getState().go({ screen: 'study', page })}
    />
  ));
}
