import { OutcomePlane } from '../../charts/outcome-plane.tsx';
import { trailsOf } from '../../panels/trails.ts';
import type { Match } from '../../panels/use-match.ts';
import { useLayout } from '../../use-layout.ts';

/** Where both sides stand on the two axes, with the way they came. */
export function SmallPlane({ match }: { readonly match: Match }) {
  const { short } = useLayout();
  return <OutcomePlane trails={trailsOf(match)} size={short ? 128 : 228} />;
}
