/** Starts the drawing engine on a parent element: no input, no sound, no physics of its own, and asleep at once. */
import Phaser from 'phaser';

export interface Engine {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** Key of a white square that every fill is cut from. */
export const WHITE = 'white';

/** The finest that the map is drawn, device px for each CSS px, and the most device px that one drawing may take. */
const FINEST = 3;
const MOST_PIXELS = 12_000_000;

/** Device px for each CSS px of a map: the screen's own, unless that took too much memory. */
export const deviceScale = (width: number, height: number, ratio = window.devicePixelRatio): number =>
  Math.max(1, Math.min(FINEST, ratio, Math.sqrt(MOST_PIXELS / (width * height))));

/** Resolves once the scene can be drawn on. Rejects where the browser has no WebGL. */
export function startGame(parent: HTMLElement, width: number, height: number, background: string): Promise<Engine> {
  return new Promise((resolve, reject) => {
    try {
      const scale = deviceScale(width, height);
      const game = new Phaser.Game({
        type: Phaser.WEBGL,
        parent,
        backgroundColor: background,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { mouse: false, touch: false, keyboard: false, gamepad: false },
        scale: {
          mode: Phaser.Scale.NONE,
          width: Math.round(width * scale),
          height: Math.round(height * scale),
          zoom: 1 / scale,
        },
        // The fills' edges lie under the coast lines, which the canvas smooths: smoothing them too costs a weak machine
        // three quarters of each frame and shows nothing.
        render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
        scene: {
          create(this: Phaser.Scene) {
            const square = this.textures.createCanvas(WHITE, 4, 4);
            if (square !== null) {
              square.context.fillStyle = '#fff';
              square.context.fillRect(0, 0, 4, 4);
              square.refresh();
            }
            resolve({ game, scene: this });
          },
        },
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
