const hijacked = 'application/vnd.docker.raw-stream';
const multiplexed = 'application/vnd.docker.multiplexed-stream';

/** Whether an answer takes the connection over, as attach and exec do. */
export function isHijack({ status, headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return status === 200 && (type === hijacked || type === multiplexed);
}
