import { t } from '../../i18n/index.ts';
import { gameStore, ownView, type PhoneTab } from '../../store/index.ts';
import { Icon, type IconName } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

const TABS: readonly (readonly [PhoneTab, IconName])[] = [
  ['map', 'map'],
  ['moves', 'cards'],
  ['orders', 'seal'],
  ['ledger', 'bullets'],
  ['ladder', 'ladder'],
];

/** How many orders wait for the seal; once sealed, that they are. After the phase of orders it has nothing to say. */
function OrdersBadge({ placed, sealed }: { readonly placed: number; readonly sealed: boolean }) {
  return (
    <span className="tab-badge">
      {sealed ? <Icon name="check" size={12} /> : <span data-plain="">{placed}</span>}
      <span className="visually-hidden">{t(sealed ? 'tab.orders-sealed' : 'tab.orders-placed')}</span>
    </span>
  );
}

/** The five places of a match on the phone. Outside Orders the second one is the screen of the phase. */
export function TabBar() {
  const tab = useGame((state) => state.tab);
  const placed = useGame((state) => ownView(state)?.me?.orders.length ?? 0);
  const sealed = useGame((state) => ownView(state)?.me?.sealed === true);
  const phase = useGame((state) => ownView(state)?.phase);
  return (
    <nav className="tab-bar" aria-label={t('shell.places')}>
      {TABS.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          aria-current={tab === name ? 'page' : undefined}
          onClick={() => {
            gameStore.getState().showTab(name);
            // Another place begins at its top.
            scrollTo({ top: 0 });
          }}
        >
          <Icon name={icon} size={26} />
          <span>{name === 'moves' && phase !== 'orders' ? t(`phase.${phase}`) : t(`tab.${name}`)}</span>
          {name === 'orders' && phase === 'orders' && (placed > 0 || sealed) && (
            <OrdersBadge placed={placed} sealed={sealed} />
          )}
        </button>
      ))}
    </nav>
  );
}
