import type { FileNode } from '../../userland/FileNode.ts';
import { FileError } from '../../userland/FileError.ts';
import { errorWords } from '../../userland/kernel/errorWords.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import type { Os } from '../../userland/kernel/Os.ts';
import { CliError } from '../CliError.ts';
import type { ClientEntry, ClientFiles } from '../ClientFiles.ts';

type Node = Exclude<FileNode, { kind: 'whiteout' }>;

/** The files a process of the person's own computer sees, for the docker command it runs. */
export function osFiles(os: Os): ClientFiles {
  const { files } = os;
  const entryOf = (path: string, node: Node): ClientEntry => {
    const { mode, modifiedMs } = node;
    const kind = node.kind === 'directory' || node.kind === 'symlink' ? node.kind : 'file';
    return {
      path,
      kind,
      mode,
      modifiedMs,
      ...(node.kind === 'symlink' ? { target: node.target } : {}),
    };
  };
  return {
    get workingDirectory() {
      return normalizePath(os.cwd);
    },
    stat(path) {
      const isThere = path !== '' && files.exists(path);
      return Promise.resolve(isThere ? entryOf(path, files.stat(path)) : null);
    },
    walk(path) {
      const entries: ClientEntry[] = [];
      const look = (directory: string, inside: string) => {
        for (const name of files.list(directory)) {
          const whole = `${directory}/${name}`;
          const node = files.stat(whole, false);
          entries.push(entryOf(inside + name, node));
          if (node.kind === 'directory') look(whole, `${inside}${name}/`);
        }
      };
      return attempt('open', path, () => {
        look(path === '/' ? '' : path.replace(/\/+$/, ''), '');
        return entries;
      });
    },
    read: (path) => attempt('open', path, () => files.read(path)),
    write: (path, data, mode) =>
      attempt('open', path, () => {
        files.write(path, data, mode);
      }),
    makeDirectory: (path, mode) =>
      attempt('mkdir', path, () => {
        files.makeDirectory(path, mode);
      }),
  };
}

/** What file operations throw becomes a refused promise, in Go's words and with its `code`. */
function attempt<Value>(call: string, path: string, act: () => Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    try {
      resolve(act());
    } catch (error) {
      reject(error instanceof FileError ? inGoWords(call, path, error) : (error as Error));
    }
  });
}

function inGoWords(call: string, path: string, error: FileError): Error {
  const words = errorWords(error)?.toLowerCase() ?? error.code;
  return Object.assign(new CliError(`${call} ${path}: ${words}`), { code: error.code });
}
