import type { stage as fr } from '../fr/stage.ts';

export const stage: typeof fr = {
  part: (name, size) => `${name} ${size}`,
  shared: {
    bare: (size) => `one shared kernel and OS: ${size}`,
    container: (size) => `one shared kernel, OS and engine: ${size}`,
  },
  sharedShort: (size) => `shared: ${size}`,
  instance: (app, number) => `${app} #${number}`,
  ended: (name, exitCode) => `${name}: exit ${exitCode}`,
  standing: {
    bare: (count) => `${count} processes`,
    vm: (count) => `${count} VMs`,
    container: (count) => `${count} containers`,
  },
  disk: (size) => `DISK ${size}`,
  cores: (count) => `CPU ${count} ${count === 1 ? 'core' : 'cores'}`,
  startUp: (phases) => (phases === '' ? 'START-UP' : `START-UP ${phases}`),
  sameAxis: ' (same time axis)',
  shown: (shown, all) => `${shown} of ${all} shown`,
  seconds: (figure) => `${figure} s`,
  running: (time, phase) => `${time} ${phase}`,
  tooltip: {
    instance: (name, part) => `${name}: ${part}`,
    size: (size, bytes) => `${size} (${bytes} bytes)`,
    source: (source) => `Source: ${source}`,
    none: 'No source: set by you',
  },
};
