/** Marks as images of constant size: each look is drawn once by a canvas and kept. */
import type Phaser from 'phaser';
import type { Mark, MarkArt } from '../marks/art.ts';
import { artExtent, drawArt } from '../marks/draw-art.ts';
import type { Measure } from '../marks/text-style.ts';
import type { Palette } from '../tokens.ts';

/** Looks kept beyond those in use; past that all unused ones go. */
const SPARE_LOOKS = 240;

/** Size from which a mark rises, share of its own. */
const SMALLEST_RISE = 0.4;

interface Look {
  readonly key: string;
  /** Of the drawing's top left corner from the mark's own point, CSS px. */
  readonly left: number;
  readonly top: number;
}

const DEPTHS: Readonly<Record<MarkArt['kind'], number>> = { town: 0, text: 1, leader: 2, force: 3, pin: 4, crisis: 5 };

export interface SpriteSetting {
  readonly palette: Palette;
  /** Device px to CSS px. */
  readonly scale: number;
  /** CSS px to the px of marks: see `mark-scale.ts`. */
  readonly enlarged: number;
  readonly measure: Measure;
  /** Changes whenever looks drawn before no longer hold: theme, scale, fonts. */
  readonly edition: string;
}

export class MarkSprites {
  readonly #scene: Phaser.Scene;
  readonly #prefix: string;
  readonly #depth: number;
  readonly #onNew: (image: Phaser.GameObjects.Image) => void;
  readonly #images = new Map<string, Phaser.GameObjects.Image>();
  readonly #looks = new Map<string, Look>();
  readonly #rising = new Map<string, number>();
  #edition = '';

  /** `onNew` is called once for each image made, to tell the cameras about it. */
  constructor(scene: Phaser.Scene, prefix: string, depth: number, onNew: (image: Phaser.GameObjects.Image) => void) {
    this.#scene = scene;
    this.#prefix = prefix;
    this.#depth = depth;
    this.#onNew = onNew;
  }

  /** Shows these marks and no others. */
  show(marks: readonly Mark[], setting: SpriteSetting): void {
    if (setting.edition !== this.#edition) this.#forgetLooks();
    this.#edition = setting.edition;
    const unused = new Set(this.#images.keys());
    for (const mark of marks) {
      unused.delete(mark.id);
      this.#place(mark, setting);
    }
    for (const id of unused) {
      this.#images.get(id)?.destroy();
      this.#images.delete(id);
    }
    if (this.#looks.size > marks.length + SPARE_LOOKS) this.#dropSpares();
  }

  /** How far a mark has risen, 0-1; it is drawn from its own point outward. Holds from the next `show` on. */
  setRise(id: string, share01: number): void {
    if (share01 >= 1) this.#rising.delete(id);
    else this.#rising.set(id, share01);
  }

  #place(mark: Mark, setting: SpriteSetting): void {
    const look = this.#lookOf(mark.art, setting);
    let image = this.#images.get(mark.id);
    if (image === undefined) {
      image = this.#scene.add.image(0, 0, look.key);
      this.#images.set(mark.id, image);
      this.#onNew(image);
    } else if (image.texture.key !== look.key) image.setTexture(look.key);
    const { scale, enlarged } = setting;
    const drawn = scale * enlarged;
    const onPixel = (value: number): number => Math.round(value * scale) / scale;
    const rise = this.#rising.get(mark.id) ?? 1;
    image
      .setDisplayOrigin(-look.left * drawn, -look.top * drawn)
      .setDepth(this.#depth + DEPTHS[mark.art.kind])
      .setScale((SMALLEST_RISE + (1 - SMALLEST_RISE) * rise) / scale)
      .setAlpha(rise)
      .setPosition(
        onPixel((mark.x + look.left) * enlarged) - look.left * enlarged,
        onPixel((mark.y + look.top) * enlarged) - look.top * enlarged,
      );
  }

  #lookOf(art: MarkArt, { palette, scale: device, enlarged, measure }: SpriteSetting): Look {
    const scale = device * enlarged;
    const name = JSON.stringify(art);
    const known = this.#looks.get(name);
    if (known !== undefined) return known;
    const extent = artExtent(art, measure);
    const left = Math.floor(extent.left);
    const top = Math.floor(extent.top);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((extent.right - left) * scale);
    canvas.height = Math.ceil((extent.bottom - top) * scale);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context !== null) {
      context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
      drawArt(context, art, palette);
    }
    const key = `${this.#prefix}:${this.#edition}:${name}`;
    this.#scene.textures.addCanvas(key, canvas);
    const look = { key, left, top };
    this.#looks.set(name, look);
    return look;
  }

  #forgetLooks(): void {
    for (const image of this.#images.values()) image.destroy();
    this.#images.clear();
    for (const { key } of this.#looks.values()) this.#scene.textures.remove(key);
    this.#looks.clear();
  }

  #dropSpares(): void {
    const used = new Set([...this.#images.values()].map((image) => image.texture.key));
    for (const [name, { key }] of this.#looks) {
      if (used.has(key)) continue;
      this.#scene.textures.remove(key);
      this.#looks.delete(name);
    }
  }
}
