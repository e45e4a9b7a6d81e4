/** What a move costs now, and why it is dearer than its own price. */
import { useId } from 'react';
import { surchargeOf } from '../../commands/index.ts';
import { type MoveOption, refs } from '../../engine/index.ts';
import { formatChange, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

interface MoveCostProps {
  readonly option: MoveOption;
  /** Capital spent on winning allies over, on top. */
  readonly persuasion?: number;
  readonly tabIndex?: number;
}

export function MoveCost({ option, persuasion = 0, tabIndex }: MoveCostProps) {
  return (
    <>
      {t('orders.capital')}{' '}
      <Num
        value={option.capital + persuasion}
        of={refs.price(option.move, persuasion)}
        label={t('orders.capital')}
        tabIndex={tabIndex}
      />
      {option.means > 0 && (
        <>
          {' · '}
          {t('orders.means')}{' '}
          <Num value={option.means} of={refs.priceMeans(option.move)} label={t('orders.means')} tabIndex={tabIndex} />
        </>
      )}
    </>
  );
}

/** How much dearer a move is than its own price, and why; it stands beside the price and opens the sum that it is. */
export function Dearer({ option, persuasion = 0, tabIndex }: MoveCostProps) {
  const id = useId();
  const reasons = useGame((state) => surchargeOf(state, option.move).reasons.join(' '));
  const by = useGame((state) => surchargeOf(state, option.move).by);
  const open = useGame((state) => state.explaining.some((each) => each.anchor === id));
  if (reasons === '') return undefined;
  const price = option.capital + persuasion;
  return (
    <button
      type="button"
      id={id}
      className="dearer"
      data-figure={t('orders.price-figure', { price })}
      aria-haspopup="dialog"
      aria-expanded={open}
      tabIndex={tabIndex}
      onClick={() =>
        gameStore.getState().explain(refs.price(option.move, persuasion), id, false, { value: price, decimals: 0 })
      }
    >
      {t(`orders.dearer.${reasons.includes(' ') ? 'both' : reasons}`, { by: formatChange(by) })}
    </button>
  );
}
