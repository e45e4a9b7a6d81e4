import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { Icon } from '../../parts/index.ts';
import { useTheme } from '../../use-theme.ts';

/** Goes to the other theme: it names where a press leads. */
export function ThemeSwitch() {
  const night = useTheme() === 'night';
  return (
    <button
      type="button"
      className="theme-switch"
      onClick={() => gameStore.getState().set('theme', night ? 'day' : 'night')}
    >
      <Icon name={night ? 'sun' : 'moon'} size={17} />
      {t(night ? 'settings.day' : 'settings.night')}
    </button>
  );
}
