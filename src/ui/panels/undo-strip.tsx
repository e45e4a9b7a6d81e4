import { undoWithdraw } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { Button } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { moveName } from './names.ts';

/** For a few seconds after an order was taken out: a way to put it back. */
export function UndoStrip() {
  const removed = useGame((state) => state.removed);
  if (removed === undefined) return undefined;
  return (
    <div className="undo-strip">
      <span>{t('orders.removed', { move: moveName(removed.order.move) })}</span>
      <Button kind="link" onClick={() => void undoWithdraw()}>
        {t('common.undo')}
      </Button>
    </div>
  );
}
