import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/Messages.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { HostInWords } from './HostInWords.ts';
import { describeHost } from './describeHost.ts';
import type { LateParts } from './late/lateParts.ts';
import type { PageView } from './PageView.ts';
import { visibleHosts } from './visibleHosts.ts';

/** The stage in words, a heading a host, for those who do not see the picture. */
export function mirrorSection(view: PageView, late: LateParts | null): TemplateResult {
  const { page } = messagesOf[view.language];
  return html`<h2 id="mirror-title">${page.mirror.title}</h2>
    ${view.webgl ? null : html`<p class="no-webgl">${page.noWebgl}</p>`}
    ${view.lens === 'engine' ? late?.engineMirror(view.engine, view.language) : null}
    <div class="mirror-hosts">
      ${visibleHosts(view).map((host) =>
        hostArticle(
          describeHost(host, view.catalogue, view.language),
          page.mirror,
          late?.hostNotice(host, view.language, view.snapshot.timeMs) ?? null,
        ),
      )}
    </div>`;
}

function hostArticle(
  host: HostInWords,
  words: Messages['page']['mirror'],
  notice: string | null,
): TemplateResult {
  return html`<article aria-labelledby="mirror-${host.id}">
    <h3 id="mirror-${host.id}">${host.title}</h3>
    ${list(host.facts)}
    ${
      notice === null
        ? null
        : html`<h4>${words.trouble}</h4>
            <p>${notice}</p>`
    }
    <h4>${words.shared}</h4>
    ${list(host.shared)}
    <h4>${words.instances}</h4>
    ${host.groups.length > 0 ? list(host.groups) : html`<p>${words.empty}</p>`}
    ${
      host.newest
        ? html`<h4>${host.newest.title}</h4>
            ${list(host.newest.parts)}`
        : null
    }
    ${
      host.pulls.length > 0
        ? html`<h4>${words.pulls}</h4>
            ${list(host.pulls)}`
        : null
    }
    ${
      host.refusal
        ? html`<h4>${words.refusal}</h4>
            <p>${host.refusal}</p>`
        : null
    }
  </article>`;
}

function list(items: readonly string[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
