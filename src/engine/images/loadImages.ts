import type { Engine } from '../Engine.ts';
import type { ImageStore } from '../state/ImageStore.ts';
import type { RegistryImage } from '../state/Registry.ts';
import { familiarName } from './familiarName.ts';
import { ListeningRegistries } from './ListeningRegistries.ts';
import { parseReference } from './parseReference.ts';
import { ReachableRegistries } from './ReachableRegistries.ts';
import { ServedImages } from './ServedImages.ts';
import { StoredImages } from './StoredImages.ts';

/**
 * The image store of a new daemon, with the registries it asks.
 * @param engine what runs in its containers may be a registry, where it has networks
 * @param standing what registries that always stand serve, Docker Hub's images first (`composeImages`)
 * @param present what is here from the start, as if pulled long ago: `busybox`, `nginx:1.25`.
 */
export function loadImages(
  engine: Pick<Engine, 'host' | 'containers'> & Partial<Pick<Engine, 'networks'>>,
  standing: readonly RegistryImage[],
  present: readonly string[] = [],
): ImageStore {
  const listening = new ListeningRegistries(() => engine.networks?.hostView ?? null);
  const registries = new ReachableRegistries(new ServedImages(standing), listening);
  const store = new StoredImages(engine, registries);
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
