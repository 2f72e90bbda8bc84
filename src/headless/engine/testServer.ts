import type { AddressInfo } from 'node:net';
import Docker from 'dockerode';
import { serveDoor } from '../http/serveDoor.ts';
import type { Daemon } from './openDaemon.ts';
import { RealTime } from './RealTime.ts';

/** Minutes of the daemon pass in seconds of a test. */
const speed = 60;

/** Serves a daemon to a real client in this process. `close` ends both. */
export async function testServer(
  daemon: Daemon,
): Promise<{ readonly docker: Docker; readonly port: number; readonly close: () => void }> {
  const time = new RealTime(daemon.host, speed);
  const server = serveDoor((request, upstream) => {
    time.catchUp();
    return daemon.door(request, upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  time.start();
  const { port } = server.address() as AddressInfo;
  const close = () => {
    time.stop();
    server.closeAllConnections();
    server.close();
  };
  return { docker: new Docker({ host: '127.0.0.1', port }), port, close };
}
