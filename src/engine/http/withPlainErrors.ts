import type { Reply } from './Reply.ts';

/** A reply that tells errors as lines of text: clients below API 1.24 know no others. */
export function withPlainErrors(reply: Reply): Reply {
  return {
    json: (status, value) => reply.json(status, value),
    empty: (status, headers) => reply.empty(status, headers),
    bytes: (status, type, body, headers) => reply.bytes(status, type, body, headers),
    bare: (status, headers, body) => reply.bare(status, headers, body),
    stream: (status, type) => reply.stream(status, type),
    fail: (status, message) => {
      const body = new TextEncoder().encode(`${message}\n`);
      const type = 'text/plain; charset=utf-8';
      reply.bytes(status, type, body, { 'X-Content-Type-Options': 'nosniff' });
    },
  };
}
