import type { FileTreeBuilder } from './FileTreeBuilder.ts';

const page =
  '<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1></body></html>\n';
const entrypoint = '#!/bin/sh\nexec "$@"\n';

/**
 * Layers of the recordings' nginx, told apart by their sizes (20 MiB, 39, 133, 113 and 23 bytes); any
 * other gets all of nginx at once. False for layers that hold none of it.
 */
export function nginxFiles(files: FileTreeBuilder, layerIndex: number, sizeBytes: number): boolean {
  if (sizeBytes === 20 * 1024 * 1024) return true;
  const isWhole = sizeBytes > 1000 && layerIndex === 1;
  if (sizeBytes === 39 || isWhole)
    files.file('/docker-entrypoint.sh', fit(entrypoint, sizeBytes === 39 ? 39 : 0), {
      mode: 0o755,
    });
  if (sizeBytes === 133 || isWhole) files.program('/usr/sbin/nginx', 'nginx-stand-in', 133);
  if (sizeBytes === 113 || isWhole)
    files.file('/usr/share/nginx/html/index.html', page).directory('/usr/share/nginx/html');
  if (sizeBytes === 23 || isWhole) files.file('/etc/nginx/nginx.conf', 'worker_processes auto;\n');
  return isWhole || [39, 133, 113, 23].includes(sizeBytes);
}

/** A script made as long as it should be by a comment. */
function fit(text: string, bytes: number): string {
  const missing = bytes - text.length;
  return missing < 3 ? text : text.replace('\n', `\n#${' '.repeat(missing - 2)}\n`);
}
