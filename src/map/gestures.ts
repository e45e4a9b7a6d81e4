/**
 * Mouse and touch on the map. A mouse drags the ground and zooms with Ctrl and the wheel; one finger scrolls the page,
 * two fingers move and zoom the map; a press without a drag picks.
 */

export interface GestureHandlers {
  /** The ground moves by so many px. */
  pan(dx: number, dy: number): void;
  /** Zoom by a factor about a point of the map, px. */
  zoom(factor: number, x: number, y: number): void;
  press(x: number, y: number): void;
  /** The pointer is over a point; undefined: it has left. */
  hover(at: { readonly x: number; readonly y: number } | undefined): void;
}

/** A pointer that moves less than this between down and up has pressed, px. */
const STILL_PX = 5;
const WHEEL_RATE = 0.0022;
const WHEEL_MOST = 120;

interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly span: number;
}

function pinchOf(touches: TouchList): Pinch | undefined {
  const [a, b] = [touches[0], touches[1]];
  if (a === undefined || b === undefined) return undefined;
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    span: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  };
}

type Local = (clientX: number, clientY: number) => { readonly x: number; readonly y: number };

/** Listens on an element; the answer stops listening. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const local: Local = (clientX, clientY) => {
    const box = element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  element.style.touchAction = 'pan-x pan-y';
  listenToMouse(element, signal, handlers, local);
  listenToWheel(element, signal, handlers, local);
  let pinch: Pinch | undefined;
  listenToPinch(element, signal, (next, event) => {
    if (next !== undefined && pinch !== undefined) {
      event.preventDefault();
      handlers.pan(next.x - pinch.x, next.y - pinch.y);
      const at = local(next.x, next.y);
      handlers.zoom(next.span / Math.max(1, pinch.span), at.x, at.y);
    }
    pinch = next;
  });
  return () => stop.abort();
}

/** Drag, press and pointing. A finger's press arrives as a click; its drag belongs to the page. */
function listenToMouse(element: HTMLElement, signal: AbortSignal, handlers: GestureHandlers, local: Local): void {
  let drag: { readonly id: number; x: number; y: number; moved: boolean } | undefined;
  let dragged = false;
  const on = (
    kind: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave',
    call: (event: PointerEvent) => void,
  ): void => element.addEventListener(kind, call, { signal });
  on('pointerdown', (event) => {
    dragged = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
  });
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (drag?.id !== event.pointerId) {
      handlers.hover(local(event.clientX, event.clientY));
      return;
    }
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < STILL_PX) return;
    if (!drag.moved) {
      element.setPointerCapture(event.pointerId);
      handlers.hover(undefined);
    }
    drag = { id: drag.id, x: event.clientX, y: event.clientY, moved: true };
    handlers.pan(dx, dy);
  });
  const end = (): void => {
    dragged = drag?.moved === true;
    drag = undefined;
  };
  on('pointerup', end);
  on('pointercancel', end);
  on('pointerleave', () => handlers.hover(undefined));
  element.addEventListener(
    'click',
    (event) => {
      if (dragged) return;
      const at = local(event.clientX, event.clientY);
      handlers.press(at.x, at.y);
    },
    { signal },
  );
}

function listenToWheel(element: HTMLElement, signal: AbortSignal, handlers: GestureHandlers, local: Local): void {
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const delta = Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, event.deltaY * (event.deltaMode === 1 ? 16 : 1)));
    const at = local(event.clientX, event.clientY);
    handlers.zoom(Math.exp(-delta * WHEEL_RATE), at.x, at.y);
  };
  element.addEventListener('wheel', onWheel, { signal, passive: false });
}

/** Calls back with both fingers' middle and span while there are exactly two, and with undefined when that ends. */
function listenToPinch(
  element: HTMLElement,
  signal: AbortSignal,
  onPinch: (pinch: Pinch | undefined, event: TouchEvent) => void,
): void {
  const read = (event: TouchEvent): void =>
    onPinch(event.touches.length === 2 ? pinchOf(event.touches) : undefined, event);
  for (const kind of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    element.addEventListener(kind, read, { signal, passive: false });
  }
}
