/**
 * Makes the still pictures of the title page, `assets/map/title-left.svg` (as meant) and `title-right.svg` (as seen), and
 * both again for a phone. Run after make-map: `node src/build/make-title-map.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { exportSvg } from '../map/export-svg.ts';
import { type Planar, type PlanarFile, readPlanar } from '../map/planar.ts';
import { kmToUnits } from '../map/projection.ts';
import { simplifyMap } from './simplify-map.ts';
import { titleModel } from './title-model.ts';

const FOLDER = new URL('../../assets/map/', import.meta.url);
/** Sizes of the map inside its frame, px: between the shapes that the page gives it on usual screens. */
const WIDE = { width: 792, height: 690 } as const;
const PHONE = { width: 420, height: 300 } as const;
/** How far a simplified line may lie from its source, and the smallest island kept, px. */
const TOLERANCE = 0.45;
const SMALLEST = 3;

/** Every picture by file name, from the planar map as text. */
export function titlePictures(planarText: string): ReadonlyMap<string, string> {
  const file = JSON.parse(planarText) as PlanarFile;
  const planarFor = (phone: boolean): Planar => {
    const kmPerPx = (titleModel(phone).home?.kmAcross ?? 0) / (phone ? PHONE : WIDE).width;
    return readPlanar(simplifyMap(file, kmToUnits(kmPerPx * TOLERANCE), kmToUnits(kmPerPx * SMALLEST)));
  };
  const draw = (layer: 'meant' | 'seen', phone: boolean): string =>
    exportSvg(planarFor(phone), titleModel(phone), {
      layer,
      size: phone ? PHONE : WIDE,
      frame: !phone,
      slice: phone,
      prefix: layer === 'meant' ? 'tl' : 'tr',
    });
  return new Map([
    ['title-left.svg', draw('meant', false)],
    ['title-right.svg', draw('seen', false)],
    ['title-left-phone.svg', draw('meant', true)],
    ['title-right-phone.svg', draw('seen', true)],
  ]);
}

if (import.meta.main) {
  for (const [name, svg] of titlePictures(readFileSync(new URL('europe.planar.json', FOLDER), 'utf8'))) {
    writeFileSync(new URL(name, FOLDER), svg);
    console.log(`${name} ${Math.round(svg.length / 1024)} KB`);
  }
}
