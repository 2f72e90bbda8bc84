import type { Engine } from '../../engine/Engine.ts';
import type { Names } from '../../terminal/Names.ts';
import type { FileSystem } from '../../userland/FileSystem.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';

const programDirectories = ['/usr/local/sbin', '/usr/local/bin', '/usr/bin', '/bin'];

/** What exists now by name, for completion; `files` are those of the person's computer. */
export function namesOf(engine: Engine, snapshot: EngineSnapshot, files: FileSystem): Names {
  const isDirectory = (path: string) => files.lookUp(path)?.kind === 'directory';
  const filesIn = (directory: string): readonly string[] => {
    if (!isDirectory(directory)) return [];
    const below = directory === '/' ? '/' : `${directory}/`;
    return files.list(directory).map((name) => (isDirectory(below + name) ? `${name}/` : name));
  };
  return {
    containers: snapshot.containers.map(({ name }) => name),
    images: snapshot.images.flatMap(({ tags }) => tags),
    registry: snapshot.registry.map(({ reference }) => reference),
    get registryTags() {
      return engine.images.registry
        .all()
        .flatMap(({ host, path, tag }) =>
          host === 'docker.io' ? [`${path.replace('library/', '')}:${tag}`] : [],
        );
    },
    networks: snapshot.networks.map(({ name }) => name),
    get volumes() {
      return engine.volumes.all().map(({ name }) => name);
    },
    get programs() {
      return [
        'cd',
        'exit',
        'export',
        'history',
        'help',
        ...programDirectories.flatMap((one) => filesIn(one)),
      ];
    },
    filesIn,
  };
}
