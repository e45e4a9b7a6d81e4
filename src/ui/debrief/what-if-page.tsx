/** What led to an escalation, and what if: the same match without one of its moves, or in another world. */
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Segments } from '../parts/index.ts';
import { Tracing } from '../tracing/tracing.tsx';
import { WhatIf } from '../what-if/what-if.tsx';
import { PageHeading } from './page-heading.tsx';

const PARTS = ['what-if', 'causes'] as const;
type WhatIfPart = (typeof PARTS)[number];

interface WhatIfPageProps {
  readonly match: Match;
  readonly part: WhatIfPart;
  readonly onPart: (part: WhatIfPart) => void;
  /** The act that was chosen elsewhere to be left out. */
  readonly fork: number | undefined;
  readonly onFork: (card: number) => void;
}

export function WhatIfPage({ match, part, onPart, fork, onFork }: WhatIfPageProps) {
  const heading = (
    <>
      <PageHeading>{t(part === 'what-if' ? 'what-if.title' : 'tracing.title')}</PageHeading>
      <Segments
        label={t('what-if.parts')}
        value={part}
        onChoose={onPart}
        options={PARTS.map((value) => ({ value, label: t(`what-if.part.${value === 'causes' ? value : 'fork'}`) }))}
      />
    </>
  );
  if (part === 'causes') return <Tracing match={match} heading={heading} onFork={onFork} />;
  return <WhatIf key={fork} match={match} fork={fork} heading={heading} />;
}
