import { sealOrders } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { Button, Dialog } from '../parts/index.ts';

/** Asked once when a slot is empty: a quiet turn is also a choice. */
export function SealQuestion({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={t('orders.seal-empty')} description={t('orders.seal-empty-text')}>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('orders.seal-not-yet')}</Button>
        <Button kind="primary" data-primary="" autoFocus onClick={() => void sealOrders(true)}>
          {t('orders.seal-anyway')}
        </Button>
      </div>
    </Dialog>
  );
}
