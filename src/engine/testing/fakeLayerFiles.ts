import type { FileNode } from '../../userland/FileNode.ts';
import type { FileTree } from '../../userland/FileTree.ts';

const applets = ['sh', 'ls', 'cat', 'echo', 'true', 'false', 'touch', 'sleep', 'pwd', 'env', 'id'];
const owned = { mode: 0o755, uid: 0, gid: 0, modifiedMs: 0 };

/** As little of each image's files as tests need: busybox's programs and passwd, and a file per layer. */
export function fakeLayerFiles(image: string, layer: number): FileTree {
  if (layer > 0 || image === 'library/hello-world')
    return new Map([[`/usr/${image.slice(8)}${layer}.bin`, text('')]]);
  const directories = ['/bin', '/etc', '/home', '/proc', '/root', '/tmp', '/usr', '/var', '/dev'];
  return new Map<string, FileNode>([
    ...directories.map((path) => [path, { ...owned, kind: 'directory' }] as const),
    ...applets.map((name) => [`/bin/${name}`, { ...text(''), program: name }] as const),
    ['/etc/passwd', text('root:x:0:0:root:/root:/bin/sh\nnobody:x:99:99::/:/bin/false\n')],
    ['/etc/group', text('root:x:0:\n')],
  ]);
}

function text(content: string): Extract<FileNode, { kind: 'file' }> {
  const data = new TextEncoder().encode(content);
  return { ...owned, kind: 'file', sizeBytes: data.length, data };
}
