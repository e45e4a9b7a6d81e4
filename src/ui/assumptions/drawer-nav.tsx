/** The way through the assumptions: a search, and the panes with how much is changed in each. */
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { Choice, SearchField } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { differencesIn, type Pane, paneWords } from './panes.ts';
import type { Difference } from './world.ts';

interface NavProps {
  readonly level: Level;
  readonly panes: readonly Pane[];
  /** Undefined while a search is shown. */
  readonly pane: Pane | undefined;
  readonly differences: readonly Difference[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onGo: (pane: Pane) => void;
}

/** On the phone the panes are one list to choose from. */
function PaneSelect({ panes, pane, differences, onGo }: NavProps) {
  const words = (each: Pane): string => {
    const count = differencesIn(each, differences);
    return count === 0 ? paneWords(each) : t('assumptions.pane-changed', { pane: paneWords(each), count });
  };
  return (
    <Choice
      label={t('assumptions.groups')}
      value={pane ?? ''}
      options={[
        ...(pane === undefined ? [{ value: '', label: t('assumptions.search') }] : []),
        ...panes.map((each) => ({ value: each, label: words(each) })),
      ]}
      onChoose={onGo}
    />
  );
}

function PaneList({ level, panes, pane, differences, onGo }: NavProps) {
  return (
    <ul className="drawer-panes">
      {panes.map((each) => {
        const changed = differencesIn(each, differences);
        const all = level.params.filter(({ theme }) => theme === each).length;
        return (
          <li key={each}>
            <button type="button" aria-current={each === pane ? 'true' : undefined} onClick={() => onGo(each)}>
              <span>{paneWords(each)}</span>
              {all > 0 && (
                <span className="pane-count" data-plain="">
                  {all}
                </span>
              )}
              {changed > 0 && (
                <span className="pane-changed" data-plain="">
                  <span aria-hidden="true">{changed}</span>
                  <span className="visually-hidden">{t('assumptions.changed', { count: changed })}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function DrawerNav(props: NavProps) {
  const phone = useLayout().layout === 'phone';
  return (
    <nav className="drawer-nav" aria-label={t('assumptions.groups')}>
      <SearchField
        className="drawer-search"
        label={t('assumptions.search')}
        value={props.query}
        onChange={props.onQuery}
      />
      {phone ? <PaneSelect {...props} /> : <PaneList {...props} />}
    </nav>
  );
}
