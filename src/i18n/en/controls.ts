import type { controls as fr } from '../fr/controls.ts';

export const controls: typeof fr = {
  effect: {
    empties: 'Empties the machines',
    next: 'From the next instance on',
    now: 'At once',
  },
  knob: {
    memory: 'RAM (GiB)',
    cores: 'Cores',
    disk: 'Disk (GB)',
    seed: 'Random seed',
    guestOs: 'Guest OS',
    vmMemory: 'RAM per VM (GiB)',
    overcommit: 'RAM promised / real',
    cloneKind: 'VM disks',
    preloaded: 'Images already there',
    containerMemory: 'Limit per container (MiB, 0: none)',
    containerPids: 'Processes per container (0: no limit)',
    serversOwned: 'Servers already there',
    ksm: 'Pages shared between VMs (KSM)',
    swap: 'Swap (GiB)',
    speed: 'Speed',
  },
  clone: { full: 'full copy', linked: 'linked clone' },
  estimated: (f) => `${f.name} (estimate)`,
  speed: (f) => `×${f.speed}`,
};
