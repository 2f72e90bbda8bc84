import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import type {
  EngineContainerView,
  EngineImageView,
  EngineSnapshot,
} from '../../world/EngineSnapshot.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import { engineWordsOf } from './engineWordsOf.ts';

/** The Engine lens in words: request, images with their layers, containers, networks, events. */
export function engineMirror(engine: EngineSnapshot | null, language: Language): TemplateResult {
  const words = engineWordsOf[language];
  if (!engine) return html`<p>${words.loading}</p>`;
  const size = (bytes: number) => formatSize(bytes, language, 'disk');
  const request = engine.requests.at(-1);
  const members = (network: string) =>
    engine.containers
      .filter(({ networks }) => networks.some(({ name }) => name === network))
      .map(({ name, networks }) => {
        const address = networks.find((one) => one.name === network)?.address ?? '';
        return address ? `${name} ${address}` : name;
      })
      .join(', ');
  return html`<article class="mirror-engine" aria-labelledby="mirror-engine">
    <h3 id="mirror-engine">${words.title}</h3>
    <h4>${words.request}</h4>
    <p>
      ${
        !request
          ? words.noRequest
          : request.status === null
            ? words.asked(request)
            : words.answered({ ...request, status: request.status })
      }
    </p>
    <h4>${words.images}</h4>
    ${
      engine.images.length === 0
        ? html`<p>${words.noImages}</p>`
        : html`<ul>
              ${engine.images.map((image) => imageItem(image, language))}
            </ul>
            <p>
              ${words.stored({
                stored: size(engine.storedBytes),
                unshared: size(engine.unsharedBytes),
              })}
            </p>`
    }
    <h4>${words.containers}</h4>
    ${
      engine.containers.length === 0
        ? html`<p>${words.noContainers}</p>`
        : html`<ul>
            ${engine.containers.map((one) => html`<li>${containerText(one, language)}</li>`)}
          </ul>`
    }
    <h4>${words.networks}</h4>
    <ul>
      ${engine.networks.map(
        (network) =>
          html`<li>${words.network({ ...network, members: members(network.name) })}</li>`,
      )}
    </ul>
    <h4>${words.events}</h4>
    ${
      engine.events.length === 0
        ? html`<p>${words.noEvents}</p>`
        : html`<ul>
            ${engine.events
              .slice(-8)
              .toReversed()
              .map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
    }
  </article>`;
}

function imageItem(image: EngineImageView, language: Language): TemplateResult {
  const words = engineWordsOf[language];
  const size = (bytes: number) => formatSize(bytes, language, 'disk');
  const name = image.tags.join(', ') || words.untagged;
  return html`<li>
    ${words.image({ name, size: size(image.sizeBytes), layers: image.layers.length })}
    <ol>
      ${image.layers.map(
        ({ sizeBytes, createdBy }) =>
          html`<li>${words.layer({ size: size(sizeBytes), by: createdBy })}</li>`,
      )}
    </ol>
  </li>`;
}

function containerText(one: EngineContainerView, language: Language): string {
  const words = engineWordsOf[language];
  const exited = one.isOomKilled ? words.oom : words.exited;
  const text = words.container({
    name: one.name,
    image: one.imageName,
    status: one.status === 'exited' ? exited({ code: one.exitCode }) : one.status,
    memory: formatSize(one.memoryBytes, language, 'ram'),
    written: formatSize(one.writableBytes, language, 'disk'),
  });
  const ports = one.ports.map(({ hostPort, containerPort }) =>
    words.port({ host: hostPort, container: containerPort }),
  );
  return [text, ...new Set(ports)].join(', ');
}
