/** What the ticked offers would cost against what the desk has, and on the phone the way to them past the statements. */
import { moveOptions } from '../../../commands/index.ts';
import { t } from '../../../i18n/index.ts';
import { ownView } from '../../../store/index.ts';
import { Money } from '../../panels/meters.tsx';
import { Button } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';

export const OFFERS_TITLE = 'signal-offers';

function useTicked(): number {
  const offers = useGame((state) => state.signalOffers);
  const options = useGame(moveOptions);
  const priceOf = (move: string): number => options.find((option) => option.move === move)?.capital ?? 0;
  return offers.reduce((sum, { move }) => sum + priceOf(move), 0);
}

/** The line keeps its room before an offer is ticked, so that the first tick moves none of them. */
export function OffersPurse() {
  const capital = useGame((state) => Math.floor(ownView(state)?.me?.capital ?? 0));
  const sent = useGame((state) => ownView(state)?.me?.signalled === true);
  const ticked = useTicked();
  const cost = sent ? 0 : ticked;
  const key = cost > capital ? 'signal.offers-short' : 'signal.offers-left';
  return (
    <>
      <p className="signal-purse">
        <Money asked={cost} />
      </p>
      <p className="text-small signal-left" role="status" data-plain="">
        {cost > 0 && t(key, { cost, left: capital - cost, capital })}
      </p>
    </>
  );
}

/** The statements are many and the offers stand below them: one press leads there. */
export function ToOffers() {
  const { layout } = useLayout();
  const count = useGame(moveOptions)
    .filter((option) => option.joint)
    .flatMap((option) => option.targets)
    .filter((target) => target.legal).length;
  if (layout !== 'phone') return undefined;
  const go = (): void => {
    const title = document.getElementById(OFFERS_TITLE);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <p className="signal-to-offers" data-plain="">
      <Button kind="small" icon="caret-down" onClick={go}>
        {t('signal.to-offers', { count })}
      </Button>
    </p>
  );
}
