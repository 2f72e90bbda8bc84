/** Shares of the page's width, percent. */
const least = 25;
const most = 75;
const usual = 42;
const step = 4;

/**
 * The edge between bench and picture, moved by mouse or by arrow keys; where they lie one over the other
 * there is none.
 */
export function benchSplitter(place: HTMLElement): HTMLElement {
  const edge = document.createElement('div');
  edge.className = 'bench-edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-valuemin', String(least));
  edge.setAttribute('aria-valuemax', String(most));
  let share = usual;
  const moveTo = (asked: number) => {
    share = Math.min(most, Math.max(least, Math.round(asked)));
    edge.setAttribute('aria-valuenow', String(share));
    // The picture stands beside the bench: both must know.
    place.parentElement?.style.setProperty('--bench-share', `${share}%`);
  };
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  edge.addEventListener('pointermove', (event) => {
    if (!edge.hasPointerCapture(event.pointerId)) return;
    const box = place.parentElement?.getBoundingClientRect();
    if (box) moveTo((100 * (event.clientX - box.left)) / box.width);
  });
  edge.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (by === undefined) return;
    moveTo(share + by);
    event.preventDefault();
    event.stopPropagation();
  });
  moveTo(usual);
  return edge;
}
