/** How far a study is, and a way to stop it or to start it again. */
import './studies.css';
import { formatNumber, t } from '../../i18n/index.ts';
import type { Run } from '../inquiries/use-runs.ts';
import { Button } from '../parts/index.ts';

interface BarProps {
  readonly run: Run & {
    /** Starts it again. */
    readonly start: () => void;
    /** Calls it off: what came early stays. */
    readonly cancel: () => void;
  };
  /** What was played, in words, once it has ended. */
  readonly ended: string;
}

export function StudyBar({ run: { state, progress, start, cancel }, ended }: BarProps) {
  const { done, of } = progress ?? { done: 0, of: 0 };
  const share = of === 0 ? 0 : done / of;
  const words = {
    waiting: t('study.waiting'),
    running: of === 0 ? t('study.waiting') : t('study.running', { done: formatNumber(done), of: formatNumber(of) }),
    ended,
    'called-off': t('study.called-off', { done: formatNumber(done), of: formatNumber(of) }),
    failed: t('study.failed'),
  }[state];
  return (
    <div className="study-bar" data-state={state}>
      <p data-plain="">{words}</p>
      {state === 'running' && (
        <>
          <progress max={1} value={share} aria-label={t('study.progress')} />
          <Button kind="small" onClick={cancel}>
            {t('study.cancel')}
          </Button>
        </>
      )}
      {(state === 'called-off' || state === 'failed') && (
        <Button kind="small" icon="undo" onClick={start}>
          {t('study.again')}
        </Button>
      )}
    </div>
  );
}
