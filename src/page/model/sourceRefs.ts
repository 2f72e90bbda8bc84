import { html, type TemplateResult } from 'lit';
import type { SourceList } from './SourceList.ts';

/** `[3] [4]`, each a link to its entry in the list of sources. */
export function sourceRefs(ids: readonly string[], sources: SourceList): TemplateResult {
  return html`${sources
    .refer(ids)
    .map(({ number, cited }) => html`<a href="#cite-${cited.id}">[${number}]</a> `)}`;
}
