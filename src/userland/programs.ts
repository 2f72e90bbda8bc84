import { accountPrograms } from './applets/accountPrograms.ts';
import { applets } from './applets/applets.ts';
import type { Program } from './kernel/Program.ts';
import { apk } from './packages/apk.ts';
import { apt } from './packages/apt.ts';
import { npm } from './packages/npm.ts';
import { pip } from './packages/pip.ts';
import { curl } from './applets/curl.ts';
import { databases } from './servers/databases.ts';
import { entrypoints } from './servers/entrypoints.ts';
import { hello } from './servers/hello.ts';
import { httpdForeground } from './servers/httpdForeground.ts';
import { nginx } from './servers/nginx/nginx.ts';
import { nginxStandIn } from './servers/nginx/nginxStandIn.ts';
import { node } from './servers/node.ts';
import { python } from './servers/python.ts';
import { registry } from './servers/registry.ts';
import { busyboxNames } from './images/busyboxNames.ts';
import { dashProgram } from './sh/dashProgram.ts';
import { shellProgram } from './sh/shellProgram.ts';

/** Simulated programs by the name a file's `program` gives. */
export const programs: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['busybox', busybox],
  ['coreutils', coreutils],
  ['sh', shellProgram],
  ['bash', shellProgram],
  ['dash', dashProgram],
  ...Object.entries(entrypoints),
  ...Object.entries(accountPrograms),
  ['apk', apk],
  ['apt', apt],
  ['curl', curl],
  ['npm', npm],
  ['pip', pip],
  ['hello', hello],
  ['httpd-foreground', httpdForeground],
  ['mysqld', (os) => databases.mysql(os)],
  ['nginx', nginx],
  ['nginx-stand-in', nginxStandIn],
  ['node', node],
  ['postgres', (os) => databases.postgres(os)],
  ['python', python],
  ['registry', registry],
  ['redis-server', (os) => databases.redis(os)],
]);

/** GNU's program of that name: what busybox does, in GNU's words. */
function* coreutils(os: Parameters<Program>[0]): ReturnType<Program> {
  os.isGnu = true;
  return yield* busybox(os);
}

/** Busybox is whatever it is called as. */
function* busybox(os: Parameters<Program>[0]): ReturnType<Program> {
  if (os.name === 'busybox') {
    const [first] = os.args.slice(1);
    if (first === '--list') {
      yield* os.print(`${busyboxNames.join('\n')}\n`);
      return 0;
    }
    if (first !== undefined) os.args = os.args.slice(1);
  }
  const isShell = /^(?:sh|ash|bash)$/.test(os.name);
  const applet = isShell ? shellProgram : applets.get(os.name);
  if (applet) return yield* applet(os);
  if (busyboxNames.includes(os.name)) {
    yield* os.complain(`${os.name}: this applet of busybox is not simulated\n`);
    return 1;
  }
  yield* os.complain(`${os.name}: applet not found\n`);
  return 127;
}
