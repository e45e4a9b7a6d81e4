/** The key of the map: what its lines and patterns say on the layer that is shown. */
import './map-key.css';
import { t } from '../../i18n/index.ts';
import { shownAgreement } from '../../store/index.ts';
import { useGame } from '../use-game.ts';
import { agreementsIn, areasOf } from './board-facts.ts';
import { Swatch, type SwatchKind } from './map-swatch.tsx';
import { type Match, useMatch } from './use-match.ts';

interface Line {
  readonly id: string;
  readonly kind: SwatchKind;
  readonly pigment?: string;
  readonly text: string;
}

/** Both alliances, and the ways into them. */
function allianceLines({ level }: Match): readonly Line[] {
  const [first] = level.seats;
  const members = level.seats.flatMap(({ id, shape, pigment, alliance }): readonly Line[] => {
    const kind = shape === 'circle' ? 'smooth' : 'ticked';
    return alliance === undefined ? [] : [{ id, kind, pigment, text: t(`alliance.${alliance}.name`) }];
  });
  return [
    ...members,
    { id: 'way-in', kind: 'way-in', pigment: first.pigment, text: t('debrief.lens.key-way-in') },
    { id: 'partner', kind: 'partner', pigment: first.pigment, text: t('debrief.lens.key-partner') },
  ];
}

/** Land whose standing is in dispute, where there is any on the board. */
function landLines(match: Match): readonly Line[] {
  const areas = areasOf(match);
  const held = match.view.states.some((state) => Object.values(state.occupied).some((share) => share > 0));
  const apart = areas.some((area) => area.by === undefined);
  const disputed = match.view.states.some((state) => state.id === 'XKX' && state.exists);
  return [
    ...(held && areas.some((area) => area.by !== undefined)
      ? [{ id: 'held', kind: 'occupied', text: t('key.held') } as const]
      : []),
    ...(apart ? [{ id: 'apart', kind: 'apart', text: t('key.apart') } as const] : []),
    ...(disputed ? [{ id: 'disputed', kind: 'disputed', text: t('key.disputed') } as const] : []),
  ];
}

function useLines(match: Match): readonly Line[] {
  const layer = useGame((state) => state.layer);
  const chosen = useGame((state) => state.agreement);
  const lines: Line[] = layer === 'agreements' ? [] : [...allianceLines(match)];
  if (layer === 'agreements') {
    const standing = shownAgreement(agreementsIn(match), chosen)?.standing;
    const kind = standing === 'in-force' || standing === 'open' ? 'stands' : standing === 'signed' ? 'signed' : 'past';
    if (standing !== undefined && standing !== 'absent')
      lines.push({ id: 'party', kind, text: t('key.party', { standing: t(`agreement.${standing}`) }) });
  }
  if (layer === 'hot-spots') lines.push({ id: 'rings', kind: 'rings', text: t('key.rings') });
  if (layer === 'meant' || layer === 'seen' || layer === 'divide')
    lines.push({ id: 'alarm', kind: 'alarm', text: t('debrief.lens.key-alarm') });
  if (layer !== 'agreements' && layer !== 'alignment' && layer !== 'hot-spots')
    lines.push({ id: 'forces', kind: 'forces', text: t('debrief.lens.key-forces') });
  return [...lines, ...landLines(match)];
}

export function MapKey() {
  const match = useMatch();
  return match === undefined ? undefined : <Key match={match} />;
}

function Key({ match }: { readonly match: Match }) {
  const lines = useLines(match);
  return (
    <section className="map-key" aria-labelledby="map-key-title">
      <h2 id="map-key-title">{t('debrief.lens.key')}</h2>
      <ul>
        {lines.map(({ id, kind, pigment, text }) => (
          <li key={id}>
            <Swatch kind={kind} pigment={pigment} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p>{t('key.law')}</p>
    </section>
  );
}
