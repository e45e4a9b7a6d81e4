/** The orders of the turn as a place of the phone, in phases after they were given. */
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { predictionText } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { moveName, placeName } from './names.ts';

export function PhoneOrders() {
  const view = useGame(ownView);
  if (view === undefined) return undefined;
  const mine = view.cards.filter((card) => card.mine && card.turn === view.time.turn);
  return (
    <section className="phone-place" id="region-orders" tabIndex={-1} aria-labelledby="phone-orders">
      <h2 id="phone-orders">{t('orders.given')}</h2>
      {mine.length === 0 && <p className="text-small">{t('orders.given-none')}</p>}
      <ol className="phone-orders">
        {mine.map((card) => (
          <li key={card.id} data-plain="">
            <strong>{moveName(card.move)}</strong>
            {placeName(card, view.time.toYear) !== undefined && `, ${placeName(card, view.time.toYear)}`}
            {card.prediction !== undefined && <p className="text-small">{predictionText(card.prediction)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
