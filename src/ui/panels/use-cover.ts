/** Tells the map what of the page lies over it, so that no name is set where it cannot be read. */
import { type RefObject, useEffect } from 'react';
import type { MountedMap } from '../../store/index.ts';

/** What stands beside the map in its panel and covers none of it. */
const NO_COVER = '.map-regions, .map-divider, .visually-hidden';

/** Follows the insets: all that stands beside the map's own element. */
export function useCover(at: RefObject<HTMLElement | null>, map: MountedMap | undefined): void {
  useEffect(() => {
    const stage = at.current;
    const panel = stage?.parentElement;
    if (map === undefined || stage === null || panel === undefined || panel === null) return;
    const insets = (): Element[] => [...panel.children].filter((each) => each !== stage && !each.matches(NO_COVER));
    const tell = (): void => {
      const own = stage.getBoundingClientRect();
      const box = map.box();
      const covered = insets().map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        const x = own.left + box.left;
        const y = own.top + box.top;
        return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
      });
      map.cover(covered.filter(({ left, right }) => right > left));
    };
    const sizes = new ResizeObserver(tell);
    const watch = (): void => {
      sizes.disconnect();
      for (const each of [stage, ...insets()]) sizes.observe(each);
    };
    const children = new MutationObserver(watch);
    children.observe(panel, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      children.disconnect();
    };
  }, [at, map]);
}
