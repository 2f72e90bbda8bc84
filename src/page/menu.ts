import { html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A button with a panel that opens over the page, closed by Escape or a click elsewhere. */
export function menu(
  id: string,
  label: string,
  iconName: 'menu' | 'more',
  content: TemplateResult,
): TemplateResult {
  return html`<button class="square" popovertarget=${id} aria-label=${label} title=${label}>
      ${icon(iconName)}
    </button>
    <div class="menu" id=${id} popover>${content}</div>`;
}
