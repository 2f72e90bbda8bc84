import type { Program } from '../kernel/Program.ts';
import { fileAnswer } from './fileAnswer.ts';
import { logTime } from './logTime.ts';
import { serve } from './serve.ts';

const configuration = '/etc/nginx/nginx.conf';
const root = '/usr/share/nginx/html';

/**
 * nginx: serves its pages on port 80 and logs each request. Where its configuration asks for notices, as the
 * real image's does, it logs its start as well and its requests go to standard output.
 */
export const nginx: Program = function* (os) {
  const version = os.env.get('NGINX_VERSION') ?? '1.25.5';
  if (os.args.includes('-v') || os.args.includes('-V')) {
    yield* os.complain(`nginx version: nginx/${version}\n`);
    return 0;
  }
  if (os.args.includes('-t')) {
    yield* os.complain(
      'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful\n',
    );
    return 0;
  }
  const isReal = os.files.exists(configuration) && os.files.text(configuration).includes('notice;');
  if (isReal) {
    const notices = [
      'using the "epoll" event method',
      `nginx/${version}`,
      `OS: Linux ${os.kernel.spec.kernelRelease}`,
      'start worker processes',
    ];
    const time = new Date(os.nowMs)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')
      .replaceAll('-', '/');
    for (const notice of notices)
      yield* os.complain(`${time} [notice] ${os.pid}#${os.pid}: ${notice}\n`);
  }
  return yield* serve(
    os,
    80,
    (method, path, { address, agent }) => {
      const answer = fileAnswer(os, root, path);
      const size = method === 'HEAD' ? 0 : answer.body.length;
      // The real image's format ends with what a proxy would have forwarded.
      const forwarded = isReal ? ' "-"' : '';
      const log = `${address} - - [${logTime(os.nowMs)}] "${method} ${path} HTTP/1.1" ${answer.status} ${size} "-" "${agent}"${forwarded}`;
      return { ...answer, log };
    },
    {
      fd: isReal ? 1 : 2,
      stops: [2, 3, 15],
      inUse: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)\n',
      heldBytes: 3 * 1024 * 1024, // an estimate
    },
  );
};
