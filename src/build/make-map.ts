/**
 * Makes `assets/map/europe.planar.json` from `assets/map/europe.topo.json` and `assets/map/areas.json`.
 * Run: `node src/build/make-map.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AreaSource } from './area-rings.ts';
import { planarMap, type SourceTopology } from './planar-map.ts';

const source = new URL('../../assets/map/europe.topo.json', import.meta.url);
const hand = new URL('../../assets/map/areas.json', import.meta.url);
const target = new URL('../../assets/map/europe.planar.json', import.meta.url);

const { areas } = JSON.parse(readFileSync(hand, 'utf8')) as { readonly areas: readonly AreaSource[] };
const file = planarMap(JSON.parse(readFileSync(source, 'utf8')) as SourceTopology, areas);
const text = `${JSON.stringify(file)}\n`;
writeFileSync(target, text);
console.log(`${file.regions.length} regions, ${file.arcs.length} arcs, ${Math.round(text.length / 1024)} KB`);
