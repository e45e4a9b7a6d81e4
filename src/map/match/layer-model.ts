/** What the layer switch asks of the map: which drawings are on, whose agreement is shown, which hot spots are marked. */
import partyRecords from '../../../assets/map/parties.json' with { type: 'json' };
import type { Level, View } from '../../engine/index.ts';
import {
  type AgreementRecord,
  type AgreementStanding,
  agreementsOf,
  hotSpots,
  type MapLayer,
  shownAgreement,
} from '../../store/index.ts';
import type { MapCrisis, MapModel, MapParties } from '../map-model.ts';

const AGREEMENTS = partyRecords.agreements as readonly AgreementRecord[];

/** Layers that show one thing by itself: neither forces nor alarm stand over it. */
const PLAIN: readonly MapLayer[] = ['alignment', 'agreements', 'hot-spots'];

export const layersOf = (layer: MapLayer): MapModel['layers'] => ({
  alignment: layer !== 'agreements',
  forces: !PLAIN.includes(layer),
  alarm: layer === 'meant' ? 'mine' : layer === 'seen' ? 'theirs' : 'off',
});

const standingOf = (standing: AgreementStanding): MapParties['standing'] => {
  if (standing === 'in-force' || standing === 'open') return 'stands';
  return standing === 'signed' ? 'signed' : 'past';
};

/** The parties of the agreement that is shown; undefined where the level has none. */
export function partiesOf(level: Level, view: View, chosen: string | undefined): MapParties | undefined {
  const shown = shownAgreement(agreementsOf(AGREEMENTS, level, view), chosen);
  return shown === undefined ? undefined : { lands: shown.parties, standing: standingOf(shown.standing) };
}

/** Rings for theatres that stand on the ladder without a crisis that is open now. */
export function restlessTheatres(level: Level, view: View): readonly MapCrisis[] {
  const open = view.crises.filter((crisis) => crisis.ended === undefined).map((crisis) => crisis.theatre);
  return hotSpots(level, view).flatMap(({ theatre, rung, at }) =>
    rung < 1 || at === undefined || open.includes(theatre) ? [] : [{ id: `spot ${at}`, at: { region: at }, rung }],
  );
}
