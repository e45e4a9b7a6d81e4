/** The land as one mesh to each piece: crisp at every scale, and recoloured by one property. */
import Phaser from 'phaser';
import type { Planar, Region } from '../planar.ts';
import type { View } from '../viewport.ts';
import { WHITE } from './start-game.ts';

/** Vertices (x, y, u, v) and triangles (a, b, c, texture page) in the engine's own layout. */
function triangles(region: Region): { readonly vertices: number[]; readonly indices: number[] } {
  const vertices: number[] = [];
  const indices: number[] = [];
  for (const polygon of region.polygons) {
    const base = vertices.length / 4;
    const flat: number[] = [];
    const holes: number[] = [];
    for (const [n, ring] of polygon.entries()) {
      if (n > 0) holes.push(flat.length / 2);
      // The last point of a ring repeats its first.
      for (let i = 0; i < ring.length - 2; i++) flat.push(ring[i] ?? 0);
    }
    for (let i = 0; i < flat.length; i += 2) vertices.push(flat[i] ?? 0, flat[i + 1] ?? 0, 0.5, 0.5);
    const cut = Phaser.Geom.Polygon.Earcut(flat, holes, 2);
    for (let i = 0; i + 2 < cut.length; i += 3) {
      indices.push(base + (cut[i] ?? 0), base + (cut[i + 1] ?? 0), base + (cut[i + 2] ?? 0), 0);
    }
  }
  return { vertices, indices };
}

/** The engine's typings leave a mesh's tint out. */
type TintedMesh = Phaser.GameObjects.Mesh2D & { tint: number };

export class LandMeshes {
  readonly #meshes = new Map<string, TintedMesh>();

  constructor(scene: Phaser.Scene, planar: Planar, depth: number) {
    for (const region of planar.regions.values()) {
      const { vertices, indices } = triangles(region);
      const mesh = scene.add.mesh2d(0, 0, WHITE, vertices, indices) as TintedMesh;
      mesh.setRenderAsTriangles(true).setDepth(depth);
      this.#meshes.set(region.id, mesh);
    }
  }

  setView(view: View): void {
    for (const mesh of this.#meshes.values()) mesh.setScale(view.k).setPosition(-view.x * view.k, -view.y * view.k);
  }

  /** Colours every piece; `colourOf` gives 0xRRGGBB. */
  paint(colourOf: (piece: string) => number): void {
    for (const [piece, mesh] of this.#meshes) mesh.tint = colourOf(piece);
  }
}
