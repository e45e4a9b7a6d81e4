/** Fifth page: what really happened, as the model back-casts it under the lens and the assumptions of this match. */
import { t } from '../../i18n/index.ts';
import { BackCast } from '../back-cast/back-cast.tsx';
import type { Match } from '../panels/use-match.ts';
import { useGame } from '../use-game.ts';
import { PageHeading } from './page-heading.tsx';

export function HistoryPage({ match: { level, view } }: { readonly match: Match }) {
  const set = useGame((state) => state.matchWorld?.set);
  return (
    <BackCast
      level={level}
      lens={view.options.lens}
      set={set}
      heading={<PageHeading>{t('study.back-cast.title')}</PageHeading>}
    />
  );
}
