import { sealOrders, unanswered } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Button, Dialog } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { deskName, moveName } from './names.ts';

/** Asked once when a slot is empty, which is also a choice, or when an offer of the other desk lies unanswered. */
export function SealQuestion({ onClose }: { readonly onClose: () => void }) {
  const empty = useGame((state) => {
    const me = ownView(state)?.me;
    return me !== undefined && me.orders.length < me.slots;
  });
  const offer = useGame((state) => unanswered(state)[0]);
  const parts = [
    ...(offer === undefined
      ? []
      : [t('orders.seal-offer-text', { desk: deskName(offer.by), move: moveName(offer.move) })]),
    ...(empty ? [t('orders.seal-empty-text')] : []),
  ];
  const title = t(empty ? 'orders.seal-empty' : 'orders.seal-offer');
  return (
    <Dialog open onClose={onClose} title={title} description={parts.join(' ')}>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('orders.seal-not-yet')}</Button>
        <Button kind="primary" data-primary="" autoFocus onClick={() => void sealOrders(true)}>
          {t('orders.seal-anyway')}
        </Button>
      </div>
    </Dialog>
  );
}
