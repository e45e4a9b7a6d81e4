/** The derivation of a figure, opened by `<Num>`: what adds up to it, why, and from where. Two deep at most. */
import './explain.css';
import { explain } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { IconButton, Popover } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { Derivation } from './derivation.tsx';

const DEEPEST = 2;

/** Renders what is open in the store; one of these stands in the page's shell. */
export function ExplainPopover({ depth = 1 }: { readonly depth?: number }) {
  const open = useGame((state) => state.explaining[depth - 1]);
  const view = useGame(ownView);
  const rules = useGame((state) => state.rules);
  const level = useGame((state) => state.level);
  if (open === undefined || view === undefined || rules === undefined || level === undefined) return undefined;
  const explanation = explain(rules.rules, view, open.ref, open.shown);
  const at = document.getElementById(open.anchor);
  // What is pressed need not be the figure itself: a word that stands for it names it.
  const figure = at?.dataset.figure ?? at?.textContent ?? '';
  const close = (): void => gameStore.getState().closeExplain();
  return (
    <Popover key={open.ref} open onClose={close} anchor={open.anchor} label={t('explain.why', { figure })}>
      <div className="explain" data-value={explanation?.value}>
        <div className="explain-head">
          <h2>{t('explain.why', { figure })}</h2>
          <IconButton icon="close" label={t('explain.close')} onClick={close} />
        </div>
        {explanation === undefined ? (
          <p>{t('explain.none')}</p>
        ) : (
          <Derivation explanation={explanation} figure={figure} view={view} level={level} deeper={depth < DEEPEST} />
        )}
        {depth < DEEPEST && <ExplainPopover depth={depth + 1} />}
      </div>
    </Popover>
  );
}
