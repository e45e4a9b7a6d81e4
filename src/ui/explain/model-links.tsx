/** From any number to the assumption and the formula it rests on, and to what the model cannot say. */
import { t } from '../../i18n/index.ts';
import { gameStore, type InfoPage } from '../../store/index.ts';
import { openAssumption } from './open-assumption.ts';

function openPage(page: InfoPage, params: readonly string[]): void {
  const { explaining, closeExplain, go } = gameStore.getState();
  for (const _ of explaining) closeExplain();
  go({ screen: 'page', page, ...(params.length > 0 && { params }) });
}

function Entry({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <li>
      <button type="button" className="explain-page" onClick={onPress}>
        {label}
      </button>
    </li>
  );
}

interface LinksProps {
  /** The names of the parameters behind the figure, the weightiest first. */
  readonly params: readonly string[];
  /** A match that is over can be played again with other values. */
  readonly ended: boolean;
}

export function ModelLinks({ params, ended }: LinksProps) {
  const [first] = params;
  return (
    <ul className="explain-pages">
      {first !== undefined && (
        <Entry label={t(ended ? 'explain.change' : 'explain.see-assumption')} onPress={() => openAssumption(first)} />
      )}
      <Entry
        label={t(first === undefined ? 'page.odd.link' : 'explain.formula-page')}
        onPress={() => openPage('odd', params)}
      />
      <Entry label={t('page.limits.link')} onPress={() => openPage('limits', [])} />
    </ul>
  );
}
