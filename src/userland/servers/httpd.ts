import type { Program } from '../kernel/Program.ts';
import { fileAnswer } from './fileAnswer.ts';
import { serve } from './serve.ts';

/** Busybox's web server: `httpd [-f] [-p PORT] [-h HOME]`; without `-f` it goes on in the background. */
export const httpd: Program = function* (os) {
  const value = (flag: string) => {
    const at = os.args.findIndex((word) => word.startsWith(flag));
    const word = os.args[at] ?? '';
    return at < 0 ? null : word.length > 2 ? word.slice(2) : (os.args[at + 1] ?? null);
  };
  const port = Number((value('-p') ?? '80').replace(/^.*:/, '')) || 80;
  const home = os.files.absolute(value('-h') ?? '.');
  const run: Program = (one) =>
    serve(one, port, (_method, path) => fileAnswer(one, home === '/' ? '' : home, path), {
      fd: 2,
      stops: [15],
      inUse: 'httpd: bind: Address already in use\n',
      heldBytes: 200 * 1024, // an estimate
    });
  if (os.args.some((word) => /^-[a-z]*f/.test(word))) return yield* run(os);
  yield* os.fork(run);
  return 0;
};
