/** The Engine lens in words, and the catalogue of Docker Hub: loaded with them. */
export const engineWords = {
  title: 'Moteur Docker',
  loading: 'Le moteur se charge…',
  request: 'Dernière requête',
  noRequest: 'Aucune requête pour l’instant.',
  asked: (f: { method: string; path: string; hop: string }) =>
    `${f.method} ${f.path}, en cours : ${f.hop}`,
  answered: (f: { method: string; path: string; status: number }) =>
    `${f.method} ${f.path} : réponse ${f.status}`,
  images: 'Images ici',
  noImages: 'Aucune image.',
  image: (f: { name: string; size: string; layers: number }) =>
    `${f.name}, ${f.size}, ${f.layers} couche${f.layers > 1 ? 's' : ''}`,
  layer: (f: { size: string; by: string }) => `${f.size} : ${f.by}`,
  stored: (f: { stored: string; unshared: string }) =>
    `Sur le disque : ${f.stored} ; sans partage des couches : ${f.unshared}.`,
  untagged: 'sans nom',
  containers: 'Conteneurs',
  noContainers: 'Aucun conteneur.',
  container: (f: {
    name: string;
    image: string;
    status: string;
    memory: string;
    written: string;
  }) =>
    `${f.name} (${f.image}) : ${f.status}, ${f.memory} de mémoire, ${f.written} dans sa couche inscriptible`,
  exited: (f: { code: number }) => `terminé, code ${f.code}`,
  oom: (f: { code: number }) => `tué, mémoire épuisée, code ${f.code}`,
  port: (f: { host: number; container: number }) => `port ${f.host} de l’hôte vers ${f.container}`,
  networks: 'Réseaux',
  network: (f: { name: string; driver: string; subnet: string; members: string }) =>
    `${f.name} (${f.driver})${f.subnet && `, ${f.subnet}`}${f.members && ` : ${f.members}`}`,
  events: 'Événements',
  noEvents: 'Aucun événement.',
  hub: 'Docker Hub',
  hubLead:
    'Les images officielles et leurs couches, avec leurs vraies tailles. Une couche déjà ici n’est pas téléchargée une seconde fois.',
  search: 'Chercher une image',
  pull: 'Tirer',
  pullOne: (f: { reference: string }) => `Tirer ${f.reference}`,
  isHere: 'déjà ici',
  layers: (f: { count: number }) => `${f.count} couche${f.count > 1 ? 's' : ''}`,
  layerHere: 'déjà ici',
  nothing: 'Aucune image de ce nom.',
};
