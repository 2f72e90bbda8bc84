import type { Cancel } from '../../userland/VirtualClock.ts';
import type { LayerPull } from '../DockerHost.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { EngineLayer } from '../state/EngineImage.ts';
import type { RegistryImage } from '../state/Registry.ts';
import { chainIdsOf } from './chainIdsOf.ts';
import { familiarName } from './familiarName.ts';
import { familiarReference } from './familiarReference.ts';
import type { ImagePull } from '../state/ImageWork.ts';
import { progressOf } from './progressOf.ts';
import type { Reference } from './Reference.ts';
import { registryProblem } from './registryProblem.ts';
import { tellImageEvent } from './tellImageEvent.ts';

/** What a pull tells while it goes on. */
export interface PullListener {
  onMessage(message: object): void;
  /** @param problem what ended it early */
  onDone(problem: string | null): void;
}

/**
 * Brings an image here, layer by layer, over virtual time.
 * @param areAllTags every tag of the repository, one after another
 * @throws EngineError when the registry refuses, before anything is told
 */
export function pullImage(
  engine: Engine,
  reference: Reference,
  areAllTags: boolean,
  listener: PullListener,
): Cancel {
  const { registry } = engine.images;
  const { host, path } = reference;
  if (familiarName(reference) === 'scratch') {
    throw new EngineError(400, "'scratch' is a reserved name");
  }
  const wanted = reference.digest ?? reference.tag ?? 'latest';
  const found = areAllTags ? registry.tagsOf(host, path) : registry.lookUp(host, path, wanted);
  if (typeof found === 'string') throw registryProblem(found, reference);
  const left = 'length' in found ? [...found].sort(byTag) : [found];
  let isNew = false;
  let cancel: Cancel = () => {};
  const next = (): void => {
    const served = left.shift();
    if (served) {
      const one = areAllTags ? { ...reference, tag: served.tag } : reference;
      cancel = pullOne(engine, one, served, listener, (brought) => {
        isNew ||= brought;
        next();
      });
      return;
    }
    const name = areAllTags ? familiarName(reference) : familiarReference(reference);
    const status = isNew ? 'Downloaded newer image' : 'Image is up to date';
    listener.onMessage({ status: `Status: ${status} for ${name}` });
    listener.onDone(null);
  };
  next();
  return () => cancel();
}

function pullOne(
  engine: Engine,
  reference: Reference,
  served: RegistryImage,
  listener: PullListener,
  onDone: (isNew: boolean) => void,
): Cancel {
  const { images, host } = engine;
  const { image } = served;
  const name = familiarReference(reference);
  const full = `${reference.host}/${reference.path}`;
  const id = reference.digest ? `${full}@${reference.digest}` : served.tag;
  listener.onMessage({ status: `Pulling from ${reference.path}`, id });
  const isHere = images.lookUp(image.id) !== null;
  const finish = (): void => {
    images.add(image);
    const isNew = images.lookUp(name)?.id !== image.id;
    if (reference.digest === null && isNew) images.tag(name, image.id);
    images.addDigest(`${familiarName(reference)}@${served.digest}`, image.id);
    listener.onMessage({ status: `Digest: ${served.digest}` });
    tellImageEvent(engine, 'pull', name, familiarName(reference));
    onDone(isNew);
  };
  if (isHere) {
    finish();
    return () => {};
  }
  const missing = missingLayers(engine, image.layers, listener);
  const told = new Map<string, LayerPull>();
  const layers = missing.map(({ digest, compressedBytes, sizeBytes }) => ({
    digest,
    compressedBytes,
    diskBytes: sizeBytes,
  }));
  if (layers.length === 0) {
    finish();
    return () => {};
  }
  const pull: ImagePull = { name, image, layers: [] };
  images.work.pulls.add(pull);
  const cancel = host.pull(
    name,
    layers,
    (pulls) => {
      pull.layers = pulls;
      for (const layer of pulls) {
        const { digest } = layer;
        for (const message of messagesOf(layer, told.get(digest))) listener.onMessage(message);
        told.set(digest, { ...layer });
      }
    },
    (problem) => {
      images.work.pulls.delete(pull);
      if (problem) {
        const first = missing[0]?.digest.slice(7, 19) ?? '';
        listener.onDone(`failed to register layer: write /${first}: no space left on device`);
      } else finish();
    },
  );
  return () => {
    images.work.pulls.delete(pull);
    cancel();
  };
}

/** Tells which layers are here already, and gives the others. */
function missingLayers(
  { images }: Engine,
  layers: readonly EngineLayer[],
  listener: PullListener,
): EngineLayer[] {
  const chains = chainIdsOf(layers);
  return layers.filter((layer, index) => {
    const isHere = images.holdsChain(chains[index] ?? '');
    const status = isHere ? 'Already exists' : 'Pulling fs layer';
    listener.onMessage({ status, progressDetail: {}, id: short(layer.digest) });
    return !isHere;
  });
}

/** What dockerd says of a layer's way from one state to the next: no state is left out. */
function messagesOf(pull: LayerPull, before: LayerPull | undefined): object[] {
  const id = short(pull.digest);
  if (pull.state === 'Already exists') return [];
  if (pull.state === 'Waiting') {
    return before ? [] : [{ status: 'Waiting', progressDetail: {}, id }];
  }
  const order = [
    'Downloading',
    'Verifying Checksum',
    'Download complete',
    'Extracting',
    'Pull complete',
  ];
  const from = before ? order.indexOf(before.state) : -1;
  const to = order.indexOf(pull.state);
  if (from === to && before?.doneBytes === pull.doneBytes) return [];
  const messages: object[] = [];
  for (let step = from === to ? to : from + 1; step <= to; step += 1) {
    const status = order[step] ?? '';
    const hasProgress = status === 'Downloading' || status === 'Extracting';
    const doneBytes = step === to ? pull.doneBytes : pull.totalBytes;
    const details = hasProgress ? progressOf(doneBytes, pull.totalBytes) : { progressDetail: {} };
    messages.push({ status, ...details, id });
  }
  return messages;
}

/** As a registry lists them. */
function byTag(a: RegistryImage, b: RegistryImage): number {
  return a.tag < b.tag ? -1 : 1;
}

function short(digest: string): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
