/** The lens: two cameras whose views meet at the divider, each with a layer of its own over the common ground. */
import type Phaser from 'phaser';
import type { MapLens } from '../map-model.ts';
import type { LensLayer } from '../paint/layers.ts';
import type { Size } from '../viewport.ts';

export class LensCameras {
  readonly #meant: Phaser.Cameras.Scene2D.Camera;
  readonly #seen: Phaser.Cameras.Scene2D.Camera;

  constructor(scene: Phaser.Scene) {
    this.#meant = scene.cameras.main;
    this.#seen = scene.cameras.add(0, 0, 1, 1);
  }

  /** Gives an object to one layer; what is given to none shows in both. */
  assign(object: Phaser.GameObjects.GameObject, layer: LensLayer): void {
    (layer === 'meant' ? this.#seen : this.#meant).ignore(object);
  }

  /** `scale` is device px to CSS px; `sea` is the ground of both. */
  arrange(lens: MapLens, size: Size, scale: number, sea: string): void {
    const split = lens.mode === 'divide' ? lens.divider01 : lens.mode === 'seen' ? 0 : 1;
    const width = Math.round(size.width * scale);
    const height = Math.round(size.height * scale);
    const at = Math.round(split * width);
    for (const [camera, from, to] of [
      [this.#meant, 0, at],
      [this.#seen, at, width],
    ] as const) {
      camera.setVisible(to > from);
      camera.setBackgroundColor(sea);
      camera.setOrigin(0, 0);
      camera.setZoom(scale);
      camera.setViewport(from, 0, Math.max(1, to - from), height);
      camera.setScroll(from / scale, 0);
    }
  }
}
