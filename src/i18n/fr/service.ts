/** The served app: what platforms do to its throughput and latency. */
export const service = {
  title: 'Service rendu',
  app: 'Application servie',
  name: { redis: 'Redis', mysql: 'MySQL', nginx: 'nginx' },
  clientsLabel: 'Clients à la fois',
  clients: (f: { count: number }) => (f.count < 2 ? `${f.count} client` : `${f.count} clients`),
  network: 'Réseau des conteneurs',
  networks: { nat: 'NAT', host: 'Hôte' },
  unpublished: 'non publié',
  note: 'Mesures publiées, sur les machines de leurs auteurs.',
  quantity: {
    requestRate: 'Requêtes par seconde',
    responseTime: 'Temps de réponse',
    roundTrip: 'Aller-retour réseau',
    diskReads: 'Lectures disque, du natif',
    cpuSpeed: 'Calcul, du natif',
  },
};
