import type { engineWords as fr } from '../fr/engineWords.ts';

/** The Engine lens in words, and the catalogue of Docker Hub: loaded with them. */
export const engineWords: typeof fr = {
  title: 'Docker engine',
  loading: 'The engine is loading…',
  request: 'Latest request',
  noRequest: 'No request yet.',
  asked: (f) => `${f.method} ${f.path}, now at: ${f.hop}`,
  answered: (f) => `${f.method} ${f.path}: answer ${f.status}`,
  images: 'Images here',
  noImages: 'No image.',
  image: (f) => `${f.name}, ${f.size}, ${f.layers} layer${f.layers === 1 ? '' : 's'}`,
  layer: (f) => `${f.size}: ${f.by}`,
  stored: (f) => `On disk: ${f.stored}; without sharing layers: ${f.unshared}.`,
  untagged: 'untagged',
  containers: 'Containers',
  noContainers: 'No container.',
  container: (f) =>
    `${f.name} (${f.image}): ${f.status}, ${f.memory} of memory, ${f.written} in its writable layer`,
  exited: (f) => `exited, code ${f.code}`,
  oom: (f) => `killed, out of memory, code ${f.code}`,
  port: (f) => `port ${f.host} of the host to ${f.container}`,
  networks: 'Networks',
  network: (f) =>
    `${f.name} (${f.driver})${f.subnet && `, ${f.subnet}`}${f.members && `: ${f.members}`}`,
  events: 'Events',
  noEvents: 'No event.',
  hub: 'Docker Hub',
  hubLead:
    'The official images and their layers, with their real sizes. A layer that is here already is not downloaded again.',
  search: 'Search for an image',
  pull: 'Pull',
  pullOne: (f) => `Pull ${f.reference}`,
  isHere: 'here already',
  layers: (f) => `${f.count} layer${f.count === 1 ? '' : 's'}`,
  layerHere: 'here already',
  nothing: 'No image of that name.',
};
