import type { Layout } from '../page-attributes.ts';

/** The title page has two forms; the style sheets do the rest. */
export const STILL_LAYOUTS = ['phone', 'desk'] as const satisfies readonly Layout[];
export type StillLayout = (typeof STILL_LAYOUTS)[number];

export function stillLayoutFor(layout: Layout): StillLayout {
  return layout === 'phone' ? 'phone' : 'desk';
}

/** The title page as it was drawn by the build. */
export interface TitleStill {
  readonly language: string;
  readonly layout: StillLayout;
  readonly html: string;
}
