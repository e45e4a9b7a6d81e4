/** Fetches the map's geometry: once for the page, whoever asks. */
import planarUrl from '../../assets/map/europe.planar.json?url';
import { type Planar, type PlanarFile, readPlanar } from './planar.ts';

let loading: Promise<Planar> | undefined;

async function load(): Promise<Planar> {
  const answer = await fetch(planarUrl);
  if (!answer.ok) throw new Error(`The map file could not be read (${answer.status}).`);
  return readPlanar((await answer.json()) as PlanarFile);
}

/** The planar map. Rejects if the file cannot be read; a later call then tries again. */
export function loadPlanar(): Promise<Planar> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
