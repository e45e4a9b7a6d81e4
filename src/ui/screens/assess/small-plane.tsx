import { t } from '../../../i18n/index.ts';
import { OutcomePlane, quadrantOf } from '../../charts/outcome-plane.tsx';
import { trailsOf } from '../../panels/trails.ts';
import type { Match } from '../../panels/use-match.ts';
import { useLayout } from '../../use-layout.ts';

/** Where both sides stand on the two axes, with the way they came; in words what the own place means. */
export function SmallPlane({ match }: { readonly match: Match }) {
  const { short } = useLayout();
  const trails = trailsOf(match);
  const here = trails[0]?.points.at(-1);
  return (
    <div className="assess-plane">
      <OutcomePlane trails={trails} size={short ? 128 : 228} />
      {here !== undefined && <p className="text-small">{t(`assess.plane.${quadrantOf(here)}`)}</p>}
    </div>
  );
}
