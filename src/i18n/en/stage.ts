import type { stage as fr } from '../fr/stage.ts';

const neighbours = (figure: string, count: number) =>
  `${figure} ${count === 1 ? 'neighbour' : 'neighbours'}`;

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
  days: (figure) => `${figure} d`,
  hours: (figure) => `${figure} h`,
  host: {
    absent: 'No server yet: to be ordered',
    ordered: 'Server ordered, on its way',
    racked: 'Going into its rack',
    blank: 'In its rack, without an OS',
    off: 'Switched off',
    booting: 'Starting',
    installing: 'Installing its OS',
    panicked: 'The host stands still until it is switched on again',
  },
  step: {
    order: 'order and delivery',
    rack: 'into the rack',
    firmware: 'firmware self-test',
    install: 'OS installation',
    bootloader: 'boot loader',
    kernel: 'kernel',
    init: 'OS',
  },
  fault: {
    kernelPanic: (name) => `kernel panic: ${name}`,
    forkBomb: (name) => `fork bomb: ${name}`,
    noisyNeighbour: (name) => `noisy: ${name}`,
    kernelExploit: (name) => `exploit: ${name}`,
  },
  trouble: {
    kernelPanic: {
      host: (_, figure) => `Kernel panic: all ${figure} share the host’s kernel`,
      guest: (_, figure) => `Kernel panic: all ${figure} share the hidden VM’s kernel`,
      instance: (name, ...n) =>
        `${name} crashed with its own kernel: ${neighbours(...n)} untouched`,
    },
    forkBomb: {
      host: (name, ...n) =>
        `${name} filled the host’s process table: ${neighbours(...n)} cannot start a process`,
      guest: (name, ...n) =>
        `${name} filled the hidden VM’s process table: ${neighbours(...n)} cannot start a process`,
      instance: (name, ...n) =>
        `${name} filled a process table of its own: ${neighbours(...n)} untouched`,
    },
    noisyNeighbour: {
      host: (name, ...n) => `${name} takes every core it may: ${neighbours(...n)} slowed`,
      guest: (name, ...n) =>
        `${name} takes every core of the hidden VM: ${neighbours(...n)} slowed`,
      instance: (name, ...n) => `${name} takes every core it may: ${neighbours(...n)} untouched`,
    },
    kernelExploit: {
      host: (name, ...n) => `${name} took over the host’s kernel: ${neighbours(...n)} exposed`,
      guest: (name, ...n) =>
        `${name} took over the hidden VM’s kernel: ${neighbours(...n)} exposed, the host is not`,
      instance: (name, ...n) =>
        `${name} took over its own kernel only: ${neighbours(...n)} out of reach`,
    },
  },
  swapped: (size) => `swapped to disk: ${size}`,
  merged: (size) => `page sharing saves ${size}`,
  ballooned: (size) => `given back by balloon: ${size}`,
  tooltip: {
    instance: (name, part) => `${name}: ${part}`,
    size: (size, bytes) => `${size} (${bytes} bytes)`,
    source: (source) => `Source: ${source}`,
    none: 'No source: set by you',
  },
};
