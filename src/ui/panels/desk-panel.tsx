/** The right column while no order is being written: what else the desk decides before it seals. */
import './desk-panel.css';
import { acceptOffer, declineOffer, setStanding } from '../../commands/index.ts';
import { type OfferView, refs, type StandingInstruction } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, moveDef, ownView, seatDef } from '../../store/index.ts';
import { Button, ChipGroup, ClassGlyph, Num, SideMark, StatBar, Term } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { deskName, moveName, placeName } from './names.ts';
import { OrderExpectation } from './order-expectation.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { SaidInPublic } from './said-in-public.tsx';
import { TwoAdvisers } from './two-advisers.tsx';
import { useMatch } from './use-match.ts';

const STANDING: readonly StandingInstruction[] = ['step-down', 'hold', 'match'];

function Offer({ offer }: { readonly offer: OfferView }) {
  const moveClass = useGame((state) => moveDef(state, offer.move)?.class);
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const turn = useGame((state) => ownView(state)?.time.turn ?? offer.turn);
  const sealed = useGame((state) => ownView(state)?.me?.sealed === true);
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
        {offer.turn < turn && <p className="text-small">{t('offers.earlier')}</p>}
        {offer.status !== 'accepted' && !offer.mine && (
          <div className="offer-actions">
            <Button kind="small" onClick={() => void acceptOffer(offer.index)}>
              {t('offers.accept')}
            </Button>
            {offer.status === 'open' && (
              <Button kind="link" onClick={() => void declineOffer(offer.index)}>
                {t('offers.decline')}
              </Button>
            )}
            <span className="text-small">
              {t('orders.capital')}{' '}
              <Num value={offer.capital} of={refs.offerPrice(offer.index)} label={t('orders.capital')} />
            </span>
          </div>
        )}
        {(offer.status !== 'open' || offer.mine) && (
          <p className="text-small">
            <strong>{t(offer.mine && offer.status === 'open' ? 'offers.mine' : `offers.${offer.status}`)}</strong>
            {offer.status === 'accepted' && !offer.mine && !sealed && (
              <>
                {' '}
                <Button kind="link" onClick={() => void declineOffer(offer.index)}>
                  {t('offers.take-back')}
                </Button>
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** Joint steps on the table. An answer costs capital, no order. */
function Offers() {
  const offers = useGame((state) => ownView(state)?.offers);
  const rival = useGame((state) => ownView(state)?.rival?.seat);
  if (offers === undefined || rival === undefined) return undefined;
  return (
    <section className="desk-part" aria-labelledby="desk-offers">
      <h3 id="desk-offers">{t('offers.title')}</h3>
      {offers.length === 0 && <p className="text-small">{t('offers.none', { desk: deskName(rival) })}</p>}
      {offers.length > 0 && (
        <ul className="offers">
          {offers.map((offer) => (
            <Offer key={`${offer.turn} ${offer.index}`} offer={offer} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Standing() {
  const value = useGame((state) => ownView(state)?.me?.standing);
  return (
    <section className="desk-part" aria-labelledby="desk-standing">
      <h3 id="desk-standing">
        <Term id="standing-instruction">{t('standing.title')}</Term>
      </h3>
      <p className="text-small">{t('standing.note')}</p>
      <ChipGroup
        name="standing"
        labelledBy="desk-standing"
        value={value}
        options={STANDING.map((each) => ({ value: each, label: t(`standing.${each}`) }))}
        onChoose={(each) => each !== undefined && void setStanding(each)}
      />
    </section>
  );
}

function Home() {
  const me = useGame((state) => ownView(state)?.me);
  const seat = useGame((state) => seatDef(state, state.seat));
  if (me === undefined || seat === undefined) return undefined;
  return (
    <section className="desk-part" aria-labelledby="desk-home">
      <h3 id="desk-home">{t('orders.home-front')}</h3>
      <StatBar label={t('home.support')} value={me.home.support} of={refs.home('support')} />
      {me.home.blocs.map((bloc) => (
        <StatBar
          key={bloc.id}
          label={t(`bloc.${bloc.id}.name`)}
          value={bloc.support}
          of={refs.home('support', bloc.id)}
        />
      ))}
      <Button kind="link" onClick={() => gameStore.getState().open('ledger')}>
        {t('orders.to-ledger')}
      </Button>
    </section>
  );
}

/** What is placed so far, and how it is expected to be read: on a short screen the tray has no room for it. */
function Placed() {
  const orders = useGame((state) => ownView(state)?.me?.orders);
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  if (orders === undefined || orders.length === 0) return undefined;
  return (
    <section className="desk-part" aria-labelledby="desk-placed">
      <h3 id="desk-placed">{t('orders.given')}</h3>
      <ol className="desk-placed">
        {orders.map((order) => {
          const place = placeName(order, year);
          const name = moveName(order.move);
          return (
            <li key={order.slot}>
              <strong data-plain="">{place === undefined ? name : t('orders.move-at', { move: name, place })}</strong>
              <p className="desk-expectation text-small">
                <OrderExpectation order={order} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What is to be done now: the first order, another one, or the seal. */
type Step = 'title' | 'more' | 'full' | 'sealed';

function useStep(): Step {
  return useGame((state) => {
    const me = ownView(state)?.me;
    if (me?.sealed === true) return 'sealed';
    if (me === undefined || me.orders.length === 0) return 'title';
    return me.orders.length < me.slots ? 'more' : 'full';
  });
}

const LEAD = {
  title: 'orders.desk-lead',
  more: 'orders.desk-more-lead',
  full: 'orders.desk-full-lead',
  sealed: 'orders.desk-sealed-lead',
} as const satisfies Record<Step, string>;

export function DeskPanel() {
  const seat = useGame((state) => state.seat);
  const step = useStep();
  const phone = useLayout().layout === 'phone';
  const match = useMatch();
  if (seat === undefined) return undefined;
  return (
    <section className="desk" aria-labelledby="desk-title">
      <p className="draft-kind">
        <SideMark seat={seat} size={24} />
        <span className="text-label">{t(`seat.${seat}.name`)}</span>
      </p>
      <h2 className="draft-title" id="desk-title">
        {t(`orders.desk-${step}`)}
      </h2>
      <p className="draft-summary">{t(phone && step === 'title' ? 'orders.desk-lead-phone' : LEAD[step])}</p>
      <RefusalNote />
      {match !== undefined && step !== 'sealed' && <TwoAdvisers match={match} at="orders" />}
      <Placed />
      <SaidInPublic className="desk-part" />
      <Offers />
      <Standing />
      <Home />
    </section>
  );
}
