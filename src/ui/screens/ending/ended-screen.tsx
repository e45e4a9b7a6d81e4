/** The end of a match: first how it ended, in words; then the debrief. */
import './ending.css';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { useMatch } from '../../panels/use-match.ts';
import { EndingPage } from './ending-page.tsx';
import { NuclearPage } from './nuclear-page.tsx';

const Debrief = lazy(async () => ({ default: (await import('../../debrief/debrief.tsx')).Debrief }));

export function EndedScreen() {
  const match = useMatch();
  const [opened, open] = useState(false);
  if (match === undefined) return undefined;
  if (opened) {
    return (
      <Suspense fallback={<p className="shell-wait">{t('shell.loading')}</p>}>
        <Debrief match={match} />
      </Suspense>
    );
  }
  const goOn = (): void => open(true);
  return match.view.ending === 'nuclear-use' ? (
    <NuclearPage onGoOn={goOn} />
  ) : (
    <EndingPage match={match} onGoOn={goOn} />
  );
}
