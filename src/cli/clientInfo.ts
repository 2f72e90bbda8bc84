import { clientRelease } from './clientRelease.ts';
import { GoStruct } from './format/GoStruct.ts';

/** What templates of `docker info` see of the client. */
export function clientInfo(env: Readonly<Record<string, string>>): GoStruct {
  return new GoStruct('system.clientInfo', {
    Debug: false,
    ...clientRelease,
    Context: env['DOCKER_CONTEXT'] ?? 'default',
    Plugins: [],
    Warnings: null,
  });
}
