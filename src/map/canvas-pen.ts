/** Draws with a 2D canvas whose units are CSS px. */
import { isClosed } from './clip.ts';
import type { Lines, Pen, StrokeStyle } from './pen.ts';
import type { Ink, Palette } from './tokens.ts';

type Context = CanvasRenderingContext2D;

/** Lines as a path, kept as long as the lines themselves: one outline is often stroked several times. */
const paths = new WeakMap<Lines, { open?: Path2D; closed?: Path2D }>();

function pathOf(lines: Lines, closed: boolean): Path2D {
  const known = paths.get(lines) ?? {};
  const made = closed ? known.closed : known.open;
  if (made !== undefined) return made;
  const path = new Path2D();
  for (const line of lines) {
    if (line.length < 4) continue;
    path.moveTo(line[0] ?? 0, line[1] ?? 0);
    for (let i = 2; i < line.length; i += 2) path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
    if (closed || isClosed(line)) path.closePath();
  }
  paths.set(lines, { ...known, [closed ? 'closed' : 'open']: path });
  return path;
}

/** A pen over a canvas. The caller has set the transform so that one unit is one CSS px. */
export function canvasPen(context: Context, palette: Palette): Pen {
  const paint = (ink: Ink, alpha: number): void => {
    context.globalAlpha = alpha;
    context.strokeStyle = palette[ink];
    context.fillStyle = palette[ink];
  };
  return {
    fill(lines, ink, alpha = 1) {
      paint(ink, alpha);
      context.fill(pathOf(lines, true), 'evenodd');
    },
    stroke(lines, style: StrokeStyle) {
      paint(style.ink, style.alpha ?? 1);
      context.lineWidth = style.width;
      context.lineJoin = 'round';
      context.lineCap = style.cap ?? 'round';
      context.setLineDash([...(style.dash ?? [])]);
      context.lineDashOffset = style.dashOffset ?? 0;
      context.stroke(pathOf(lines, false));
    },
    within(lines, draw) {
      context.save();
      context.clip(pathOf(lines, true), 'evenodd');
      draw();
      context.restore();
    },
  };
}
