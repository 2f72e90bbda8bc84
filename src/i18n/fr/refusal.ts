interface Figures {
  readonly need: string;
  readonly left: string;
  readonly name: string;
  readonly state: string;
  readonly event: string;
  readonly count: string;
}

/** Why a wish was not granted: what, where, and what to do. Figures come formatted. */
export const refusal = {
  'memory.short': (f: Figures) =>
    `Refusé : ${f.name} demande ${f.need} de RAM, il en reste ${f.left}. Arrêtez une instance, ou réduisez la mémoire par VM.`,
  'disk.short': (f: Figures) =>
    `Refusé : ${f.name} demande ${f.need} de disque, il en reste ${f.left}. Supprimez une instance, ou choisissez des clones liés.`,
  'oom.killed': (f: Figures) =>
    `Mémoire épuisée : le noyau a tué ${f.name} (code de sortie 137) pour trouver ${f.need} ; il restait ${f.left}.`,
  'guest.tooSmall': (f: Figures) =>
    `Refusé : l’invité a besoin de ${f.need} pour son OS et ${f.name}, la VM n’a que ${f.left}. Donnez-lui plus de mémoire.`,
  'oom.guest': (f: Figures) =>
    `Mémoire de l’invité épuisée : son noyau a tué ${f.name} (code de sortie 137), qui demandait ${f.need} ; il restait ${f.left}. La VM continue sans l’application.`,
  'oom.limit': (f: Figures) =>
    `Limite de mémoire atteinte : le noyau a tué ${f.name} (code de sortie 137), qui demandait ${f.need} ; il restait ${f.left} sous la limite.`,
  'balloon.tooLarge': (f: Figures) =>
    `Refusé : une VM ne peut pas recevoir ${f.need} ; elle a été créée avec ${f.left}.`,
  'disk.full': (f: Figures) =>
    `Disque plein : ${f.name} devait écrire ${f.need}, il reste ${f.left}. Une VM attend en pause ; un conteneur ou un processus s’arrête (code de sortie 1).`,
  'host.down': (f: Figures) =>
    `Refusé : le serveur n’est pas en service (état « ${f.state} »). Commandez-le ou mettez-le sous tension.`,
  'processes.full': (f: Figures) =>
    `Refusé : la table des processus est pleine (${f.count} entrées), fork échoue (EAGAIN). Tuez l’instance qui la remplit, ou limitez-la (--pids-limit).`,
  'event.illegal': (f: Figures) =>
    `Refusé : « ${f.event} » est impossible dans l’état « ${f.state} ».`,
  'target.none': (f: Figures) => `Rien à faire : aucune instance ne peut recevoir « ${f.event} ».`,
  'app.unknown': (f: Figures) => `Application inconnue : ${f.name}.`,
  'image.unknown': (f: Figures) => `Image inconnue : ${f.name}.`,
  'host.unknown': (f: Figures) => `Machine inconnue : ${f.name}.`,
  'count.invalid': () => 'Le nombre d’instances doit être un entier, un ou plus.',
  'config.invalid': (f: Figures) => `Réglage hors limites : ${f.event}.`,
};
