import { TarError } from '../../userland/tar/TarError.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import { isTrue } from '../http/isTrue.ts';
import type { Sink } from '../http/Reply.ts';
import type { Handler } from '../http/Route.ts';
import { writeMessage } from '../http/writeMessage.ts';
import { decodeGo } from '../json/decodeGo.ts';
import { go } from '../json/go.ts';
import { unmarshalGo } from '../json/unmarshalGo.ts';
import type { EngineImage, EngineLayer } from '../state/EngineImage.ts';
import { dockerRoot } from '../dockerRoot.ts';
import { chainIdsOf } from './chainIdsOf.ts';
import { familiarReference } from './familiarReference.ts';
import { imageOfWritten } from './imageOfWritten.ts';
import { imageShape } from './imageShape.ts';
import { layerOf } from './layerOf.ts';
import { parseReference } from './parseReference.ts';
import { plainTar } from './plainTar.ts';
import { progressOf } from './progressOf.ts';
import { storeMade } from './storeMade.ts';
import { tellImageEvent } from './tellImageEvent.ts';
import { treeOfTar } from './treeOfTar.ts';
import type { WrittenImage } from './WrittenImage.ts';

/** How much Go's copier reads at once. */
const firstReadBytes = 32_768;

interface Manifest {
  readonly Config?: string;
  readonly RepoTags?: readonly string[];
  readonly Layers?: readonly string[];
}

const manifestShape = go.list(
  go.struct('tarexport.manifestItem', {
    Config: go.string,
    ...go.fields(go.list(go.string), 'RepoTags Layers'),
  }),
);

/** `POST /images/load`: takes what `docker save` wrote. */
export const loadArchive: Handler = (engine, { body, query }, reply) => {
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
  const folder = `${dockerRoot}/tmp/docker-import-${Math.floor(engine.host.random() * 1e9)}`;
  try {
    const manifests = manifestsOf(entries, folder);
    const told = manifests.flatMap((manifest) => {
      const loaded = readOne(engine, entries, manifest, folder);
      const { image, names } = loaded;
      if (!isTrue(query.get('quiet'))) tellLayers(engine, loaded, sink);
      storeMade(engine, image);
      tellImageEvent(engine, 'load', image.id);
      for (const name of names) {
        const line = nameImage(engine, name, image.id);
        if (line) writeMessage(sink, { stream: `${line}\n` });
        writeMessage(sink, { stream: `Loaded image: ${name}\n` });
      }
      return names.length > 0 ? [] : [`Loaded image ID: ${image.id}\n`];
    });
    const hasNames = manifests.some(({ RepoTags }) => (RepoTags ?? []).length > 0);
    if (!hasNames) writeMessage(sink, told.length > 0 ? { stream: told.join('') } : {});
  } catch (error) {
    if (!isRefusal(error)) throw error;
    fail(error.message);
    return;
  }
  sink.end();
};

/** What an archive may be at fault for, told on the connection: all else is this daemon's own. */
function isRefusal(error: unknown): error is Error {
  return error instanceof EngineError || error instanceof SyntaxError || error instanceof TarError;
}

/** An image of an archive. */
interface Loaded {
  readonly image: EngineImage;
  readonly names: readonly string[];
  /** Of each layer's own archive. */
  readonly tarBytes: readonly number[];
}

function readOne(
  engine: Engine,
  entries: readonly TarEntry[],
  manifest: Manifest,
  folder: string,
): Loaded {
  const need = (path: string): Uint8Array => {
    const content = contentOf(entries, path);
    if (!content) throw new EngineError(500, `open ${folder}/${path}: no such file or directory`);
    return content;
  };
  const { Config = '', RepoTags = [], Layers = [] } = manifest;
  const text = new TextDecoder().decode(need(Config));
  const written = (unmarshalGo(text, imageShape) ?? {}) as WrittenImage;
  if (!written.rootfs) throw new EngineError(500, 'invalid image JSON, no RootFS key');
  const { diff_ids: diffIds = [] } = written.rootfs;
  if (Layers.length !== diffIds.length) {
    const lengths = `expected ${Layers.length}, got ${diffIds.length}`;
    throw new EngineError(500, `invalid manifest, layers length mismatch: ${lengths}`);
  }
  const layers = diffIds.map((diffId, index): EngineLayer => {
    const known = engine.images.layer(diffId);
    if (known) return known;
    const content = need(Layers[index] ?? '');
    return { ...layerOf(treeOfTar(plainTar(content))), diffId };
  });
  const named = /^([0-9a-f]{64})\.json$/.exec(Config)?.[1];
  const read = imageOfWritten(written, layers);
  const image = named ? { ...read, id: `sha256:${named}` } : read;
  const names = RepoTags.map((tag) => familiarReference(parseReference(tag)));
  const tarBytes = layers.map((_, index) => contentOf(entries, Layers[index] ?? ''));
  return { image, names, tarBytes: tarBytes.map((content) => content?.length ?? 0) };
}

/** What is read of each layer that is not here: its beginning, then all of it. */
function tellLayers({ images }: Engine, { image, tarBytes }: Loaded, sink: Sink): void {
  const chains = chainIdsOf(image.layers);
  for (const [index, { diffId }] of image.layers.entries()) {
    if (images.holdsChain(chains[index] ?? '')) continue;
    const total = tarBytes[index] ?? 0;
    const id = diffId.slice('sha256:'.length, 'sha256:'.length + 12);
    for (const done of [Math.min(firstReadBytes, total), total]) {
      writeMessage(sink, { status: 'Loading layer', ...progressOf(done, total), id });
    }
  }
}

/** @returns what dockerd says where another image loses the name */
function nameImage({ images }: Engine, name: string, imageId: string): string | null {
  const old = images.lookUp(name);
  images.tag(name, imageId);
  if (!old || old.id === imageId) return null;
  return `The image ${name} already exists, renaming the old one with ID ${old.id} to empty string`;
}

/** @throws EngineError, SyntaxError when there is none, or no list */
function manifestsOf(entries: readonly TarEntry[], folder: string): readonly Manifest[] {
  const content = contentOf(entries, 'manifest.json');
  if (!content) {
    throw new EngineError(500, `open ${folder}/repositories: no such file or directory`);
  }
  return (decodeGo(content, manifestShape) ?? []) as readonly Manifest[];
}

function contentOf(entries: readonly TarEntry[], path: string): Uint8Array | null {
  const node = entries.find((entry) => entry.path === path)?.node;
  return node?.kind === 'file' ? node.data : null;
}
