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
  tooltip: {
    instance: (name: string, part: string) => `${name} : ${part}`,
    size: (size: string, bytes: string) => `${size} (${bytes} octets)`,
    source: (source: string) => `Source : ${source}`,
    none: 'Aucune source : réglé par vous',
  },
};
