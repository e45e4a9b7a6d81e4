/** What led to an escalation, and what if: the same match without one of its moves, or in another world. */
import { useState } from 'react';
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Segments } from '../parts/index.ts';
import { Tracing } from '../tracing/tracing.tsx';
import { WhatIf } from '../what-if/what-if.tsx';
import { PageHeading } from './page-heading.tsx';

const PARTS = ['fork', 'causes'] as const;
export type WhatIfPart = (typeof PARTS)[number];

interface WhatIfPageProps {
  readonly match: Match;
  readonly first: WhatIfPart;
  /** The act that was chosen elsewhere to be left out. */
  readonly fork: number | undefined;
  readonly onFork: (card: number) => void;
}

export function WhatIfPage({ match, first, fork, onFork }: WhatIfPageProps) {
  const [part, setPart] = useState<WhatIfPart>(first);
  const replay = (card: number): void => {
    onFork(card);
    setPart('fork');
  };
  const heading = (
    <>
      <PageHeading>{t(part === 'fork' ? 'what-if.title' : 'tracing.title')}</PageHeading>
      <Segments
        label={t('what-if.parts')}
        value={part}
        onChoose={setPart}
        options={PARTS.map((value) => ({ value, label: t(`what-if.part.${value}`) }))}
      />
    </>
  );
  if (part === 'causes') return <Tracing match={match} heading={heading} onFork={replay} />;
  return <WhatIf key={fork} match={match} fork={fork} heading={heading} />;
}
