/** A machine's life, and what goes wrong in it; loaded when first asked for. Figures come formatted. */
export const machine = {
  title: (f: { name: string }) => `Serveur : ${f.name}`,
  state: {
    absent: 'pas encore commandé',
    ordered: 'commandé, en livraison',
    racked: 'en cours de mise en baie',
    blank: 'hors tension, sans OS',
    installing: 'OS en cours d’installation',
    off: 'hors tension',
    booting: 'démarre',
    up: 'en service',
    panicked: 'noyau en panique',
  } as Readonly<Record<string, string>>,
  now: 'En ce moment',
  since: (f: { state: string; step: string; span: string }) =>
    `Serveur : ${f.state} (${f.step}, depuis ${f.span})`,
  sinceState: (f: { state: string; span: string }) => `Serveur : ${f.state} depuis ${f.span}`,
  still: (f: { state: string }) => `Serveur : ${f.state}`,
  steps: 'De la commande au service',
  stepsNote:
    'Durées réelles. Quand l’horloge saute une attente, Coloc dit combien de temps a passé : rien n’est raccourci.',
  stepsNone:
    'En service depuis le début de l’expérience. Le réglage « Serveurs déjà là » permet de tout commander.',
  step: {
    order: 'commande et livraison',
    rack: 'mise en baie et câblage',
    firmware: 'autotest du micrologiciel',
    install: 'installation de l’OS',
    bootloader: 'chargeur d’amorçage',
    kernel: 'noyau',
    init: 'OS et services',
  },
  underway: 'en cours',
  allSteps: 'En tout',
  skip: 'Sauter cette étape',
  skipHint: 'Laisse passer tout le temps qu’elle prend, et dit combien',
  actions: 'Ce qu’on peut lui faire',
  action: {
    'host.order': 'Commander le serveur',
    'host.powerOn': 'Mettre sous tension',
    'host.powerOff': 'Couper l’alimentation',
    'host.dropCaches': 'Vider les caches',
  },
  actionHint: {
    'host.order':
      'Achat, livraison, mise en baie, installation : des semaines avant la première application.',
    'host.powerOn': 'Micrologiciel, noyau, OS ; puis il peut de nouveau accueillir des instances.',
    'host.powerOff': 'Tout ce qui tourne dessus s’arrête net.',
    'host.dropCaches': 'Le prochain démarrage relit tout sur le disque : un démarrage à froid.',
  },
  refused: (f: { state: string }) => `Impossible en ce moment : ${f.state}.`,
  verbRefused: (f: { action: string; instance: string; state: string; path: string }) =>
    `Pas maintenant : « ${f.action} » ne s’applique pas à l’état « ${f.state} » (${f.instance} : ${f.path}).`,
  whatIf: 'Et si…',
  whatIfNote: 'Provoque l’incident dans cette instance, pour voir qui d’autre en souffre.',
  whatIfEach: 'Dans la dernière instance de chaque machine choisie.',
  notReady: 'L’application doit être prête.',
  fault: {
    kernelPanic: 'Panique du noyau',
    forkBomb: 'Bombe à processus',
    noisyNeighbour: 'Voisin bruyant',
    kernelExploit: 'Faille du noyau',
  },
  faultHint: {
    kernelPanic: 'Le noyau sur lequel elle tourne s’arrête.',
    forkBomb: 'Elle se multiplie jusqu’à remplir la table des processus.',
    noisyNeighbour: 'Elle calcule sans relâche sur tous les cœurs qu’on lui laisse.',
    kernelExploit: 'Un attaquant prend le noyau sur lequel elle tourne.',
  },
  harmTitle: 'Ce qu’elle subit',
  harm: {
    none: 'Rien : elle est intacte.',
    source: 'C’est en elle que l’incident a commencé.',
    killed: 'Tombée avec le noyau qu’elle partageait.',
    slowed: 'Ralentie : une voisine lui prend du temps de processeur.',
    starved: 'Ne peut plus lancer de processus : la table est pleine.',
    exposed: 'À la merci de l’attaquant : il tient son noyau.',
  },
  trouble: (f: { fault: string; instance: string; outcome: string }) =>
    `${f.fault} (${f.instance}) : ${f.outcome}.`,
  whose: { host: 'de l’hôte', guest: 'de la VM qui les contient' },
  outcome: {
    kernelPanic: (f: { whose: string; all: string; hurt: string }) =>
      `le noyau ${f.whose} est commun, les ${f.all} tombent`,
    forkBomb: (f: { whose: string; all: string; hurt: string }) =>
      `la table des processus ${f.whose} est pleine, plus rien ne s’y lance (voisines touchées : ${f.hurt})`,
    noisyNeighbour: (f: { whose: string; all: string; hurt: string }) =>
      `les cœurs sont communs, les voisines ralentissent (${f.hurt})`,
    kernelExploit: (f: { whose: string; all: string; hurt: string }) =>
      `le noyau ${f.whose} est commun, les voisines sont à découvert (${f.hurt})`,
  },
  alone: 'rien d’autre ne tournait là',
  untouched: (f: { count: number; text: string }) =>
    f.count < 2
      ? `l’instance voisine est intacte`
      : `les ${f.text} instances voisines sont intactes`,
  isolation: {
    open: 'Qui est touché ?',
    title: 'Ce que partagent les voisins',
    lead: 'Déduit de qui possède le noyau ; « vu » : compté dans cette expérience.',
    fault: 'Incident',
    kernel: 'Le noyau',
    kernels: {
      host: 'celui de l’hôte, pour tous',
      own: 'chacune le sien',
      shared: 'un seul, dans la VM',
      sentry: 'chacune un noyau applicatif',
    },
    reach: {
      instance: 'elle seule',
      guest: 'toutes celles de la VM',
      host: 'toutes celles de l’hôte',
    },
    limited: 'elle seule (--pids-limit)',
    effect: {
      kernelPanic: 'tombent',
      forkBomb: 'ne lancent plus rien',
      noisyNeighbour: 'ralentissent',
      kernelExploit: 'à découvert',
    },
    seen: (f: { hurt: string; neighbours: string }) => `vu : ${f.hurt} / ${f.neighbours}`,
    seenSpoken: (f: { hurt: string; neighbours: string }) =>
      `vu dans cette expérience : voisines touchées, ${f.hurt} sur ${f.neighbours}`,
  },
  balloon: {
    title: 'Ballon',
    label: 'RAM laissée à l’invité (Mio)',
    hint: 'Le ballon gonfle dans l’invité et rend le reste à l’hôte, sans redémarrer.',
    range: (f: { need: string; size: string }) =>
      `de ${f.need} (son besoin) à ${f.size} (sa taille)`,
  },
  write: {
    title: 'Écrire des données',
    hint: 'La couche inscriptible, ou le disque de la VM, grossit d’autant.',
    button: (f: { size: string }) => `Écrire ${f.size}`,
  },
  served: {
    nobody:
      'Personne n’a publié ce chiffre pour cette plateforme, à notre connaissance. Coloc ne l’invente pas.',
    meaning: {
      requestRate:
        'Ce que l’application sert en tout : publié là où la case existe, prédit par le modèle entre deux cases.',
      responseTime: 'Moyenne, tous les clients attendant leur réponse avant de redemander.',
      roundTrip:
        'Une petite requête et sa réponse, de machine à machine, sans application (netperf).',
      diskReads: 'Lectures aléatoires de 4 Kio, rapportées à la même machine sans la plateforme.',
      cpuSpeed: 'Calcul pur, rapporté à la même machine sans la plateforme.',
    },
  },
  keys: {
    title: 'Une touche chacun',
    reading: 'Temps',
    doing: 'Instances',
    looking: 'Vue',
    lesson: 'Leçon',
    space: 'Espace',
    shift: 'Maj',
    arrows: 'flèches',
    escape: 'Échap',
    pageDown: 'Page suiv.',
    pageUp: 'Page préc.',
    command: {
      togglePlay: 'lire ou mettre en pause',
      step: 'avancer d’un pas',
      nextEvent: 'aller à l’événement suivant',
      add: 'ajouter une instance',
      addTen: 'ajouter dix instances',
      remove: 'supprimer la dernière',
      fill: 'remplir jusqu’au refus',
      stop: 'arrêter',
      kill: 'tuer',
      togglePause: 'suspendre ou reprendre',
      targetFirst: 'agir sur la première machine',
      targetSecond: 'agir sur la deuxième',
      targetAll: 'agir sur toutes',
      lens: 'changer de point de vue',
      theme: 'changer de thème',
      language: 'changer de langue',
      inspect: 'ouvrir la dernière instance',
      resetView: 'revenir au cadrage entier',
      pan: 'déplacer le cadrage',
      lessonNext: 'étape suivante',
      lessonPrevious: 'étape précédente',
      present: 'présenter en plein écran',
      terminal: 'terminal et éditeur',
      help: 'cette aide',
      close: 'fermer ce qui est ouvert',
    },
    note: 'Les touches agissent sur l’instance ouverte s’il y en a une, sinon sur la dernière de chaque machine choisie.',
  },
};
