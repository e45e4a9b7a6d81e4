/** The elements that the map is made of: a place for the engine, and the frame around it. */
import { drawFrame, type FrameKind, marginOf } from './frame-canvas.ts';
import type { MapModel } from './map-model.ts';
import type { Planar } from './planar.ts';
import { PALETTES } from './tokens.ts';
import type { Size, View } from './viewport.ts';

export class Places {
  readonly root = document.createElement('div');
  /** Where the engine puts its canvas. */
  readonly stage = document.createElement('div');
  readonly #frame = document.createElement('canvas');
  readonly #kind: FrameKind;

  constructor(parent: HTMLElement, kind: FrameKind) {
    this.#kind = kind;
    const { top, right, bottom, left } = marginOf(kind);
    const fill = { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' };
    this.root.setAttribute('aria-hidden', 'true');
    this.root.dataset.mapState = 'waiting';
    Object.assign(this.root.style, { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' });
    Object.assign(this.#frame.style, fill);
    const inset = `${top}px ${right}px ${bottom}px ${left}px`;
    Object.assign(this.stage.style, { position: 'absolute', inset, overflow: 'hidden' });
    this.root.append(this.#frame, this.stage);
    parent.append(this.root);
  }

  get size(): Size {
    return { width: Math.max(1, this.stage.clientWidth), height: Math.max(1, this.stage.clientHeight) };
  }

  /** The map has been drawn once. */
  ready(): void {
    this.root.dataset.mapState = 'ready';
  }

  get waiting(): boolean {
    return this.root.dataset.mapState === 'waiting';
  }

  drawFrame(model: MapModel, view: View, planar: Planar | undefined): void {
    const sheet = { view, size: this.size };
    drawFrame(this.#frame, this.#kind, sheet, PALETTES[model.theme], devicePixelRatio, planar, this.waiting);
  }
}
