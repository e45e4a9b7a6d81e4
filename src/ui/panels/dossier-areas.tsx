/** Land of a state that is held or has broken away: which, since when, and by whose word. */
import { t } from '../../i18n/index.ts';
import { areaName, areasOf, recordText, sourceText } from './board-facts.ts';
import { seatName } from './names.ts';
import type { Match } from './use-match.ts';

/** Of a part of a state: what is said of that part alone. */
export function DossierAreas({ match, state }: { readonly match: Match; readonly state: string }) {
  const areas = areasOf(match).filter((area) => area.partOf === state || area.id === state);
  if (areas.length === 0) return undefined;
  return (
    <section className="dossier-part">
      <h3>{t('table.areas')}</h3>
      <ul className="dossier-areas">
        {areas.map((area) => (
          <li key={area.id}>
            <strong>{areaName(area, match.year)}</strong>:{' '}
            {area.by === undefined ? t('area.apart') : t('area.held-by', { seat: seatName(area.by) })},{' '}
            {recordText(area, match)}.{' '}
            <span className="text-small">{t('area.source', { source: sourceText(area, match) })}</span>
          </li>
        ))}
      </ul>
      <p className="text-small">{t('area.approximate')}</p>
    </section>
  );
}
