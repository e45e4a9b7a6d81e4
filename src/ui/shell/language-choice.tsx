/** The languages of the interface, each by the name that its own speakers give it. */
import './language.css';
import { useId } from 'react';
import { language, languageName, t } from '../../i18n/index.ts';
import { LANGUAGES } from '../../i18n/language-files.ts';
import { gameStore } from '../../store/index.ts';
import { ChipCheck, Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

const choose = (tag: string): void => gameStore.getState().set('language', tag);

/** Translations stand until somebody who grew up with the language has read them. */
function awaitsReader(language: string): boolean {
  return language !== 'en';
}

/** A short list for the title page. */
export function LanguageList() {
  const id = useId();
  // In another language the whole page is drawn anew, and this with it.
  const spoken = language();
  return (
    <span className="language-list">
      <Icon name="languages" size={17} />
      <label className="visually-hidden" htmlFor={id}>
        {t('settings.language')}
      </label>
      <select id={id} value={spoken} onChange={(event) => choose(event.target.value)}>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageName(tag)}
          </option>
        ))}
        {!LANGUAGES.includes(spoken) && <option value={spoken}>{spoken}</option>}
      </select>
    </span>
  );
}

/** The same among the settings, with a word on translations. */
export function LanguageChoice() {
  const value = useGame((state) => state.settings.language);
  const id = useId();
  return (
    <div className="settings-row">
      <h3 id={id}>{t('settings.language')}</h3>
      <div className="language-choice" role="radiogroup" aria-labelledby={id}>
        {LANGUAGES.map((tag) => (
          <label key={tag} className="chip" lang={tag} data-own-name="">
            <input
              type="radio"
              name="settings-language"
              value={tag}
              checked={tag === value}
              onChange={() => choose(tag)}
            />
            {tag === value && <ChipCheck />}
            <span>{languageName(tag)}</span>
          </label>
        ))}
      </div>
      {awaitsReader(language()) && <p className="text-small">{t('settings.language-awaits')}</p>}
    </div>
  );
}

/** For the page about the game. */
export function TranslationNote() {
  return awaitsReader(language()) ? <p>{t('settings.language-awaits')}</p> : undefined;
}
