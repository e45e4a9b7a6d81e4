/** The right column while no order is being written: what else the desk decides before it seals. */
import './desk-panel.css';
import { noMoreOrders, setStanding } from '../../commands/index.ts';
import { refs, type StandingInstruction } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, ownView, seatDef } from '../../store/index.ts';
import { Button, ChipGroup, SideMark, StatBar, Term } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { moveName, placeName } from './names.ts';
import { Offers, useOffered } from './offers.tsx';
import { OrderExpectation } from './order-expectation.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { SaidInPublic } from './said-in-public.tsx';
import { TwoAdvisers } from './two-advisers.tsx';
import { useMatch } from './use-match.ts';

const STANDING: readonly StandingInstruction[] = ['step-down', 'hold', 'match'];

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

/** What is placed so far, and how it is expected to be read: beside the map the tray has no room for it. */
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
type Step = 'title' | 'more' | 'full' | 'dear' | 'closed' | 'sealed';

function useStep(): Step {
  return useGame((state) => {
    const me = ownView(state)?.me;
    if (me?.sealed === true) return 'sealed';
    if (me === undefined) return 'title';
    const none = noMoreOrders(state);
    if (none !== undefined) return none === 'placed' ? 'full' : none;
    return me.orders.length === 0 ? 'title' : 'more';
  });
}

/** Keys of what stands over the column, and of the sentence below it. */
const HEAD = {
  title: ['orders.desk-title', 'orders.desk-lead'],
  more: ['orders.desk-more', 'orders.desk-more-lead'],
  full: ['orders.desk-full', 'orders.desk-full-lead'],
  dear: ['orders.desk-none', 'orders.desk-dear-lead'],
  closed: ['orders.desk-none', 'orders.desk-closed-lead'],
  sealed: ['orders.desk-sealed', 'orders.desk-sealed-lead'],
} as const satisfies Record<Step, readonly [string, string]>;

export function DeskPanel() {
  const seat = useGame((state) => state.seat);
  const step = useStep();
  const phone = useLayout().layout === 'phone';
  const offered = useOffered();
  const match = useMatch();
  // What the other desk has put on the table waits for an answer, so it comes first: on the phone above the tray.
  const [title, lead] = HEAD[step];
  if (seat === undefined) return undefined;
  return (
    <section className="desk" aria-labelledby="desk-title">
      <p className="draft-kind">
        <SideMark seat={seat} size={24} />
        <span className="text-label">{t(`seat.${seat}.name`)}</span>
      </p>
      <h2 className="draft-title" id="desk-title">
        {t(title)}
      </h2>
      <p className="draft-summary">{t(phone && step === 'title' ? 'orders.desk-lead-phone' : lead)}</p>
      <RefusalNote />
      {!phone && <Placed />}
      {offered && !phone && <Offers />}
      {match !== undefined && step !== 'sealed' && <TwoAdvisers match={match} at="orders" />}
      {!offered && <Offers />}
      <SaidInPublic className="desk-part" />
      <Standing />
      <Home />
    </section>
  );
}
