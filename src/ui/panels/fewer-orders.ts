/** Why the desk has fewer orders this turn, in one sentence that names what takes its attention. */
import type { View } from '../../engine/index.ts';
import { formatList, t } from '../../i18n/index.ts';
import { theatreName } from './names.ts';

type Seen = Pick<View, 'me' | 'fighting' | 'facts'>;

/** The titles of the events that take attention, each once; a fact without a title counts as an event elsewhere. */
function eventsOf({ me, facts }: Seen): readonly string[] {
  const titles = (me?.attention ?? []).map(({ reason }) => {
    const id = facts[reason]?.data.event;
    return t(typeof id === 'string' ? `event.${id}.title` : 'orders.fewer-by.events');
  });
  return [...new Set(titles)];
}

export function fewerOrders(view: Seen): string | undefined {
  const reasons = (view.me?.fewer ?? []).flatMap((taker) => {
    if (taker === 'events') return eventsOf(view);
    if (taker === 'elites') return t('orders.fewer-by.elites');
    return t('orders.fewer-by.fighting', { theatres: formatList(view.fighting.map(theatreName)) });
  });
  return reasons.length === 0 ? undefined : t('orders.fewer', { why: formatList(reasons) });
}
