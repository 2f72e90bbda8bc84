/**
 * Why nobody answers at an address, in the words of Go's `net`: this computer serves nothing at its own, and no
 * network leads to others.
 * @param url `https://example.com/x`; without a port its scheme's is meant
 */
export function dialProblem(url: string): string {
  const [, scheme = '', host = ''] = /^(\w+):\/\/([^/?#]*)/.exec(url) ?? [];
  const [name = '', port = scheme === 'https' ? '443' : '80'] = host.split(/:(?=\d+$)/);
  if (!/^(localhost|127\.\d+\.\d+\.\d+)$/.test(name)) {
    return `dial tcp: lookup ${name}: no such host`;
  }
  return `dial tcp ${name.replace('localhost', '127.0.0.1')}:${port}: connect: connection refused`;
}
