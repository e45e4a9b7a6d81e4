import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { Icon } from '../../parts/index.ts';
import { useTheme } from '../../use-theme.ts';

/** Goes to the other theme: it names where a press leads. The style sheet hides the other name, as it knows the theme first. */
export function ThemeSwitch() {
  const night = useTheme() === 'night';
  return (
    <button
      type="button"
      className="theme-switch"
      onClick={() => gameStore.getState().set('theme', night ? 'day' : 'night')}
    >
      <span data-to="night">
        <Icon name="moon" size={17} />
        {t('settings.night')}
      </span>
      <span data-to="day">
        <Icon name="sun" size={17} />
        {t('settings.day')}
      </span>
    </button>
  );
}
