/** The placed orders of the turn, what is left to spend, and the seal. */
import './order-tray.css';
import type { KeyboardEvent } from 'react';
import {
  editOrder,
  moveOrder,
  type NoMore,
  noMoreOrders,
  sealOrders,
  unanswered,
  unsealOrders,
  withdrawOrder,
} from '../../commands/index.ts';
import type { OrderView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { moveDef, orderKey, ownView } from '../../store/index.ts';
import { Button, ClassGlyph, IconButton } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { Attention, FewerOrders, Money } from './meters.tsx';
import { deskName, moveName, placeName, seatName } from './names.ts';
import { OrderExpectation } from './order-expectation.tsx';

function onKey(event: KeyboardEvent, slot: number): void {
  if (event.key === 'Delete' || event.key === 'Backspace') void withdrawOrder(slot);
  else if (event.altKey && event.key === 'ArrowUp') void moveOrder(slot, -1);
  else if (event.altKey && event.key === 'ArrowDown') void moveOrder(slot, 1);
  else return;
  event.preventDefault();
}

function Placed({ order, sealed }: { readonly order: OrderView; readonly sealed: boolean }) {
  const moveClass = useGame((state) => moveDef(state, order.move)?.class);
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const place = placeName(order, year);
  const name = moveName(order.move);
  return (
    <li className="tray-slot" data-state={sealed ? 'sealed' : 'placed'}>
      <span className="tray-number" data-plain="">
        {order.slot + 1}
      </span>
      {moveClass !== undefined && <ClassGlyph of={moveClass} size={20} />}
      <button
        type="button"
        className="tray-name"
        disabled={sealed}
        onClick={() => void editOrder(order.slot)}
        onKeyDown={(event) => onKey(event, order.slot)}
        aria-describedby={`tray-note-${order.slot}`}
      >
        <span data-plain="">{place === undefined ? name : t('orders.move-at', { move: name, place })}</span>
      </button>
      <p className="tray-note" id={`tray-note-${order.slot}`}>
        <OrderExpectation order={order} />
      </p>
      {!sealed && (
        <IconButton
          icon="close"
          className="tray-remove"
          label={t('orders.remove', { move: name })}
          onClick={() => void withdrawOrder(order.slot)}
        />
      )}
    </li>
  );
}

/** What stands in an empty slot: what may be done with the first one, or why nothing more can be. */
function emptyText(slot: number, first: boolean, none: NoMore): string {
  if (!first) return 'orders.empty-later';
  if (none !== 'placed') return `orders.none.${none}`;
  return slot === 0 ? 'orders.empty' : 'orders.empty-more';
}

/** The slots that hold no order: the first one shows the draft, if there is one. */
function Open({ slot, first }: { readonly slot: number; readonly first: boolean }) {
  const draft = useGame((state) => state.draft);
  const moveClass = useGame((state) => (draft === undefined ? undefined : moveDef(state, draft.move)?.class));
  const drafted = first && draft !== undefined;
  const none = useGame(noMoreOrders) ?? 'placed';
  return (
    <li className="tray-slot" data-state={drafted ? 'draft' : 'empty'}>
      <span className="tray-number" data-plain="">
        {slot + 1}
      </span>
      {drafted && moveClass !== undefined && <ClassGlyph of={moveClass} size={20} />}
      <span className="tray-name">{drafted ? moveName(draft.move) : t(emptyText(slot, first, none))}</span>
      {drafted && <p className="tray-note">{t('orders.draft')}</p>}
    </li>
  );
}

/** What the seal would pass over: offers without an answer, else free slots. */
function SealNote() {
  const waiting = useGame((state) => unanswered(state).length);
  const by = useGame((state) => unanswered(state)[0]?.by ?? '');
  const used = useGame((state) => ownView(state)?.me?.orders.length ?? 0);
  const slots = useGame((state) => ownView(state)?.me?.slots ?? 0);
  if (waiting === 0 && used >= slots) return undefined;
  return (
    <small className="tray-seal-note" data-plain="">
      {waiting > 0
        ? t('orders.seal-waits', { count: waiting, seat: seatName(by) })
        : t('orders.seal-used', { used, slots })}
    </small>
  );
}

function Seal({ sealed }: { readonly sealed: boolean }) {
  const drafting = useGame((state) => state.draft !== undefined);
  const rival = useGame((state) => ownView(state)?.rival);
  const waits = sealed && rival !== undefined && !rival.sealed;
  return (
    <div className="tray-seal">
      <Button
        kind={sealed ? 'plain' : 'primary'}
        icon={sealed ? 'seal-check' : 'seal'}
        {...(drafting ? {} : { 'data-primary': '' })}
        onClick={() => void (sealed ? unsealOrders() : sealOrders())}
      >
        <span>
          {t(sealed ? 'orders.unseal' : 'orders.seal')}
          {!sealed && <SealNote />}
        </span>
      </Button>
      {waits && <p className="text-small">{t('orders.waiting', { desk: deskName(rival.seat) })}</p>}
      {!sealed && rival?.sealed === true && (
        <p className="text-small">{t('orders.other-sealed', { desk: deskName(rival.seat) })}</p>
      )}
    </div>
  );
}

export function OrderTray() {
  const me = useGame((state) => ownView(state)?.me);
  const { short, layout } = useLayout();
  if (me === undefined) return undefined;
  const empty = Math.max(0, me.slots - me.orders.length);
  return (
    <section className="tray" id="region-orders" tabIndex={-1} aria-labelledby="tray-title">
      <div className="tray-head" data-hidden={short}>
        <h2 id="tray-title">{t('orders.tray')}</h2>
        {!short && layout !== 'phone' && (
          <>
            <Money />
            <Attention />
          </>
        )}
        {!short && <FewerOrders />}
      </div>
      <div className="tray-row">
        <ol className="tray-slots">
          {me.orders.map((order) => (
            <Placed key={`${order.slot} ${orderKey(order)}`} order={order} sealed={me.sealed} />
          ))}
          {Array.from({ length: empty }, (_, index) => me.orders.length + index).map((slot) => (
            <Open key={slot} slot={slot} first={slot === me.orders.length} />
          ))}
        </ol>
        <Seal sealed={me.sealed} />
      </div>
    </section>
  );
}
