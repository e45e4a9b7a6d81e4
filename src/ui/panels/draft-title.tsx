/** The order by name, and where it goes. It has the room of the longest place, so that a choice moves nothing below. */
import { optionOf } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { type OrderDraft, ownView } from '../../store/index.ts';
import { WithTerms } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { moveName, placeName } from './names.ts';

/** The longest names among the places that a move is open for: the widest of the letters may not be the longest. */
export function longestPlaces(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length).slice(0, 3);
}

export function DraftTitle({ draft }: { readonly draft: OrderDraft }) {
  const option = useGame((state) => optionOf(state, draft.move));
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const name = moveName(draft.move);
  const open = option?.targets.filter(({ legal }) => legal) ?? [];
  const places = open.flatMap((target) => placeName(target, year) ?? []);
  const unset = places.length === 0 ? undefined : t('orders.title-where');
  return (
    <div className="draft-title draft-name">
      <h2 id="draft-title">
        <Titled name={name} place={placeName(draft, year) ?? unset} />
      </h2>
      {longestPlaces(places).map((place) => (
        <p key={place} className="draft-title-room" aria-hidden="true">
          <Titled name={name} place={place} />
        </p>
      ))}
    </div>
  );
}

function Titled({ name, place }: { readonly name: string; readonly place: string | undefined }) {
  return (
    <>
      <WithTerms text={name} />
      {place !== undefined && <span data-plain=""> {t('orders.title-at', { place })}</span>}
    </>
  );
}
