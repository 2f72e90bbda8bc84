/** Sentences and labels of the controls room. */
export const controls = {
  /** What changing a knob does to the run: a folder each. */
  effect: {
    empties: 'Vide les machines',
    next: 'Vaut dès la prochaine instance',
    now: 'Vaut tout de suite',
  },
  knob: {
    memory: 'RAM (Gio)',
    cores: 'Cœurs',
    disk: 'Disque (Go)',
    seed: 'Graine du hasard',
    guestOs: 'OS invité',
    vmMemory: 'RAM par VM (Gio)',
    overcommit: 'RAM promise / réelle',
    cloneKind: 'Disque des VM',
    preloaded: 'Images déjà là',
    containerMemory: 'Limite par conteneur (Mio, 0 : aucune)',
    containerPids: 'Processus par conteneur (0 : sans limite)',
    serversOwned: 'Serveurs déjà là',
    ksm: 'Pages partagées entre VM (KSM)',
    swap: 'Swap (Gio)',
    speed: 'Vitesse',
  },
  clone: { full: 'copie entière', linked: 'clone lié' },
  estimated: (f: { name: string }) => `${f.name} (estimation)`,
  speed: (f: { speed: string }) => `×${f.speed}`,
};
