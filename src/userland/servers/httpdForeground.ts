import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { fileAnswer } from './fileAnswer.ts';
import { serve } from './serve.ts';

/** Apache as its image starts it. */
export const httpdForeground: Program = (os) =>
  serve(os, 80, (_method, path) => fileAnswer(os, rootOf(os), path), {
    fd: 2,
    stops: [2, 15, 28],
    started: [
      "AH00558: httpd: Could not reliably determine the server's fully qualified domain name. Set the 'ServerName' directive globally to suppress this message",
    ],
    inUse: '(98)Address already in use: AH00072: make_sock: could not bind to address 0.0.0.0:80\n',
    heldBytes: 6 * 1024 * 1024, // an estimate
  });

/** PHP's image has pages of its own. */
function rootOf(os: Os): string {
  return os.env.has('PHP_VERSION') ? '/var/www/html' : '/usr/local/apache2/htdocs';
}
