/** Joint steps that one of the two desks has offered, and the answer to them. */
import { useId } from 'react';
import { acceptOffer, declineOffer } from '../../commands/index.ts';
import { type OfferView, refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { moveDef, ownView } from '../../store/index.ts';
import { Button, ClassGlyph, Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { crossedWith } from './crossed-offer.ts';
import { deskName, moveName, placeName } from './names.ts';

/** The answer in one row that keeps its height and its buttons their places, whatever was answered. */
function Answer({ offer: { index, status, capital } }: { readonly offer: OfferView }) {
  const sealed = useGame((state) => ownView(state)?.me?.sealed === true);
  const accepted = status === 'accepted';
  const lacks = useGame((state) => status === 'open' && !sealed && capital > (ownView(state)?.me?.capital ?? 0));
  const why = useId();
  return (
    <div className="offer-actions">
      <Button
        kind="small"
        icon={accepted ? 'check' : undefined}
        aria-pressed={accepted}
        blocked={sealed || lacks}
        aria-describedby={lacks ? why : undefined}
        onClick={() => void (sealed || lacks || (accepted ? declineOffer(index) : acceptOffer(index)))}
      >
        {t(accepted ? 'offers.accepted' : 'offers.accept')}
      </Button>
      {status === 'declined' ? (
        <strong className="offer-answer" role="status">
          {t('offers.declined')}
        </strong>
      ) : (
        !sealed && (
          <Button kind="link" onClick={() => void declineOffer(index)}>
            {t(accepted ? 'offers.take-back' : 'offers.decline')}
          </Button>
        )
      )}
      <span className="text-small">
        {t('orders.capital')} <Num value={capital} of={refs.offerPrice(index)} label={t('orders.capital')} />
      </span>
      {lacks && (
        <span id={why} className="text-small" role="status">
          {t('offers.lacks')}
        </span>
      )}
    </div>
  );
}

/** That the own desk offered the same: what a yes does then, or that it is agreed. Both have their room, so that a yes moves nothing. */
function Crossed({ offer, own }: { readonly offer: OfferView; readonly own: OfferView }) {
  const agreed = offer.status === 'accepted';
  return (
    <div className="text-small offer-crossed">
      <p data-shown={agreed} aria-hidden={!agreed}>
        <strong>{t('offers.crossed-agreed')}</strong>
      </p>
      <p data-shown={!agreed} aria-hidden={agreed}>
        <strong>{t('offers.crossed')}</strong>
      </p>
      {own.move !== offer.move && <p data-plain="">{t('offers.crossed-name', { move: moveName(own.move) })}</p>}
    </div>
  );
}

function Offer({ offer, own }: { readonly offer: OfferView; readonly own: OfferView | undefined }) {
  const moveClass = useGame((state) => moveDef(state, offer.move)?.class);
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const turn = useGame((state) => ownView(state)?.time.turn ?? offer.turn);
  const place = placeName(offer, year);
  return (
    <li className="offer">
      {moveClass !== undefined && <ClassGlyph of={moveClass} size={20} />}
      <div>
        <p className="offer-name" data-plain="">
          {place === undefined ? moveName(offer.move) : t('orders.move-at', { move: moveName(offer.move), place })}
        </p>
        <p className="text-small" data-plain="">
          {t(`move.${offer.move}.summary`)}
        </p>
        <p className="text-small">
          {offer.mine ? t('offers.mine') : t('offers.from', { desk: deskName(offer.by) })}
          {offer.turn < turn && ` · ${t('offers.earlier')}`}
        </p>
        {own !== undefined && <Crossed offer={offer} own={own} />}
        {!offer.mine && <Answer offer={offer} />}
      </div>
    </li>
  );
}

/** Whether the other desk has offered something that is on the table this turn, answered or not. */
export function useOffered(): boolean {
  return useGame((state) => (ownView(state)?.offers ?? []).some((offer) => !offer.mine));
}

/** Joint steps on the table. An answer costs capital, no order. */
export function Offers() {
  const offers = useGame((state) => ownView(state)?.offers);
  const rival = useGame((state) => ownView(state)?.rival?.seat);
  const moves = useGame((state) => state.level?.moves);
  if (offers === undefined || rival === undefined || moves === undefined) return undefined;
  const theirs = offers.filter(({ mine, status }) => !mine && status !== 'declined');
  // A step that both offered stands here once, as theirs: that is the one to answer.
  const shown = offers.filter((offer) => !offer.mine || crossedWith(offer, theirs, moves) === undefined);
  return (
    <section className="desk-part" id="region-offers" tabIndex={-1} aria-labelledby="desk-offers">
      <h3 id="desk-offers">{t('offers.title')}</h3>
      {offers.length === 0 && <p className="text-small">{t('offers.none', { desk: deskName(rival) })}</p>}
      {offers.length > 0 && (
        <ul className="offers">
          {shown.map((offer) => (
            <Offer
              key={`${offer.turn} ${offer.index}`}
              offer={offer}
              own={offer.mine || offer.status === 'declined' ? undefined : crossedWith(offer, offers, moves)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
