import type { Program } from '../kernel/Program.ts';

/** apt without a network of its own: it says so as apt does. */
export const apt: Program = function* (os) {
  const [verb] = os.args.slice(1).filter((word) => !word.startsWith('-'));
  if (verb === 'list') {
    yield* os.print('Listing...\n');
    return 0;
  }
  if (verb === 'update') {
    yield* os.print(
      'Ign:1 http://deb.debian.org/debian bookworm InRelease\nReading package lists...\n',
    );
    yield* os.complain(
      "W: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.debian.org'\n",
    );
    return 0;
  }
  const names = os.args.slice(2).filter((word) => !word.startsWith('-'));
  yield* os.print(
    'Reading package lists...\nBuilding dependency tree...\nReading state information...\n',
  );
  for (const name of names) yield* os.complain(`E: Unable to locate package ${name}\n`);
  return names.length > 0 ? 100 : 0;
};
