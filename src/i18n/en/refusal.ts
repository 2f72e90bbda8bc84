import type { refusal as fr } from '../fr/refusal.ts';

export const refusal: typeof fr = {
  'memory.short': (f) =>
    `Refused: ${f.name} needs ${f.need} of RAM, ${f.left} left. Stop an instance, or give each VM less memory.`,
  'disk.short': (f) =>
    `Refused: ${f.name} needs ${f.need} of disk, ${f.left} left. Remove an instance, or choose linked clones.`,
  'oom.killed': (f) =>
    `Out of memory: the kernel killed ${f.name} (exit code 137) to find ${f.need}; ${f.left} was left.`,
  'guest.tooSmall': (f) =>
    `Refused: the guest needs ${f.need} for its OS and ${f.name}, the VM has only ${f.left}. Give it more memory.`,
  'oom.guest': (f) =>
    `Guest out of memory: its kernel killed ${f.name} (exit code 137), which wanted ${f.need}; ${f.left} was left. The VM runs on without the app.`,
  'oom.limit': (f) =>
    `Memory limit reached: the kernel killed ${f.name} (exit code 137), which wanted ${f.need}; ${f.left} was left under the limit.`,
  'balloon.tooLarge': (f) => `Refused: a VM cannot have ${f.need}; it was made with ${f.left}.`,
  'disk.full': (f) =>
    `Disk full: ${f.name} had ${f.need} to write, ${f.left} left. A VM waits, paused; a container or process ends (exit code 1).`,
  'host.down': (f) =>
    `Refused: the server is not up (state “${f.state}”). Order it, or switch it on.`,
  'processes.full': (f) =>
    `Refused: the process table is full (${f.count} entries), fork fails (EAGAIN). Kill the instance that fills it, or limit it (--pids-limit).`,
  'event.illegal': (f) => `Refused: “${f.event}” is impossible in state “${f.state}”.`,
  'target.none': (f) => `Nothing to do: no instance can take “${f.event}”.`,
  'app.unknown': (f) => `Unknown app: ${f.name}.`,
  'image.unknown': (f) => `Unknown image: ${f.name}.`,
  'host.unknown': (f) => `Unknown machine: ${f.name}.`,
  'count.invalid': () => 'The number of instances must be a whole number, one or more.',
  'config.invalid': (f) => `Setting out of range: ${f.event}.`,
};
