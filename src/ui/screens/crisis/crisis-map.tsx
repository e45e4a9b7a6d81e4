import type { CrisisView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { stateName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';

/** The map drawn in on the crisis, with one contour ring a rung. */
export function CrisisMap({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const place = stateName(crisis.state, match.year);
  return <div className="crisis-map" role="img" aria-label={t('crisis.map', { place })} />;
}
