import type { Program } from '../kernel/Program.ts';
import { fileAnswer } from './fileAnswer.ts';
import { logTime } from './logTime.ts';
import { serve } from './serve.ts';

const root = '/usr/share/nginx/html';

/** nginx 1.25.5: serves its pages on port 80 and logs each request to standard error, as the recordings' does. */
export const nginx: Program = function* (os) {
  if (os.args.includes('-v') || os.args.includes('-V')) {
    yield* os.complain('nginx version: nginx/1.25.5\n');
    return 0;
  }
  if (os.args.includes('-t')) {
    yield* os.complain(
      'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful\n',
    );
    return 0;
  }
  return yield* serve(
    os,
    80,
    (method, path) => {
      const answer = fileAnswer(os, root, path);
      const log = `- - - [${logTime(os.nowMs)}] "${method} ${path} HTTP/1.1" ${answer.status} ${answer.body.length} "-" "-"`;
      return { ...answer, log };
    },
    {
      fd: 2,
      stops: [3, 15],
      inUse: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)\n',
      heldBytes: 3 * 1024 * 1024, // an estimate
    },
  );
};
