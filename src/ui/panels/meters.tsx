/** What the desk has left to spend this turn. */
import './meters.css';
import { refs } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Num, Term } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { fewerOrders } from './fewer-orders.ts';
import { RichText } from './rich-text.tsx';

interface MeterProps {
  readonly what: 'capital' | 'means';
  readonly value: number;
  readonly held: number;
  readonly asked?: number;
  readonly of: string;
  readonly max: number;
}

/** A short bar: full for what is free, hatched for what placed orders hold. */
function Meter({ what, value, held, asked = 0, of, max }: MeterProps) {
  const share = (points: number): string => `${Math.min(100, Math.max(0, (points / max) * 100))}%`;
  const label = t(`orders.${what}`);
  return (
    <span className="meter">
      <span className="meter-label">
        <Term id={what}>{label}</Term>
      </span>
      <span className="meter-track" aria-hidden="true">
        <span className="meter-fill" style={{ width: share(value - asked) }} />
        <span className="meter-held" style={{ width: share(held) }} />
      </span>
      <Num value={Math.floor(value)} of={of} label={label} className="meter-value" />
    </span>
  );
}

/** `asked`: capital that is chosen to be spent but not yet given, as offers that are ticked. */
export function Money({ asked = 0 }: { readonly asked?: number }) {
  const me = useGame((state) => ownView(state)?.me);
  if (me === undefined) return undefined;
  const heldCapital = me.orders.reduce((sum, order) => sum + order.capital, asked);
  const heldMeans = me.orders.reduce((sum, order) => sum + order.means, 0);
  return (
    <>
      <Meter what="capital" value={me.capital} asked={asked} held={heldCapital} of={refs.capital()} max={100} />
      <Meter
        what="means"
        value={me.means}
        held={heldMeans}
        of={refs.means()}
        max={Math.max(12, me.means + heldMeans)}
      />
    </>
  );
}

/** Attention: a dot for each order that the desk may give; crises and other wars take some away. */
export function Attention() {
  const me = useGame((state) => ownView(state)?.me);
  const level = useGame((state) => state.level);
  if (me === undefined || level === undefined) return undefined;
  const used = me.orders.length;
  // In shorter turns the orders of a full turn are spread over its parts: only those of this turn are shown.
  const perTurn = level.clock.fullTurnTicks === undefined ? level.ordersPerTurn : me.slots;
  return (
    <span className="meter">
      <span className="meter-label">{t('orders.attention')}</span>
      <span className="attention" aria-hidden="true">
        {Array.from({ length: perTurn }, (_, index) => index).map((index) => (
          <span key={index} data-state={index < used ? 'used' : index < me.slots ? 'free' : 'taken'} />
        ))}
      </span>
      <span className="meter-count" data-plain="">
        <RichText
          id="orders.attention-count"
          values={{
            used: formatNumber(used),
            slots: <Num value={me.slots} of={refs.slots()} label={t('orders.attention')} className="meter-value" />,
          }}
        />
      </span>
    </span>
  );
}

/** Why there are fewer orders than usual, wherever their number stands. */
export function FewerOrders() {
  const sentence = useGame((state) => {
    const view = ownView(state);
    return view === undefined ? undefined : fewerOrders(view);
  });
  return sentence === undefined ? undefined : (
    <p className="text-small fewer-orders" data-plain="">
      {sentence}
    </p>
  );
}
