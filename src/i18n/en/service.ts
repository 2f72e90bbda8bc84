import type { service as fr } from '../fr/service.ts';

export const service: typeof fr = {
  title: 'Served app',
  app: 'App served',
  name: { redis: 'Redis', mysql: 'MySQL', nginx: 'nginx' },
  clientsLabel: 'Clients at once',
  clients: (f) => (f.count === 1 ? '1 client' : `${f.count} clients`),
  network: 'Network of containers',
  networks: { nat: 'NAT', host: 'Host' },
  unpublished: 'not published',
  note: 'Published measurements, on their authors’ machines.',
  quantity: {
    requestRate: 'Requests a second',
    responseTime: 'Response time',
    roundTrip: 'Network round trip',
    diskReads: 'Disk reads, of native',
    cpuSpeed: 'Computing, of native',
  },
};
