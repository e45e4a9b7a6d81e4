/** Goes on from a turn of the finished match as another match. The finished one is kept under a name first. */
import { useState } from 'react';
import { formatTurn, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, Icon } from '../parts/index.ts';

type State = 'ready' | 'forking' | 'not-kept' | 'not-possible';

export function ForkTurn({ match, turn }: { readonly match: Match; readonly turn: number }) {
  const [state, setState] = useState<State>('ready');
  const period = formatTurn(match.level.clock, turn);
  const fork = async (): Promise<void> => {
    setState('forking');
    const name = t('debrief.fork.kept-name', { level: t('level.title'), period });
    const done = await gameStore.getState().host?.fork(turn, name);
    // A match that was forked has taken the page.
    if (done !== 'forked') setState(done ?? 'not-possible');
  };
  const failed = state === 'not-kept' || state === 'not-possible';
  return (
    <div className="lens-fork" data-plain="">
      <p>{t('debrief.fork.note')}</p>
      <Button icon="fork" blocked={state === 'forking'} onClick={() => void fork()}>
        {t('debrief.fork.button', { period })}
      </Button>
      <p role="status" className={failed ? 'field-error' : 'visually-hidden'}>
        {failed && <Icon name="warning" size={20} />}
        {failed && t(`debrief.fork.${state}`)}
      </p>
    </div>
  );
}
