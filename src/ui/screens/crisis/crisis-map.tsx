import { useMemo } from 'react';
import type { CrisisView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import type { CrisisLook } from '../../../store/index.ts';
import { LookMap } from '../../panels/look-map.tsx';
import { stateName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';

/** The map drawn in on the crisis, with one contour ring a rung. A level without a map of its own has none. */
export function CrisisMap({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const { state } = crisis;
  const rung = Math.max(...Object.values(crisis.rungs));
  const look = useMemo<CrisisLook>(() => ({ kind: 'crisis', state, rung }), [state, rung]);
  if (match.level.map !== 'europe') return undefined;
  return (
    <div className="crisis-map">
      <LookMap look={look} label={t('crisis.map', { place: stateName(state, match.year) })} />
    </div>
  );
}
