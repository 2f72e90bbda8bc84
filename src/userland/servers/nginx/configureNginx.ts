import { FileError } from '../../FileError.ts';
import type { Os } from '../../kernel/Os.ts';
import type { Run } from '../../kernel/Wait.ts';
import { nginxConfigurations } from '../../images/nginxConfigurations.ts';

const folder = '/docker-entrypoint.d';
const site = '/etc/nginx/conf.d/default.conf';

/** What the image's `docker-entrypoint.sh` does before nginx starts. */
export function* configureNginx(os: Os): Run {
  if (os.env.get('NGINX_ENTRYPOINT_QUIET_LOGS')) return;
  const say = (text: string) => os.print(`/docker-entrypoint.sh: ${text}\n`);
  const hooks = os.files.exists(folder) ? os.files.list(folder) : [];
  if (hooks.length === 0) {
    yield* say(`No files found in ${folder}/, skipping configuration`);
    return;
  }
  yield* say(`${folder}/ is not empty, will attempt to perform configuration`);
  yield* say(`Looking for shell scripts in ${folder}/`);
  for (const hook of hooks) {
    const verb = hook.endsWith('.envsh') ? 'Sourcing' : 'Launching';
    yield* say(`${verb} ${folder}/${hook}`);
    if (hook.startsWith('10-'))
      for (const line of listenOnIpv6(os)) yield* os.print(`${hook}: info: ${line}\n`);
  }
  yield* say('Configuration complete; ready for start up');
}

/** `listen [::]:80` comes beside `listen 80` in a file that is as it was packaged. */
function listenOnIpv6(os: Os): readonly string[] {
  const { files } = os;
  if (!files.exists(site)) return [`${site} is not a file or does not exist`];
  const text = files.text(site);
  try {
    files.write(site, text, files.stat(site).mode);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return [`can not modify ${site} (read-only file system?)`];
  }
  if (text.includes('listen  [::]:80;')) return ['IPv6 listen already enabled'];
  const checking = `Getting the checksum of ${site}`;
  if (text !== nginxConfigurations.official[site])
    return [checking, `${site} differs from the packaged version`];
  const listen = 'listen       80;';
  files.write(site, text.replace(listen, `${listen}\n    listen  [::]:80;`), files.stat(site).mode);
  return [checking, `Enabled listen on IPv6 in ${site}`];
}
