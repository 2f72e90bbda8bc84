/**
 * Tweakpane's inputs carry no names and its sliders no role: axe and screen readers need both.
 * Called again whenever the value moves.
 */
export function nameKnob(
  element: HTMLElement,
  label: string,
  range: { readonly min?: number; readonly max?: number },
  value: unknown,
): void {
  for (const input of element.querySelectorAll('input, select'))
    input.setAttribute('aria-label', label);
  const slider = element.querySelector('.tp-sldv_t');
  if (!slider) return;
  slider.setAttribute('role', 'slider');
  slider.setAttribute('aria-label', label);
  slider.setAttribute('aria-valuemin', String(range.min));
  slider.setAttribute('aria-valuemax', String(range.max));
  slider.setAttribute('aria-valuenow', String(value));
}
