/** The simulated host's own place on a network: what a container on `host` sees, and where names are asked. */
export const hostNetwork = {
  address: '10.0.2.15',
  prefixLength: 24,
  gateway: '10.0.2.2',
  mac: '52:54:00:12:34:56',
  mtu: 1500,
  hostname: 'vm',
  nameservers: ['10.0.2.3'],
  search: [] as readonly string[],
  options: ['timeout:1', 'attempts:1'],
} as const;
