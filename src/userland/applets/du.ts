import { applet } from './applet.ts';
import { humanSize } from './humanSize.ts';
import { treePaths } from './treePaths.ts';

export const du = applet('aHLdclsxhmkd:', '[-aHLdclsxhmk] [FILE]...', function* (os, given) {
  let status = 0;
  for (const top of given.rest.length > 0 ? given.rest : ['.']) {
    if (!os.files.exists(top, false)) {
      yield* os.complain(`du: ${top}: No such file or directory\n`);
      status = 1;
      continue;
    }
    const sums = new Map<string, number>();
    for (const path of treePaths(os, top).reverse()) {
      const node = os.files.stat(path, false);
      const own =
        node.kind === 'file'
          ? Math.ceil(node.sizeBytes / 4096) * 4
          : node.kind === 'directory'
            ? 4
            : 0;
      const kilobytes = own + (sums.get(path) ?? 0);
      const parent = path.slice(0, path.lastIndexOf('/')) || '/';
      sums.set(parent, (sums.get(parent) ?? 0) + kilobytes);
      const isShown =
        path === top || (!given.has('s') && (node.kind === 'directory' || given.has('a')));
      if (isShown)
        yield* os.print(
          `${given.has('h') ? humanSize(kilobytes * 1024) : given.has('m') ? Math.ceil(kilobytes / 1024) : kilobytes}\t${path}\n`,
        );
    }
  }
  return status;
});
