/** A study of the model as a page of its own, outside a match. */
import type { ReactNode } from 'react';
import type { Level } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import type { StudyPage } from '../../../store/index.ts';
import { BackCast } from '../../back-cast/back-cast.tsx';
import { ClaimPage } from '../../claim/claim-page.tsx';
import { PageTop } from '../../shell/page-top.tsx';
import { useCampaign } from '../../studies/campaign.ts';
import { useFirstFocus } from '../../use-first-focus.ts';

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
  }
}

export function StudyScreen({ page }: { readonly page: StudyPage }) {
  const level = useCampaign();
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
