import { t } from '../../i18n/index.ts';
import { useGame } from '../use-game.ts';
import './thinking.css';

/** While the other desk looks ahead: says so, and takes nothing away. Whoever leaves meanwhile finds the match as kept. */
export function Thinking() {
  const seat = useGame((state) => state.thinking);
  return (
    <div className="thinking" role="status" data-on={seat !== undefined}>
      {seat !== undefined && (
        <p>
          {t('shell.thinking', { desk: t(`seat.${seat}.desk`) })}
          <span className="thinking-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
        </p>
      )}
    </div>
  );
}
