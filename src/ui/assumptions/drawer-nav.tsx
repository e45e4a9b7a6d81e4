/** The way through the assumptions: a search, and the panes with how much is changed in each. */
import { useId } from 'react';
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
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

function Search({ query, onQuery }: Pick<NavProps, 'query' | 'onQuery'>) {
  const id = useId();
  return (
    <div className="field drawer-search">
      <label className="field-label" htmlFor={id}>
        {t('assumptions.search')}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
    </div>
  );
}

/** On the phone the panes are one list to choose from. */
function PaneSelect({ panes, pane, differences, onGo }: NavProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('assumptions.groups')}
      </label>
      <select id={id} className="input" value={pane ?? ''} onChange={(event) => onGo(event.target.value)}>
        {pane === undefined && <option value="">{t('assumptions.search')}</option>}
        {panes.map((each) => {
          const count = differencesIn(each, differences);
          return (
            <option key={each} value={each}>
              {count === 0 ? paneWords(each) : t('assumptions.pane-changed', { pane: paneWords(each), count })}
            </option>
          );
        })}
      </select>
    </div>
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
      <Search query={props.query} onQuery={props.onQuery} />
      {phone ? <PaneSelect {...props} /> : <PaneList {...props} />}
    </nav>
  );
}
