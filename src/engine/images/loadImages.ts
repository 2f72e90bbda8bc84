import type { Engine } from '../Engine.ts';
import type { ImageStore } from '../state/ImageStore.ts';
import type { RegistryImage } from '../state/Registry.ts';
import { familiarName } from './familiarName.ts';
import { parseReference } from './parseReference.ts';
import { ServedImages } from './ServedImages.ts';
import { StoredImages } from './StoredImages.ts';

/** What 127.0.0.1:5000 serves from the start, where the images have it. */
const own = [
  'library/busybox:latest',
  'library/alpine:3.20',
  'library/redis:7',
  'library/hello-world:latest',
];

/**
 * The image store of a new daemon, with the registries it asks.
 * @param hub what Docker Hub serves (`composeImages`)
 * @param present what is here from the start, as if pulled long ago: `busybox`, `nginx:1.25`.
 */
export function loadImages(
  engine: Pick<Engine, 'host' | 'containers'>,
  hub: readonly RegistryImage[],
  present: readonly string[] = [],
): ImageStore {
  const store = new StoredImages(engine, new ServedImages(hub, own));
  for (const name of present) {
    const reference = parseReference(name);
    const tag = reference.tag ?? 'latest';
    const served = store.registry.lookUp(reference.host, reference.path, tag);
    if (typeof served === 'string') continue;
    engine.host.storeLayers(
      served.image.layers.map(({ digest, sizeBytes }) => ({ digest, diskBytes: sizeBytes })),
    );
    store.add(served.image);
    store.tag(name, served.image.id);
    store.addDigest(`${familiarName(reference)}@${served.digest}`, served.image.id);
  }
  return store;
}
