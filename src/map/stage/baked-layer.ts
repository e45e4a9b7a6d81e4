/**
 * A drawing that is made once for a view and then moves with the ground, until it is made anew. It is drawn by a 2D
 * canvas at the device's own resolution: fine lines, dashes and ticks are what a canvas does well.
 */
import type Phaser from 'phaser';
import { canvasPen } from '../canvas-pen.ts';
import type { Pen } from '../pen.ts';
import type { Sheet } from '../screen-lines.ts';
import type { Palette } from '../tokens.ts';
import type { Size, View } from '../viewport.ts';

/** How far a drawing reaches past the edges of the map, px, so that a short drag shows no gap. */
export const BLEED = 96;

/** The sheet that a baked drawing covers. */
export const bledSheet = (view: View, size: Size): Sheet => ({
  view: { k: view.k, x: view.x - BLEED / view.k, y: view.y - BLEED / view.k },
  size: { width: size.width + 2 * BLEED, height: size.height + 2 * BLEED },
});

export class BakedLayer {
  readonly #scene: Phaser.Scene;
  readonly #key: string;
  readonly image: Phaser.GameObjects.Image;
  #baked: { readonly view: View; readonly scale: number } | undefined;

  constructor(scene: Phaser.Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    scene.textures.createCanvas(key, 4, 4);
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  }

  /** Draws anew for a view. `scale` is device px to CSS px. */
  bake(view: View, size: Size, scale: number, palette: Palette, draw: (pen: Pen, sheet: Sheet) => void): void {
    const sheet = bledSheet(view, size);
    const width = Math.ceil(sheet.size.width * scale);
    const height = Math.ceil(sheet.size.height * scale);
    const texture = this.#scene.textures.get(this.#key) as Phaser.Textures.CanvasTexture;
    if (texture.width !== width || texture.height !== height) {
      texture.setSize(width, height);
      this.image.setTexture(this.#key).setSize(width, height);
    }
    const { context } = texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    draw(canvasPen(context, palette), sheet);
    texture.refresh();
    this.#baked = { view: sheet.view, scale };
    this.setView(view);
  }

  /** Moves and stretches what was drawn to where it belongs in another view. */
  setView(view: View): void {
    if (this.#baked === undefined) return;
    const { view: made, scale } = this.#baked;
    this.image.setPosition((made.x - view.x) * view.k, (made.y - view.y) * view.k).setScale(view.k / made.k / scale);
  }

  /** Has the layer been drawn, and does the drawing still reach every edge of this view? */
  covers(view: View, size: Size): boolean {
    if (this.#baked === undefined) return false;
    const made = this.#baked.view;
    const width = (size.width + 2 * BLEED) / made.k;
    const height = (size.height + 2 * BLEED) / made.k;
    return (
      view.x >= made.x &&
      view.y >= made.y &&
      view.x + size.width / view.k <= made.x + width &&
      view.y + size.height / view.k <= made.y + height
    );
  }
}
