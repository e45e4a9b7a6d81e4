/** Names that mail, search and social sites add to a link by themselves; they say nothing about what it opens. */
const TRACKERS: ReadonlySet<string> = new Set([
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'li_fat_id',
  'msclkid',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
  'ysclid',
]);
const TRACKER_KINDS = /^(utm|mc|mtm)_./;

export const isTracker = (name: string): boolean => TRACKERS.has(name) || TRACKER_KINDS.test(name);
