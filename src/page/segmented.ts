import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One choice among few, side by side: a real radio group. */
export function segmented<T extends string>(options: {
  readonly name: string;
  readonly legend: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}): TemplateResult {
  return html`<fieldset class="segmented">
    <legend class="unseen">${options.legend}</legend>
    ${options.segments.map(
      ({ value, label }) =>
        html`<label>
          <input
            type="radio"
            name=${options.name}
            value=${value}
            .checked=${live(value === options.value)}
            @change=${() => options.onChange(value)}
          /><span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
