import { sha256 } from '../../userland/sha256.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { chainIdsOf } from './chainIdsOf.ts';
import { familiarReference } from './familiarReference.ts';
import { imageJson } from './imageJson.ts';
import { parseReference } from './parseReference.ts';
import type { Reference } from './Reference.ts';
import { tarOfTree } from './tarOfTree.ts';
import { tellImageEvent } from './tellImageEvent.ts';

/** `GET /images/{name}/get` and `GET /images/get?names=`: an archive `docker load` takes. */
export const saveImages: Handler = (engine, { params, query }, reply) => {
  const asked = params.name === undefined ? query.getAll('names') : [params.name];
  const names = asked.flatMap((name) => name.split(','));
  const chosen = chooseImages(engine, names);
  const entries = new Map<string, TarEntry>();
  const manifest = [...chosen.values()].map(({ image, tags }) => ({
    Config: `${image.id.slice(7)}.json`,
    RepoTags: tags.length > 0 ? tags : null,
    Layers: addImage(image, entries),
    ...parentAmong(engine, image, chosen),
  }));
  const repositories: Record<string, Record<string, string>> = {};
  for (const { RepoTags, Layers } of manifest) {
    for (const name of RepoTags ?? []) {
      const colon = name.lastIndexOf(':');
      const top = (Layers.at(-1) ?? '').split('/')[0] ?? '';
      (repositories[name.slice(0, colon)] ??= {})[name.slice(colon + 1)] = top;
    }
  }
  const listed = manifest.length > 0 ? JSON.stringify(manifest) : 'null';
  add(entries, 'manifest.json', `${listed}\n`);
  if (Object.keys(repositories).length > 0) {
    add(entries, 'repositories', `${JSON.stringify(repositories)}\n`);
  }
  for (const id of chosen.keys()) tellImageEvent(engine, 'save', id);
  const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  reply.bytes(200, 'application/x-tar', writeTar(sorted));
};

interface Chosen {
  readonly image: EngineImage;
  readonly tags: string[];
}

/** A name without a tag stands for all of its tags. */
function chooseImages(engine: Engine, names: readonly string[]): ReadonlyMap<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  const choose = (image: EngineImage, tag: string | null): void => {
    const tags = chosen.get(image.id)?.tags ?? [];
    chosen.set(image.id, { image, tags });
    if (tag !== null && !tags.includes(tag)) tags.push(tag);
  };
  for (const name of names) {
    const tagged = tagsNamed(engine, name);
    for (const tag of tagged) choose(engine.images.find(tag), tag);
    if (tagged.length > 0) continue;
    const image = find(engine, name);
    const isId = image.id.replace('sha256:', '').startsWith(name.replace('sha256:', ''));
    choose(image, isId || name.includes('@') ? null : familiarReference(parseReference(name)));
  }
  return chosen;
}

/** The tags of a repository; none where more than its name is given. */
function tagsNamed({ images }: Engine, name: string): string[] {
  if (/^(sha256:)?[0-9a-f]{64}$/.test(name) || name === '') return [];
  const { tag, digest } = parseName(name);
  if (tag !== null || digest !== null) return [];
  const start = familiarReference({ ...parseName(name), tag: '' });
  const all = images.all().flatMap(({ id }) => images.tagsOf(id));
  return all.filter((one) => one.startsWith(start)).sort();
}

function parseName(name: string): Reference {
  try {
    return parseReference(name);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(500, error.message);
  }
}

/** The nearest image below that is saved too. */
function parentAmong(
  { images }: Engine,
  image: EngineImage,
  chosen: ReadonlyMap<string, Chosen>,
): { readonly Parent?: string } {
  let { parentId } = image;
  while (parentId !== '' && !chosen.has(parentId)) {
    parentId = images.lookUp(parentId)?.parentId ?? '';
  }
  return parentId === '' ? {} : { Parent: parentId };
}

function find({ images }: Engine, name: string): EngineImage {
  try {
    return images.find(name);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (error.status !== 404) throw new EngineError(500, error.message);
    throw new EngineError(404, `No such image: ${name}`);
  }
}

function addImage(image: EngineImage, entries: Map<string, TarEntry>): string[] {
  add(entries, `${image.id.slice(7)}.json`, imageJson(image));
  const chains = chainIdsOf(image.layers);
  return image.layers.map((layer, index) => {
    const isTop = index === image.layers.length - 1;
    const folder = sha256(`${chains[index] ?? ''} ${isTop ? image.id : ''}`);
    entries.set(folder, {
      path: folder,
      node: { kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedMs: image.createdMs },
    });
    add(entries, `${folder}/VERSION`, '1.0');
    add(entries, `${folder}/json`, JSON.stringify({ id: folder }));
    add(entries, `${folder}/layer.tar`, writeTar(tarOfTree(layer.files)));
    return `${folder}/layer.tar`;
  });
}

function add(entries: Map<string, TarEntry>, path: string, content: string | Uint8Array): void {
  const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  entries.set(path, {
    path,
    node: {
      kind: 'file',
      mode: 0o644,
      uid: 0,
      gid: 0,
      modifiedMs: 0,
      sizeBytes: data.length,
      data,
    },
  });
}
