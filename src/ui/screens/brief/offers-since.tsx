/** What became of the offers of the last turn, with what the desk knows of why. */
import { t } from '../../../i18n/index.ts';
import { deskName, moveName, placeName, stateName } from '../../panels/names.ts';
import { type OfferFate, offerFates } from '../../panels/offer-fates.ts';
import type { Match } from '../../panels/use-match.ts';

/** Own offers were answered by the other desk, the other's by the own one. */
function fateText(fate: OfferFate, { rival, year }: Match): string {
  const desk = deskName(rival);
  if (fate.fate !== 'void') {
    return t(`offers.fate.${fate.mine ? 'mine' : 'theirs'}.${fate.fate}`, { desk, capital: fate.capital ?? 0 });
  }
  const refused = fate.outcome === 'refused' && fate.state !== undefined;
  return refused
    ? t('offers.fate.void.refused', { place: stateName(fate.state ?? '', year) })
    : t('offers.fate.void.overtaken');
}

export function OffersSince({ match }: { readonly match: Match }) {
  const fates = offerFates(match.view, match.level);
  if (fates.length === 0) return undefined;
  const secret = fates.some(({ mine, fate }) => mine && fate !== 'agreed' && fate !== 'void');
  return (
    <section className="brief-part" aria-labelledby="brief-offers">
      <h2 id="brief-offers">{t('offers.fate.title')}</h2>
      <ul className="brief-acts" data-plain="">
        {fates.map((fate) => {
          const place = placeName(fate, match.year);
          const name = moveName(fate.move);
          return (
            <li key={`${fate.by} ${fate.move} ${fate.state ?? fate.theatre ?? ''} ${fate.fate}`}>
              <strong>{place === undefined ? name : t('orders.move-at', { move: name, place })}</strong>.{' '}
              {fateText(fate, match)}
            </li>
          );
        })}
      </ul>
      {secret && <p className="text-small">{t('offers.fate.why', { desk: deskName(match.rival) })}</p>}
    </section>
  );
}
