const neighbours = (figure: string, count: number) =>
  `${figure} ${count > 1 ? 'voisins' : 'voisin'}`;

/** Sentences and labels of the stage room. Figures come formatted. */
export const stage = {
  /** A part of an instance: what it is, how much. */
  part: (name: string, size: string) => `${name} ${size}`,
  shared: {
    bare: (size: string) => `un noyau et un OS partagés : ${size}`,
    container: (size: string) => `un noyau, un OS et un moteur partagés : ${size}`,
  },
  sharedShort: (size: string) => `partagé : ${size}`,
  instance: (app: string, number: number) => `${app} nº ${number}`,
  ended: (name: string, exitCode: number) => `${name} : code de sortie ${exitCode}`,
  standing: {
    bare: (count: string) => `${count} processus`,
    vm: (count: string) => `${count} VM`,
    container: (count: string) => `${count} conteneurs`,
  },
  disk: (size: string) => `DISQUE ${size}`,
  cores: (count: number) => `CPU ${count} ${count > 1 ? 'cœurs' : 'cœur'}`,
  startUp: (phases: string) => (phases === '' ? 'DÉMARRAGE' : `DÉMARRAGE ${phases}`),
  sameAxis: ' (même échelle de temps)',
  shown: (shown: string, all: string) => `${shown} sur ${all} affichés`,
  seconds: (figure: string) => `${figure} s`,
  /** The running phase and the time since the wish. */
  running: (time: string, phase: string) => `${time} ${phase}`,
  days: (figure: string) => `${figure} j`,
  hours: (figure: string) => `${figure} h`,
  /** By the first word of a host's state, while it is not up. */
  host: {
    absent: 'Pas encore de serveur : à commander',
    ordered: 'Serveur commandé, en route',
    racked: 'Mise en baie',
    blank: 'Dans sa baie, sans OS',
    off: 'Éteint',
    booting: 'Démarrage',
    installing: 'Installation de son OS',
    panicked: 'L’hôte reste figé jusqu’à son redémarrage',
  },
  step: {
    order: 'commande et livraison',
    rack: 'mise en baie',
    firmware: 'autotest du micrologiciel',
    install: 'installation de l’OS',
    bootloader: 'chargeur d’amorçage',
    kernel: 'noyau',
    init: 'OS',
  },
  /** Where trouble began. */
  fault: {
    kernelPanic: (name: string) => `panique du noyau : ${name}`,
    forkBomb: (name: string) => `bombe à fork : ${name}`,
    noisyNeighbour: (name: string) => `voisin bruyant : ${name}`,
    kernelExploit: (name: string) => `faille du noyau : ${name}`,
  },
  /** How far it reaches: where it began, and how many are hurt, or untouched if it reaches no further. */
  trouble: {
    kernelPanic: {
      host: (_name: string, figure: string, _count: number) =>
        `Panique du noyau : les ${figure} partagent celui de l’hôte`,
      guest: (_name: string, figure: string, _count: number) =>
        `Panique du noyau : les ${figure} partagent celui de la VM cachée`,
      instance: (name: string, figure: string, count: number) =>
        `${name} tombe avec son propre noyau : ${neighbours(figure, count)} sans dommage`,
    },
    forkBomb: {
      host: (name: string, figure: string, count: number) =>
        `${name} remplit la table des processus de l’hôte : ${neighbours(figure, count)} sans nouveau processus`,
      guest: (name: string, figure: string, count: number) =>
        `${name} remplit la table des processus de la VM cachée : ${neighbours(figure, count)} sans nouveau processus`,
      instance: (name: string, figure: string, count: number) =>
        `${name} remplit sa propre table de processus : ${neighbours(figure, count)} sans dommage`,
    },
    noisyNeighbour: {
      host: (name: string, figure: string, count: number) =>
        `${name} prend tous les cœurs permis : ${neighbours(figure, count)} au ralenti`,
      guest: (name: string, figure: string, count: number) =>
        `${name} prend tous les cœurs de la VM cachée : ${neighbours(figure, count)} au ralenti`,
      instance: (name: string, figure: string, count: number) =>
        `${name} prend tous les cœurs permis : ${neighbours(figure, count)} sans dommage`,
    },
    kernelExploit: {
      host: (name: string, figure: string, count: number) =>
        `${name} prend le contrôle du noyau de l’hôte : ${neighbours(figure, count)} à sa merci`,
      guest: (name: string, figure: string, count: number) =>
        `${name} prend le contrôle du noyau de la VM cachée : ${neighbours(figure, count)} à sa merci, pas l’hôte`,
      instance: (name: string, figure: string, count: number) =>
        `${name} ne contrôle que son propre noyau : ${neighbours(figure, count)} hors d’atteinte`,
    },
  },
  swapped: (size: string) => `passé sur disque (swap) : ${size}`,
  merged: (size: string) => `partage de pages : ${size} gagnés`,
  ballooned: (size: string) => `rendu par le ballon : ${size}`,
  tooltip: {
    instance: (name: string, part: string) => `${name} : ${part}`,
    size: (size: string, bytes: string) => `${size} (${bytes} octets)`,
    source: (source: string) => `Source : ${source}`,
    none: 'Aucune source : réglé par vous',
  },
};
