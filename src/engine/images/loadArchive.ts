import { TarError } from '../../userland/tar/TarError.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { writeMessage } from '../http/writeMessage.ts';
import type { EngineLayer } from '../state/EngineImage.ts';
import { familiarReference } from './familiarReference.ts';
import { imageOfJson } from './imageOfJson.ts';
import { layerOf } from './layerOf.ts';
import { parseReference } from './parseReference.ts';
import { plainTar } from './plainTar.ts';
import { storeMade } from './storeMade.ts';
import { tellImageEvent } from './tellImageEvent.ts';
import { treeOfTar } from './treeOfTar.ts';

interface Manifest {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
}

/** `POST /images/load`: takes what `docker save` wrote. */
export const loadArchive: Handler = (engine, { body }, reply) => {
  const sink = reply.stream(200, 'application/json');
  const fail = (message: string): void => {
    writeMessage(sink, { errorDetail: { message }, error: message });
    sink.end();
  };
  let entries: TarEntry[];
  try {
    entries = body.length === 0 ? [] : plainTar(body);
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    fail(`Error processing tar file(exit status 1): ${error.message}`);
    return;
  }
  const folder = `/var/lib/docker/tmp/docker-import-${Math.floor(engine.host.random() * 1e9)}`;
  const manifests = manifestsOf(entries);
  if (!manifests) {
    fail(`open ${folder}/repositories: no such file or directory`);
    return;
  }
  try {
    for (const manifest of manifests) {
      for (const stream of loadOne(engine, entries, manifest, folder)) {
        writeMessage(sink, { stream: `${stream}\n` });
      }
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    fail(error.message);
    return;
  }
  sink.end();
};

/** @returns what it loaded, in Docker's words. */
function loadOne(
  engine: Engine,
  entries: readonly TarEntry[],
  manifest: Manifest,
  folder: string,
): string[] {
  const need = (path: string): Uint8Array => {
    const content = contentOf(entries, path);
    if (!content) throw new EngineError(500, `open ${folder}/${path}: no such file or directory`);
    return content;
  };
  const config = new TextDecoder().decode(need(manifest.Config));
  const layers = diffIdsOf(config).map((diffId, index): EngineLayer => {
    const known = engine.images.layer(diffId);
    if (known) return known;
    const content = need(manifest.Layers[index] ?? '');
    return { ...layerOf(treeOfTar(plainTar(content))), diffId };
  });
  const named = /^([0-9a-f]{64})\.json$/.exec(manifest.Config)?.[1];
  const read = imageOfJson(config, layers);
  const image = named ? { ...read, id: `sha256:${named}` } : read;
  storeMade(engine, image);
  tellImageEvent(engine, 'load', image.id);
  const names = (manifest.RepoTags ?? []).map((tag) => familiarReference(parseReference(tag)));
  for (const name of names) engine.images.tag(name, image.id);
  return names.length > 0
    ? names.map((name) => `Loaded image: ${name}`)
    : [`Loaded image ID: ${image.id}`];
}

function manifestsOf(entries: readonly TarEntry[]): readonly Manifest[] | null {
  const content = contentOf(entries, 'manifest.json');
  if (!content) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    return Array.isArray(value) ? (value as Manifest[]) : null;
  } catch {
    return null;
  }
}

function diffIdsOf(config: string): readonly string[] {
  const { rootfs } = JSON.parse(config) as { rootfs?: { diff_ids?: readonly string[] } };
  return rootfs?.diff_ids ?? [];
}

function contentOf(entries: readonly TarEntry[], path: string): Uint8Array | null {
  const node = entries.find((entry) => entry.path === path)?.node;
  return node?.kind === 'file' ? node.data : null;
}
