/** The line above a page that stands outside a match: where one is, and the way back. */
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button, Logo } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

export function PageTop() {
  const playing = useGame((state) => state.seat !== undefined);
  return (
    <header className="page-top">
      <Logo size={30} />
      <span className="header-word">{t('title.name')}</span>
      {playing && (
        <Button kind="link" icon="caret-left" onClick={() => gameStore.getState().go({ screen: 'match' })}>
          {t('shell.to-match')}
        </Button>
      )}
      <Button
        kind="link"
        icon={playing ? 'house' : 'caret-left'}
        onClick={() => gameStore.getState().go({ screen: 'title' })}
      >
        {t('shell.to-title')}
      </Button>
    </header>
  );
}
