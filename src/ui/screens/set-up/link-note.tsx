/** Says that a link has chosen what stands on the page, with the way back; or why it could not. */
import { t } from '../../../i18n/index.ts';
import { LinkFaults } from '../../assumptions/share-world.tsx';
import { Button } from '../../parts/index.ts';
import type { LinkNews } from './use-link.ts';

export function LinkNote({ news, onUndo }: { readonly news: LinkNews | undefined; readonly onUndo: () => void }) {
  if (news === undefined) return undefined;
  return (
    <div className="set-up-link">
      {news.kind === 'refused' ? (
        <LinkFaults faults={news.faults} />
      ) : (
        <p role="status">
          {t('set-up.linked')}{' '}
          <Button kind="link" onClick={onUndo}>
            {t('set-up.link-undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
