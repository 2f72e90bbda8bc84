import { EngineError } from '../http/EngineError.ts';
import type { Engine } from '../Engine.ts';
import type { BuildStep } from '../state/BuildStep.ts';
import type { EngineImage, EngineLayer } from '../state/EngineImage.ts';
import type { ImageStore } from '../state/ImageStore.ts';
import type { ImageWork } from '../state/ImageWork.ts';
import type { Registry } from '../state/Registry.ts';
import { unixMs } from '../unixMs.ts';
import { chainIdsOf } from './chainIdsOf.ts';
import { familiarReference } from './familiarReference.ts';
import { parseReference } from './parseReference.ts';

/** Images by id, and the names and digests that point at them; layers are on the disk once. */
export class StoredImages implements ImageStore {
  readonly registry: Registry;
  readonly steps = new Map<string, BuildStep>();
  readonly work: ImageWork = { pulls: new Set(), builds: new Set() };
  private readonly engine: Pick<Engine, 'host' | 'containers'>;
  private readonly byId = new Map<string, EngineImage>();
  private readonly byTag = new Map<string, string>();
  private readonly byDigest = new Map<string, string>();
  private readonly taggedAt = new Map<string, number>();
  private readonly children = new Map<string, Set<string>>();
  private readonly standing = new Map<string, number>();
  /** Forgotten images whose layers a container still stands on. */
  private readonly held = new Map<string, EngineImage>();
  private readonly layersSeen = new Map<string, EngineLayer>();

  constructor(engine: Pick<Engine, 'host' | 'containers'>, registry: Registry) {
    this.engine = engine;
    this.registry = registry;
  }

  lookUp(name: string): EngineImage | null {
    try {
      return this.find(name);
    } catch (error) {
      if (error instanceof EngineError) return null;
      throw error;
    }
  }

  find(name: string): EngineImage {
    if (/^sha256:[0-9a-f]{64}$/.test(name)) return this.get(name, name);
    const hex = name.startsWith('sha256:') ? name.slice(7) : name;
    if (/^[0-9a-f]{64}$/.test(hex)) return this.get(`sha256:${hex}`, `sha256:${hex}`);
    const reference = familiarReference(parseReference(name));
    const id = this.byTag.get(reference) ?? this.byDigest.get(reference);
    if (id !== undefined) return this.get(id, reference);
    const found = /^[0-9a-f]+$/.test(hex) ? this.startingWith(hex) : [];
    if (found.length === 1 && found[0]) return found[0];
    throw new EngineError(404, `No such image: ${reference}`);
  }

  all(): readonly EngineImage[] {
    return [...this.byId.values()];
  }

  add(image: EngineImage): void {
    if (this.byId.has(image.id)) return;
    this.byId.set(image.id, image);
    if (image.parentId) {
      const siblings = this.children.get(image.parentId) ?? new Set();
      this.children.set(image.parentId, siblings.add(image.id));
    }
    for (const layer of image.layers) {
      this.layersSeen.set(layer.diffId, layer);
    }
    for (const chainId of chainIdsOf(image.layers)) {
      this.standing.set(chainId, (this.standing.get(chainId) ?? 0) + 1);
    }
  }

  tag(reference: string, imageId: string): void {
    this.byTag.set(familiarReference(parseReference(reference)), imageId);
    this.taggedAt.set(imageId, unixMs(this.engine.host.clock));
  }

  untag(reference: string): void {
    this.byTag.delete(reference);
    this.byDigest.delete(reference);
  }

  tagsOf(imageId: string): readonly string[] {
    return namesOf(this.byTag, imageId);
  }

  digestsOf(imageId: string): readonly string[] {
    return namesOf(this.byDigest, imageId);
  }

  addDigest(reference: string, imageId: string): void {
    this.byDigest.set(reference, imageId);
  }

  remove(imageId: string): readonly string[] {
    const image = this.byId.get(imageId);
    if (!image) return [];
    this.byId.delete(imageId);
    this.children.get(image.parentId)?.delete(imageId);
    for (const name of [...this.tagsOf(imageId), ...this.digestsOf(imageId)]) this.untag(name);
    // A container that stands on it keeps its layers.
    if (this.engine.containers.usingImage(imageId).length === 0) return this.release(image);
    // Pulled and forgotten again meanwhile, it is held once.
    if (this.held.has(imageId)) return this.release(image);
    this.held.set(imageId, image);
    return [];
  }

  letGo(imageId: string): void {
    const image = this.held.get(imageId);
    if (!image || this.engine.containers.usingImage(imageId).length > 0) return;
    this.held.delete(imageId);
    this.release(image);
  }

  childrenOf(imageId: string): readonly EngineImage[] {
    return [...(this.children.get(imageId) ?? [])].flatMap((id) => this.byId.get(id) ?? []);
  }

  taggedMs(imageId: string): number {
    return this.taggedAt.get(imageId) ?? NaN;
  }

  layer(diffId: string): EngineLayer | null {
    return this.layersSeen.get(diffId) ?? null;
  }

  holdsChain(chainId: string): boolean {
    return this.standing.has(chainId);
  }

  private get(id: string, name: string): EngineImage {
    const image = this.byId.get(id);
    if (!image) throw new EngineError(404, `No such image: ${name}`);
    return image;
  }

  /** Chains nothing stands on any more leave the disk, the highest first. */
  private release({ layers }: EngineImage): string[] {
    const gone = chainIdsOf(layers).filter((chainId) => {
      const left = (this.standing.get(chainId) ?? 1) - 1;
      if (left > 0) this.standing.set(chainId, left);
      else this.standing.delete(chainId);
      return left <= 0;
    });
    const staying = [...this.all(), ...this.held.values()];
    const kept = new Set(staying.flatMap((image) => image.layers.map(({ digest }) => digest)));
    const digests = layers.map(({ digest }) => digest).filter((digest) => !kept.has(digest));
    this.engine.host.dropLayers([...new Set(digests)]);
    return gone.reverse();
  }

  private startingWith(hex: string): EngineImage[] {
    const start = `sha256:${hex}`;
    return [...this.byId.values()].filter(({ id }) => id.startsWith(start));
  }
}

/** As dockerd sorts them: with the registry they are of. */
function namesOf(names: ReadonlyMap<string, string>, imageId: string): string[] {
  const found = [...names].flatMap(([name, id]) => (id === imageId ? [name] : []));
  if (found.length < 2) return found;
  const whole = new Map(found.map((name) => [name, wholeName(name)]));
  return found.sort((a, b) => ((whole.get(a) ?? '') < (whole.get(b) ?? '') ? -1 : 1));
}

function wholeName(name: string): string {
  const { host, path, tag, digest } = parseReference(name);
  return `${host}/${path}${digest ? `@${digest}` : `:${tag ?? ''}`}`;
}
