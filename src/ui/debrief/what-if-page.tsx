/** What if: the same match without one of its moves, or in another world. */
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { PageHeading } from './page-heading.tsx';

export function WhatIfPage({ match, fork }: { readonly match: Match; readonly fork: number | undefined }) {
  return <WhatIf match={match} fork={fork} heading={<PageHeading>{t('what-if.title')}</PageHeading>} />;
}
