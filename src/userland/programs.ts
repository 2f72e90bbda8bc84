import { applets } from './applets/applets.ts';
import type { Program } from './kernel/Program.ts';
import { shellProgram } from './sh/shellProgram.ts';

/** Simulated programs by the name a file's `program` gives. */
export const programs: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['busybox', busybox],
  ['sh', shellProgram],
  ['bash', shellProgram],
]);

/** Busybox is whatever it is called as. */
function* busybox(os: Parameters<Program>[0]): ReturnType<Program> {
  if (os.name === 'busybox' && os.args.length > 1) os.args = os.args.slice(1);
  const isShell = /^(?:sh|ash|bash)$/.test(os.name);
  const applet = isShell ? shellProgram : applets.get(os.name);
  if (applet) return yield* applet(os);
  yield* os.complain(`${os.name}: applet not found\n`);
  return 127;
}
