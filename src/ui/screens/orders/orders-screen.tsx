/** Planning: choose moves, say what is meant and how it will be read, seal. */
import './orders.css';
import { t } from '../../../i18n/index.ts';
import { gameStore, ownView } from '../../../store/index.ts';
import { BoardPanel } from '../../panels/board-panel.tsx';
import { DeskPanel } from '../../panels/desk-panel.tsx';
import { DraftPanel } from '../../panels/draft-panel.tsx';
import { LadderPanel } from '../../panels/ladder-panel.tsx';
import { Attention, Money } from '../../panels/meters.tsx';
import { MoveList } from '../../panels/move-list.tsx';
import { moveName } from '../../panels/names.ts';
import { Offers, useOffered } from '../../panels/offers.tsx';
import { OrderExpectation } from '../../panels/order-expectation.tsx';
import { OrderTray } from '../../panels/order-tray.tsx';
import { PhoneLedger } from '../../panels/phone-ledger.tsx';
import { Button } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';

/** What is left to spend stands over the moves where the tray has no room for it, always in two rows. */
function Purse() {
  return (
    <div className="purse">
      <Money />
      <Attention />
    </div>
  );
}

function Desktop({ drafting, short }: { readonly drafting: boolean; readonly short: boolean }) {
  return (
    <div className="orders">
      <div className="orders-moves">
        {short && <Purse />}
        <MoveList />
      </div>
      <div className="orders-board">
        <BoardPanel />
        <OrderTray />
      </div>
      <div className="orders-side">{drafting ? <DraftPanel /> : <DeskPanel />}</div>
    </div>
  );
}

/** What has just been placed and how the staff takes it, where the list is gone on with. */
function LastPlaced() {
  const me = useGame((state) => ownView(state)?.me);
  const order = me?.orders.at(-1);
  if (me === undefined || order === undefined) return undefined;
  return (
    <p className="text-small orders-last" role="status">
      <strong data-plain="">{t('orders.said-placed', { move: moveName(order.move) })}</strong>{' '}
      <OrderExpectation order={order} />{' '}
      <span data-plain="">{t('orders.seal-used', { used: me.orders.length, slots: me.slots })}</span>
    </p>
  );
}

function toTray(): void {
  gameStore.getState().showTab('orders');
  scrollTo({ top: 0 });
}

/** One place at a time; a map stays above the moves as a strip, a board that is only a table in its own place. */
function Phone({ drafting }: { readonly drafting: boolean }) {
  const tab = useGame((state) => state.tab);
  const strip = useGame((state) => state.level?.map !== 'none' && !state.settings.table);
  const offered = useOffered();
  if (tab === 'map') return <BoardPanel tall />;
  if (tab === 'ledger') return <PhoneLedger />;
  if (tab === 'ladder') return <LadderPanel />;
  if (tab === 'orders') {
    return (
      <div className="orders-phone">
        {offered && (
          <div className="orders-offers">
            <Offers />
          </div>
        )}
        <OrderTray />
        <DeskPanel />
      </div>
    );
  }
  return (
    <div className="orders-phone">
      {strip && <BoardPanel />}
      {drafting ? (
        <DraftPanel />
      ) : (
        <div className="orders-moves">
          <Purse />
          <MoveList />
          <div className="orders-onward">
            <LastPlaced />
            <Button kind="primary" data-primary="" icon="seal" onClick={toTray}>
              {t('orders.to-tray')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

export function OrdersScreen() {
  const drafting = useGame((state) => state.draft !== undefined);
  const turn = useGame((state) => ownView(state)?.time.turn ?? 0);
  const { layout, short } = useLayout();
  const heading = useFirstFocus<HTMLHeadingElement>(turn);
  return (
    <>
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {t('phase.orders')}
      </h1>
      {layout === 'phone' ? <Phone drafting={drafting} /> : <Desktop drafting={drafting} short={short} />}
    </>
  );
}
