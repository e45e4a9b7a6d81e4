import { type OrderView, refs } from '../../engine/index.ts';
import { formatChange, t } from '../../i18n/index.ts';
import { orderKey } from '../../store/index.ts';
import { Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

/** The staff's estimate of a placed order, once it has been shown (Guided only). */
function StaffLine({ order }: { readonly order: OrderView }) {
  const estimate = useGame((state) => state.estimates[orderKey(order)]);
  if (estimate === undefined) return undefined;
  return (
    <span className="tray-staff">
      {t('orders.staff')}{' '}
      <Num
        value={estimate.centre}
        signed
        of={refs.estimate(order.move, order.state, order.theatre)}
        label={t('orders.staff')}
      />{' '}
      <span data-plain="">
        {t('orders.band', { low: formatChange(estimate.low), high: formatChange(estimate.high) })}
      </span>
    </span>
  );
}

/** How the desk expects an order to be read, and beside it what the staff says. */
export function OrderExpectation({ order }: { readonly order: OrderView }) {
  return (
    <>
      {order.prediction !== undefined && (
        <span data-plain="">
          {t('orders.you-expect', {
            centre: formatChange(order.prediction.centre),
            low: formatChange(order.prediction.low),
            high: formatChange(order.prediction.high),
          })}
        </span>
      )}
      <StaffLine order={order} />
    </>
  );
}
