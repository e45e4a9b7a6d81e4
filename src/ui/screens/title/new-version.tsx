/** Says that a newer version of the game waits on this device. Only the title page does: a match goes on as it is. */
import './new-version.css';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';

export function NewVersion() {
  const useVersion = useGame((state) => state.useVersion);
  if (useVersion === undefined) return undefined;
  return (
    <aside className="title-version" aria-label={t('version.title')}>
      <p>
        <strong>{t('version.title')}</strong>
        <span className="title-version-note">{t('version.text')}</span>
      </p>
      <Button kind="small" onClick={useVersion}>
        {t('version.use')}
      </Button>
    </aside>
  );
}
