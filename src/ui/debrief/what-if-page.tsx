/** What if: the same match in another world. */
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { PageHeading } from './page-heading.tsx';

export function WhatIfPage({ match }: { readonly match: Match }) {
  return <WhatIf match={match} heading={<PageHeading>{t('what-if.title')}</PageHeading>} />;
}
