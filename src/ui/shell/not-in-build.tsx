import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button, Dialog } from '../parts/index.ts';

/** Says honestly that classes and shared screens are not in this build, and what is. */
export function NotInBuild({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={t('not-in-build.title')} description={t('not-in-build.text')}>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('common.back')}</Button>
        <Button kind="primary" data-primary="" onClick={() => gameStore.getState().go({ screen: 'set-up' })}>
          {t('title.alone')}
        </Button>
      </div>
    </Dialog>
  );
}
