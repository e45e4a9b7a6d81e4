import { focusRegion } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';

/** The first stops of the Tab key: straight to the screen, the map, or the board as a table. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      <button type="button" onClick={() => focusRegion('moves') || focusRegion('main')}>
        {t('skip.screen')}
      </button>
      <button type="button" onClick={() => focusRegion('map')}>
        {t('skip.map')}
      </button>
      <button
        type="button"
        onClick={() => {
          gameStore.getState().set('table', true);
          requestAnimationFrame(() => focusRegion('map'));
        }}
      >
        {t('skip.table')}
      </button>
    </div>
  );
}
