import type { Program } from '../../kernel/Program.ts';
import { fileAnswer } from '../fileAnswer.ts';
import { logTime } from '../logTime.ts';
import { serve } from '../serve.ts';

/** What stands in the place of nginx in the image of the recordings: one process on port 80. */
export const nginxStandIn: Program = (os) =>
  serve(
    os,
    80,
    (method, path, { address, agent }) => {
      const answer = fileAnswer(os, '/usr/share/nginx/html', path);
      const size = method === 'HEAD' ? 0 : answer.body.length;
      const log = `${address} - - [${logTime(os.nowMs)}] "${method} ${path} HTTP/1.1" ${answer.status} ${size} "-" "${agent}"`;
      return { ...answer, log };
    },
    {
      fd: 2,
      stops: [2, 3, 15],
      inUse: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)\n',
      heldBytes: 3 * 1024 * 1024, // an estimate
    },
  );
