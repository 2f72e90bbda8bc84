import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { Fault } from '../../world/Fault.ts';
import { machineTextOf } from './machineTextOf.ts';

/** The faults as buttons, each with a sentence on what it is. */
export function faultList(
  language: Language,
  enabled: boolean,
  onFault: (fault: Fault) => void,
): TemplateResult {
  const words = machineTextOf[language];
  return html`<ul class="hinted">
    ${Fault.map(
      (fault) =>
        html`<li>
          <button
            aria-disabled=${!enabled}
            aria-description=${words.faultHint[fault]}
            @click=${() => {
              if (enabled) onFault(fault);
            }}
          >
            ${words.fault[fault]}
          </button>
          <span>${words.faultHint[fault]}</span>
        </li>`,
    )}
  </ul>`;
}
