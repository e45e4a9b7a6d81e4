/** Keeps the page in the language of the settings, or in the one that its address asks for. */
import { askedLanguage } from '../i18n/direction.ts';
import { isPseudo, t } from '../i18n/index.ts';
import { LANGUAGES } from '../i18n/language-files.ts';
import { type FetchLevelTexts, fetchLevelTextsBy, speak } from '../i18n/speaker.ts';
import { gameStore } from '../store/index.ts';

/** Shows the page in a language; where that cannot be fetched, the setting goes back to the language in use. */
async function showIn(tag: string): Promise<void> {
  try {
    if (await speak(tag)) gameStore.setState({ language: tag });
  } catch {
    const { language, set, announce } = gameStore.getState();
    if (!isPseudo(language)) set('language', language);
    announce(t('settings.language-failed'), true);
  }
  document.title = t('title.name');
}

/** An address with `?lang=uk` counts as a choice, and is remembered; a pseudo-language lasts as long as its page. */
export async function keepLanguage(fetchLevelTexts: FetchLevelTexts): Promise<void> {
  fetchLevelTextsBy(fetchLevelTexts);
  const { settings, set } = gameStore.getState();
  const asked = askedLanguage(location.search, LANGUAGES);
  if (asked !== undefined && !isPseudo(asked)) set('language', asked);
  else if (!LANGUAGES.includes(settings.language)) set('language', 'en');
  gameStore.subscribe((state, before) => {
    if (state.settings.language !== before.settings.language) void showIn(state.settings.language);
  });
  await showIn(asked ?? gameStore.getState().settings.language);
}
