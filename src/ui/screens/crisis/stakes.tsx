/** What the place is worth to either side, who stands near a red line, and the chance that things slip. */
import { type CrisisView, refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { seatName, stateName } from '../../panels/names.ts';
import { RichText } from '../../panels/rich-text.tsx';
import type { Match } from '../../panels/use-match.ts';
import { Num, SideMark } from '../../parts/index.ts';

/** From this share on a state counts as near a red line. */
const NEAR = 0.5;

export function Stakes({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const { me, rival, year } = match;
  return (
    <p className="crisis-stakes">
      <span data-plain="">{t('crisis.stakes', { place: stateName(crisis.state, year) })}</span>
      {[me, rival].map((seat) => {
        const stake = crisis.stakes[seat];
        if (stake === undefined) return undefined;
        return (
          <span key={seat}>
            <SideMark seat={seat} name={seatName(seat)} size={18} />
            <Num value={100 * stake.value} of={refs.stake(seat, 'value', crisis.state)} label={seatName(seat)} />
            {stake.redLine >= NEAR && <em>{t('crisis.red-line')}</em>}
          </span>
        );
      })}
    </p>
  );
}

/** The chance that a rung is climbed today that nobody ordered. */
export function Slip({ crisis }: { readonly crisis: CrisisView }) {
  const chance = <Num value={100 * crisis.slipChance} of={refs.slip()} decimals={crisis.slipChance < 0.1 ? 1 : 0} />;
  return (
    <p className="crisis-slip" data-plain="">
      <RichText id="crisis.slip-chance" values={{ chance }} />
    </p>
  );
}
