import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import { familiarName } from './familiarName.ts';
import { familiarReference } from './familiarReference.ts';
import { parseReference } from './parseReference.ts';
import { tellImageEvent } from './tellImageEvent.ts';

/** A line of what `docker rmi` did. */
export type Deletion = { readonly Untagged: string } | { readonly Deleted: string };

interface Conflict {
  readonly isHard: boolean;
  readonly isUsed: boolean;
  readonly reason: string;
}

/**
 * Takes a name from an image, and the image itself with its untagged parents when that was its last one:
 * Moby's rules, in its order.
 * @param doesPrune whether parents nobody names go too
 * @throws EngineError 404, 409
 */
export function deleteImage(
  engine: Engine,
  name: string,
  { isForced = false, doesPrune = true } = {},
): Deletion[] {
  const { images, containers } = engine;
  const { id } = images.find(name);
  const done: Deletion[] = [];
  const untag = (reference: string): void => {
    images.untag(reference);
    done.push({ Untagged: reference });
  };
  const all = (): string[] => [...images.tagsOf(id), ...images.digestsOf(id)];
  let isNameGone = false;
  if (isIdPrefix(id, name)) {
    if (isSingle(all())) {
      refuse(id, conflictOf(engine, id, { isForced, ignoresNames: true }));
      for (const reference of all()) {
        untag(reference);
        tellImageEvent(engine, 'untag', id);
      }
    }
  } else {
    const [user] = containers.usingImage(id);
    if (!isForced && isSingle(all()) && user) {
      const message = `conflict: unable to remove repository reference "${name}" (must force) - container ${user.id.slice(0, 12)} is using its referenced image ${short(id)}`;
      throw new EngineError(409, message);
    }
    const parsed = parseReference(name);
    untag(familiarReference(parsed));
    tellImageEvent(engine, 'untag', id);
    const repository = familiarName(parsed);
    const isTagLeft = images.tagsOf(id).some((tag) => repositoryOf(tag) === repository);
    if (parsed.digest === null && !isTagLeft) {
      const digests = images.digestsOf(id).filter((digest) => repositoryOf(digest) === repository);
      digests.forEach(untag);
    }
    if (all().length > 0) return done;
    isNameGone = true;
  }
  remove(engine, id, done, { isForced, doesPrune, isQuiet: isNameGone });
  return done;
}

function remove(
  engine: Engine,
  id: string,
  done: Deletion[],
  how: { readonly isForced: boolean; readonly doesPrune: boolean; readonly isQuiet: boolean },
): void {
  const { images } = engine;
  const conflict = conflictOf(engine, id, how);
  if (conflict) {
    const names = images.tagsOf(id).length + images.digestsOf(id).length;
    const isDangling = names === 0 && images.childrenOf(id).length === 0;
    if (how.isQuiet && (!isDangling || conflict.isUsed)) return;
    refuse(id, conflict);
  }
  const parent = images.lookUp(id)?.parentId ?? '';
  for (const reference of [...images.tagsOf(id), ...images.digestsOf(id)]) {
    images.untag(reference);
    done.push({ Untagged: reference });
    tellImageEvent(engine, 'untag', id);
  }
  const chains = images.remove(id);
  tellImageEvent(engine, 'delete', id);
  done.push({ Deleted: id }, ...chains.map((Deleted) => ({ Deleted })));
  if (how.doesPrune && parent !== '' && images.lookUp(parent)) {
    remove(engine, parent, done, { isForced: false, doesPrune: true, isQuiet: true });
  }
}

function conflictOf(
  { images, containers }: Engine,
  id: string,
  { isForced, ignoresNames = false }: { isForced: boolean; ignoresNames?: boolean },
): Conflict | null {
  if (images.childrenOf(id).length > 0) {
    return { isHard: true, isUsed: false, reason: 'image has dependent child images' };
  }
  const users = containers.usingImage(id);
  const running = users.find(({ process }) => process !== null && process.exitCode === null);
  if (running) {
    const reason = `image is being used by running container ${running.id.slice(0, 12)}`;
    return { isHard: true, isUsed: true, reason };
  }
  if (isForced) return null;
  if (!ignoresNames && images.tagsOf(id).length + images.digestsOf(id).length > 0) {
    const reason = 'image is referenced in multiple repositories';
    return { isHard: false, isUsed: false, reason };
  }
  const [stopped] = users;
  if (!stopped) return null;
  const reason = `image is being used by stopped container ${stopped.id.slice(0, 12)}`;
  return { isHard: false, isUsed: true, reason };
}

function refuse(id: string, conflict: Conflict | null): void {
  if (!conflict) return;
  const how = conflict.isHard ? 'cannot be forced' : 'must be forced';
  throw new EngineError(
    409,
    `conflict: unable to delete ${short(id)} (${how}) - ${conflict.reason}`,
  );
}

/** One tag at most, and no digest of another repository. */
function isSingle(references: readonly string[]): boolean {
  if (references.length <= 1) return true;
  const tags = references.filter((reference) => !reference.includes('@'));
  if (tags.length > 1) return false;
  const only = repositoryOf(tags[0] ?? references[0] ?? '');
  return references.every((reference) => repositoryOf(reference) === only);
}

function repositoryOf(reference: string): string {
  return familiarName(parseReference(reference));
}

/** Moby's own test, quirk included: an image tagged `s` is taken for the beginning of `sha256:`. */
function isIdPrefix(id: string, name: string): boolean {
  return id.startsWith(name) || id.slice('sha256:'.length).startsWith(name);
}

function short(id: string): string {
  return id.slice('sha256:'.length, 'sha256:'.length + 12);
}
