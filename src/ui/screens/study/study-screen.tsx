/** A study of the model as a page of its own, outside a match. */
import type { ReactNode } from 'react';
import type { Level } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import type { StudyPage } from '../../../store/index.ts';
import { BackCast } from '../../back-cast/back-cast.tsx';
import { ClaimPage } from '../../claim/claim-page.tsx';
import { SensitivityPage } from '../../sensitivity/sensitivity-page.tsx';
import { endedLevel } from '../../sensitivity/worlds.ts';
import { PageTop } from '../../shell/page-top.tsx';
import { CAMPAIGN, useStudyLevel } from '../../studies/campaign.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';

function Page({
  page,
  level,
  heading,
}: {
  readonly page: StudyPage;
  readonly level: Level;
  readonly heading: ReactNode;
}) {
  switch (page) {
    case 'back-cast':
      return <BackCast level={level} lens={undefined} heading={heading} />;
    case 'claim':
      return <ClaimPage level={level} lens={undefined} heading={heading} />;
    case 'sensitivity':
      return <SensitivityPage level={level} heading={heading} />;
  }
}

export function StudyScreen({ page }: { readonly page: StudyPage }) {
  const played = useGame(endedLevel);
  // History is that of the campaign; assumptions can be tried on whichever level was played.
  const level = useStudyLevel(page === 'sensitivity' ? (played ?? CAMPAIGN) : CAMPAIGN);
  const heading = useFirstFocus<HTMLHeadingElement>(page);
  const title = (
    <h1 ref={heading} tabIndex={-1} className="debrief-heading">
      {t(`study.${page}.title`)}
    </h1>
  );
  return (
    <main>
      <PageTop />
      {level === undefined ? (
        <div className="study">
          {title}
          <p>{t('shell.loading')}</p>
        </div>
      ) : (
        <Page page={page} level={level} heading={title} />
      )}
    </main>
  );
}
