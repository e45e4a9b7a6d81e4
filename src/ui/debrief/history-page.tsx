/** Fifth page: what really happened, as the model back-casts it under the lens of this match. */
import { t } from '../../i18n/index.ts';
import { BackCast } from '../back-cast/back-cast.tsx';
import type { Match } from '../panels/use-match.ts';
import { PageHeading } from './page-heading.tsx';

export function HistoryPage({ match: { level, view } }: { readonly match: Match }) {
  return (
    <BackCast
      level={level}
      lens={view.options.lens}
      heading={<PageHeading>{t('study.back-cast.title')}</PageHeading>}
    />
  );
}
