/**
 * Makes the still pictures of the title page, `assets/map/title-left.svg` (as meant) and `title-right.svg` (as seen), and
 * both again for low and narrow screens and for phones. Run after make-map: `node src/build/make-title-map.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { exportSvg } from '../map/export-svg.ts';
import { type PlanarFile, readPlanar } from '../map/planar.ts';
import { kmToUnits } from '../map/projection.ts';
import { simplifyMap } from './simplify-map.ts';
import { type TitleGround, titleModel } from './title-model.ts';

const FOLDER = new URL('../../assets/map/', import.meta.url);
/** A shape of the picture: its name's ending, the size of the map inside its frame in px, and where the divider begins. */
interface Shape {
  readonly ending: string;
  readonly width: number;
  readonly height: number;
  readonly ground: TitleGround;
  readonly clearX: number;
}

/** For a usual screen, a low one, a narrow one, and a phone: each near the size that the page gives it there. */
const SHAPES: readonly Shape[] = [
  { ending: '', width: 872, height: 784, ground: 'wide', clearX: 378 },
  { ending: '-low', width: 798, height: 541, ground: 'wide', clearX: 345 },
  { ending: '-narrow', width: 496, height: 640, ground: 'narrow', clearX: 209 },
  { ending: '-phone', width: 420, height: 300, ground: 'phone', clearX: 206 },
];
/** How far a simplified line may lie from its source, and the smallest island kept, px. */
const TOLERANCE = 0.45;
const SMALLEST = 3;

/** Every picture by file name, from the planar map as text. */
export function titlePictures(planarText: string): ReadonlyMap<string, string> {
  const file = JSON.parse(planarText) as PlanarFile;
  const pictures = new Map<string, string>();
  for (const { ending, width, height, ground, clearX } of SHAPES) {
    const model = titleModel(ground);
    const phone = ground === 'phone';
    const kmPerPx = (model.home?.kmAcross ?? 0) / width;
    const planar = readPlanar(simplifyMap(file, kmToUnits(kmPerPx * TOLERANCE), kmToUnits(kmPerPx * SMALLEST)));
    const draw = (layer: 'meant' | 'seen', prefix: string): string =>
      exportSvg(planar, model, { layer, size: { width, height }, frame: !phone, slice: phone, prefix, clearX });
    pictures.set(`title-left${ending}.svg`, draw('meant', 'tl'));
    pictures.set(`title-right${ending}.svg`, draw('seen', 'tr'));
  }
  return pictures;
}

if (import.meta.main) {
  for (const [name, svg] of titlePictures(readFileSync(new URL('europe.planar.json', FOLDER), 'utf8'))) {
    writeFileSync(new URL(name, FOLDER), svg);
    console.log(`${name} ${Math.round(svg.length / 1024)} KB`);
  }
}
