import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { banner } from './banner.ts';

/** How an applet is called: busybox's own line, and where GNU's programs say to look. */
export function* complainUsage(os: Os, usage: string): Run {
  if (os.isGnu) yield* os.complain(`Try '${os.name} --help' for more information.\n`);
  else yield* os.complain(`${banner} multi-call binary.\n\nUsage: ${os.name} ${usage}\n`);
}
