/** The end of a match: first how it ended, in words; then the debrief. */
import './ending.css';
import { Suspense, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { Debrief } from '../../debrief/later-debrief.ts';
import { MatchWorkersOf } from '../../inquiries/match-workers.ts';
import { type Match, useMatch } from '../../panels/use-match.ts';
import { useWorkersWarmedUp } from '../../what-if/use-workers-warmed-up.ts';
import { EndingPage } from './ending-page.tsx';
import { NuclearPage } from './nuclear-page.tsx';

function Ended({ match }: { readonly match: Match }) {
  const [opened, open] = useState(false);
  const workers = useWorkersWarmedUp(match);
  if (opened) {
    return (
      <MatchWorkersOf value={workers}>
        <Suspense fallback={<p className="shell-wait">{t('shell.loading')}</p>}>
          <Debrief match={match} />
        </Suspense>
      </MatchWorkersOf>
    );
  }
  const goOn = (): void => open(true);
  return match.view.ending === 'nuclear-use' ? (
    <NuclearPage onGoOn={goOn} />
  ) : (
    <EndingPage match={match} onGoOn={goOn} />
  );
}

export function EndedScreen() {
  const match = useMatch();
  return match === undefined ? undefined : <Ended match={match} />;
}
