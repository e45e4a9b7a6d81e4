/** Addresses of the two still pictures of the title page, by room: the map as it was meant and as it was seen. */
const FILES = import.meta.glob<string>('../../../../assets/map/title-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

const find = (name: string): string | undefined =>
  Object.entries(FILES).find(([path]) => path.endsWith(`/${name}.svg`))?.[1];

export const TITLE_PICTURES = {
  desk: { meant: find('title-left'), seen: find('title-right') },
  low: { meant: find('title-left-low'), seen: find('title-right-low') },
  narrow: { meant: find('title-left-narrow'), seen: find('title-right-narrow') },
  phone: { meant: find('title-left-phone'), seen: find('title-right-phone') },
} as const;
