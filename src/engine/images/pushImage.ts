import { sha256 } from '../../userland/sha256.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Sink } from '../http/Reply.ts';
import type { Handler } from '../http/Route.ts';
import { writeMessage } from '../http/writeMessage.ts';
import type { EngineLayer } from '../state/EngineImage.ts';
import type { RegistryRefusal } from '../state/Registry.ts';
import { familiarName } from './familiarName.ts';
import { manifestJson } from './manifestJson.ts';
import { parseReference } from './parseReference.ts';
import { progressOf } from './progressOf.ts';
import type { Reference } from './Reference.ts';
import { registryProblem } from './registryProblem.ts';
import { tellImageEvent } from './tellImageEvent.ts';

/** dockerd sends five layers at once; the others wait. */
const atOnce = 5;
/** A registry on this computer: what it takes to be asked, and what it takes in. */
const askMs = 20;
const bytesPerMs = 100_000;

/** `POST /images/{name}/push` */
export const pushImage: Handler = (engine, { params, query, headers }, reply) => {
  let named: Reference;
  try {
    named = parseReference(params.name ?? '');
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(500, error.message);
  }
  if (!headers.has('x-registry-auth')) {
    throw new EngineError(400, 'Bad parameters and missing X-Registry-Auth: EOF');
  }
  const tag = query.get('tag') ?? '';
  const name = familiarName(named);
  const tags = engine.images
    .all()
    .flatMap(({ id }) => engine.images.tagsOf(id))
    .filter((own) => (tag ? own === `${name}:${tag}` : own.slice(0, own.lastIndexOf(':')) === name))
    .sort();
  const sink = reply.stream(200, 'application/json');
  writeMessage(sink, {
    status: `The push refers to repository [${named.host}/${named.path}]`,
  });
  if (tags.length === 0) {
    fail(sink, `An image does not exist locally with the tag: ${name}`);
    return;
  }
  const refusal = engine.images.registry.reach(named.host);
  if (refusal !== null) {
    fail(sink, registryProblem(refusal, named).message);
    return;
  }
  const next = (): void => {
    const own = tags.shift();
    if (own === undefined) sink.end();
    else pushOne(engine, named, own, sink, next);
  };
  next();
};

function pushOne(
  engine: Engine,
  named: Reference,
  name: string,
  sink: Sink,
  onDone: () => void,
): void {
  const { registry } = engine.images;
  const { host, path } = named;
  const image = engine.images.find(name);
  const tag = name.slice(name.lastIndexOf(':') + 1);
  const layers = [...image.layers].reverse();
  const tell = (
    layer: EngineLayer,
    status: string,
    details: object = { progressDetail: {} },
  ): void => writeMessage(sink, { status, ...details, id: layer.diffId.slice(7, 19) });
  for (const layer of layers) tell(layer, 'Preparing');
  for (const layer of layers.slice(atOnce)) tell(layer, 'Waiting');
  let isOver = false;
  const stop = (refusal: RegistryRefusal): void => {
    isOver = true;
    fail(sink, registryProblem(refusal, named).message);
  };
  const after = (delayMs: number, act: () => void): void => {
    engine.host.clock.after(delayMs, () => {
      if (!isOver) act();
    });
  };
  let delayMs = askMs;
  for (const layer of layers) {
    if (registry.hasLayer(host, path, layer)) {
      after(delayMs, () => tell(layer, 'Layer already exists'));
    } else if (host !== 'docker.io') {
      const half = layer.sizeBytes / 2;
      const details = progressOf(half, layer.sizeBytes);
      after(delayMs, () => tell(layer, 'Pushing', details));
      delayMs += layer.sizeBytes / bytesPerMs;
      after(delayMs, () => {
        // The registry may be gone by now.
        const refusal = registry.addLayer(host, path, layer);
        if (refusal === null) tell(layer, 'Pushed');
        else stop(refusal);
      });
    }
  }
  after(delayMs + askMs, () => {
    if (host === 'docker.io') {
      const isKnown = typeof registry.tagsOf(host, path) !== 'string';
      const denied = 'denied: requested access to the resource is denied';
      fail(sink, isKnown ? `errors:\n${denied}\nunauthorized: authentication required\n` : denied);
      return;
    }
    const manifest = manifestJson(image);
    const digest = `sha256:${sha256(manifest)}`;
    const manifestBytes = manifest.length;
    const refusal = registry.add({ host, path, tag, digest, manifestBytes, image });
    if (refusal !== null) {
      stop(refusal);
      return;
    }
    engine.images.addDigest(`${name.slice(0, name.lastIndexOf(':'))}@${digest}`, image.id);
    writeMessage(sink, { status: `${tag}: digest: ${digest} size: ${manifestBytes}` });
    const aux = { Tag: tag, Digest: digest, Size: manifestBytes };
    writeMessage(sink, { progressDetail: {}, aux });
    tellImageEvent(engine, 'push', name, name.slice(0, name.lastIndexOf(':')));
    onDone();
  });
}

function fail(sink: Sink, message: string): void {
  writeMessage(sink, { errorDetail: { message }, error: message });
  sink.end();
}
