import { noMoreOrders, sealOrders, unanswered } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Button, Dialog } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { deskName, moveName } from './names.ts';

/** Asked once, as long as nothing changes, when another order could be placed, which is also a choice, or when an offer of the other desk lies unanswered. */
export function SealQuestion({ onClose }: { readonly onClose: () => void }) {
  const used = useGame((state) => ownView(state)?.me?.orders.length ?? 0);
  const slots = useGame((state) => ownView(state)?.me?.slots ?? 0);
  const offer = useGame((state) => unanswered(state)[0]);
  const more = useGame((state) => noMoreOrders(state) === undefined);
  const parts = [
    ...(offer === undefined
      ? []
      : [t('orders.seal-offer-text', { desk: deskName(offer.by), move: moveName(offer.move) })]),
    ...(more ? [t('orders.seal-empty-text')] : []),
  ];
  const title = more ? t('orders.seal-empty', { used, slots }) : t('orders.seal-offer');
  return (
    <Dialog open onClose={onClose} title={<span data-plain="">{title}</span>} description={parts.join(' ')}>
      {/* A key that is still held down from the press before answers nothing. */}
      <div className="dialog-actions" onKeyDownCapture={(event) => event.repeat && event.preventDefault()}>
        <Button onClick={onClose}>{t('orders.seal-not-yet')}</Button>
        <Button kind="primary" data-primary="" autoFocus onClick={() => void sealOrders(true)}>
          {t('orders.seal-anyway')}
        </Button>
      </div>
    </Dialog>
  );
}
