/** What gestures on the canvas mean; places are CSS px of the canvas. */
export interface GestureHandlers {
  readonly zoomedIn: () => boolean;
  readonly zoom: (factor: number, x: number, y: number) => void;
  readonly pan: (byX: number, byY: number) => void;
  readonly reset: () => void;
  /** The pointer rests or moves over a place without pressing; null when it left. */
  readonly hover: (place: { readonly x: number; readonly y: number } | null) => void;
  readonly tap: (x: number, y: number, touch: boolean) => void;
}

interface Finger {
  x: number;
  y: number;
}

/** A press that strays farther than this many CSS px is a drag, not a tap. */
const strayPx = 6;
/** Wheel delta, px, that doubles the scale. */
const doublingDelta = 300;

/**
 * Reads wheel, pinch, drag, tap and double click on a canvas. One finger scrolls the page until
 * the picture is zoomed in, so that a phone is never caught in it.
 */
export class CanvasGestures {
  readonly #canvas: HTMLCanvasElement;
  readonly #handlers: GestureHandlers;
  readonly #fingers = new Map<number, Finger>();
  readonly #listening = new AbortController();
  #strayed = 0;

  constructor(canvas: HTMLCanvasElement, handlers: GestureHandlers) {
    this.#canvas = canvas;
    this.#handlers = handlers;
    const signal = this.#listening.signal;
    canvas.addEventListener('wheel', this.#onWheel, { passive: false, signal });
    canvas.addEventListener('pointerdown', this.#onDown, { signal });
    canvas.addEventListener('pointermove', this.#onMove, { signal });
    canvas.addEventListener('pointerup', this.#onUp, { signal });
    canvas.addEventListener('pointercancel', this.#onCancel, { signal });
    canvas.addEventListener('pointerleave', () => handlers.hover(null), { signal });
    canvas.addEventListener('dblclick', () => handlers.reset(), { signal });
    // Two fingers are ours even where one finger is the page's.
    const holdPinch = (event: TouchEvent): void => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };
    canvas.addEventListener('touchstart', holdPinch, { passive: false, signal });
    canvas.addEventListener('touchmove', holdPinch, { passive: false, signal });
    this.refresh();
  }

  /** To be called when the picture was zoomed: says who gets a single finger from now on. */
  refresh(): void {
    const zoomedIn = this.#handlers.zoomedIn();
    this.#canvas.style.touchAction = zoomedIn ? 'none' : 'pan-x pan-y';
    this.#canvas.style.cursor = zoomedIn ? 'grab' : '';
  }

  destroy(): void {
    this.#listening.abort();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const delta = event.deltaY * lines * (event.ctrlKey ? 4 : 1);
    // All is shown already: the page may scroll.
    if (delta >= 0 && !this.#handlers.zoomedIn() && !event.ctrlKey) return;
    event.preventDefault();
    const { x, y } = this.#placeOf(event);
    this.#handlers.zoom(2 ** (-delta / doublingDelta), x, y);
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#fingers.size === 0) this.#strayed = 0;
    this.#fingers.set(event.pointerId, this.#placeOf(event));
  };

  readonly #onMove = (event: PointerEvent): void => {
    const place = this.#placeOf(event);
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType !== 'touch') this.#handlers.hover(place);
      return;
    }
    const [byX, byY] = [place.x - finger.x, place.y - finger.y];
    this.#strayed += Math.hypot(byX, byY);
    if (this.#fingers.size > 1) this.#pinch(event.pointerId, place);
    else if (this.#strayed > strayPx) {
      this.#canvas.setPointerCapture(event.pointerId);
      this.#handlers.hover(null);
      if (this.#handlers.zoomedIn()) this.#handlers.pan(byX, byY);
    }
    finger.x = place.x;
    finger.y = place.y;
  };

  readonly #onUp = (event: PointerEvent): void => {
    const pressed = this.#fingers.delete(event.pointerId);
    if (!pressed || this.#fingers.size > 0 || this.#strayed > strayPx) return;
    const { x, y } = this.#placeOf(event);
    this.#handlers.tap(x, y, event.pointerType === 'touch');
  };

  readonly #onCancel = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    this.#strayed = Infinity;
  };

  /** One of two fingers moved: the picture follows the middle and the spread of both. */
  #pinch(pointerId: number, place: Finger): void {
    this.#strayed = Infinity;
    const moved = this.#fingers.get(pointerId);
    const other = [...this.#fingers].find(([id]) => id !== pointerId)?.[1];
    if (!moved || !other) return;
    const before = Math.hypot(moved.x - other.x, moved.y - other.y);
    const after = Math.hypot(place.x - other.x, place.y - other.y);
    const [middleX, middleY] = [(place.x + other.x) / 2, (place.y + other.y) / 2];
    if (before > 0 && after > 0) this.#handlers.zoom(after / before, middleX, middleY);
    this.#handlers.pan((place.x - moved.x) / 2, (place.y - moved.y) / 2);
  }

  #placeOf(event: MouseEvent): Finger {
    const box = this.#canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
