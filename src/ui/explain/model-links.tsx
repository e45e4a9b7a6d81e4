/** From any number to what all of them rest on, and to what they cannot say. */
import { t } from '../../i18n/index.ts';
import { gameStore, type InfoPage } from '../../store/index.ts';

const PAGES = ['odd', 'limits'] as const satisfies readonly InfoPage[];

function open(page: InfoPage): void {
  const { explaining, closeExplain, go } = gameStore.getState();
  for (const _ of explaining) closeExplain();
  go({ screen: 'page', page });
}

export function ModelLinks() {
  return (
    <ul className="explain-pages">
      {PAGES.map((page) => (
        <li key={page}>
          <button type="button" className="explain-page" onClick={() => open(page)}>
            {t(`page.${page}.link`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
