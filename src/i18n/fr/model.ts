import { modelValidation } from './modelValidation.ts';
import { modelConstants } from './modelConstants.ts';

/** The page “Le modèle”, for teachers. Loaded with it, never before: it is not part of `messages`. */
export const model = {
  title: 'Le modèle',
  back: 'Revenir au simulateur',
  print: 'Imprimer',
  contents: 'Sommaire',
  lead: 'Cette page dit ce que Coloc calcule, avec quels nombres, et ce qu’il laisse de côté. Rien de ce qui se voit à l’écran ne vient d’ailleurs : chaque nombre sort d’un calcul décrit ici, et chaque constante a sa source.',
  sections: {
    purpose: 'À quoi sert ce modèle',
    modelled: 'Ce qui est modélisé',
    simplified: 'Ce qui est simplifié',
    leftOut: 'Ce qui est laissé de côté',
    memory: 'La mémoire',
    disk: 'Le disque',
    start: 'Le démarrage',
    platforms: 'Les plateformes',
    constants: 'Les constantes',
    apps: 'Les applications',
    guests: 'Les systèmes invités',
    validation: 'Publié contre simulé',
    sources: 'Les sources',
  },
  purpose: [
    'On enseigne souvent qu’une VM démarre en quinze secondes et un conteneur en cinquante millisecondes, comme si c’était une loi de la nature. Ce n’en est pas une : un noyau minimal dans une microVM démarre en un sixième de seconde, et Docker met près d’une seconde de processeur à lancer un conteneur. Ce qui compte est de savoir d’où vient chaque milliseconde et chaque octet.',
    'Coloc répond par une simulation à événements discrets. Un souhait (ajouter, arrêter, supprimer) passe par un statechart qui dit s’il est permis ; une instance traverse alors des phases, et chaque phase demande de la mémoire, du processeur, du disque, du réseau ou simplement du temps. Rien n’est chronométré d’avance : si vingt démarrages simultanés ralentissent, c’est que vingt démarrages se partagent huit cœurs et un disque.',
    'La même suite de souhaits donne toujours le même résultat, à l’octet et à la milliseconde près. Vous pouvez donc préparer une expérience, la partager par un lien, et la retrouver telle quelle en cours.',
  ],
  modelled: [
    'La mémoire de l’hôte, octet par octet, par usage : la somme des usages vaut toujours la RAM de la machine.',
    'La mémoire promise à une VM et celle que son invité a touchée : une page touchée reste prise jusqu’à ce qu’un ballon la rende.',
    'Le cache de pages : celui de l’hôte, partagé entre processus et conteneurs, et celui de chaque invité, qui ne se partage pas.',
    'Le surengagement, le ballon, la fusion de pages (KSM), le fichier d’échange, la limite de mémoire d’un conteneur, et le tueur OOM du noyau avec le code de sortie 137.',
    'Le disque : couches d’image stockées une fois, couches inscriptibles, copies complètes, clones liés et leur croissance, disque plein.',
    'Le démarrage phase par phase, à froid ou à chaud, et le téléchargement d’une image, trois couches à la fois.',
    'Le partage équitable (max-min) des cœurs, du disque et du réseau entre tout ce qui travaille.',
    'Les états que Docker et libvirt nomment, et les transitions qu’ils permettent.',
  ],
  simplified: [
    'Une phase demande ses ressources l’une après l’autre ; un vrai démarrage en recouvre une partie.',
    'Les pages partagées d’une application le sont toutes ou pas du tout ; en vrai, cela dépend du chemin des fichiers et de ce que chacun a modifié.',
    'Le disque a un débit, le même en lecture et en écriture, sans temps de recherche ni file d’attente profonde.',
    'Toutes les couches d’une image se décompressent au même rapport, celui de la seule image dont les deux tailles sont publiées.',
    'Le noyau tue le processus qui occupe le plus de mémoire ; les réglages fins (oom_score_adj) ne comptent que pour le démon Docker et ses shims.',
    'La charge de l’application après son démarrage est nulle : on mesure ce que coûte une instance prête, pas ce qu’elle sert.',
    'La variation d’un démarrage à l’autre est tirée au sort, avec une graine : c’est une largeur observée, pas une loi vérifiée.',
  ],
  leftOut: [
    'La sécurité en tant que telle : le modèle montre ce qu’une cloison partage, il ne dit pas combien de temps elle tient.',
    'NUMA, les pages énormes, la fréquence variable des cœurs, le vol de cycles par l’hyperviseur.',
    'Le réseau des applications : latence entre services, ponts, NAT, sauf le temps de création de la cloison.',
    'Les orchestrateurs : Kubernetes, son plan de contrôle et ses agents ne sont pas comptés.',
    'Le matériel exotique : GPU, SR-IOV, stockage partagé, migration à chaud.',
    'Le prix : un serveur a une taille, pas un coût.',
  ],
  memory: {
    lead: 'La RAM d’un hôte est la somme exacte de ses usages. Les formules ci-dessous sont celles du programme ; les noms renvoient aux constantes plus bas.',
    rows: [
      {
        what: 'Noyau de l’hôte',
        formula:
          'hostKernelBaseBytes + hostKernelShare × RAM + kernelPerContainerBytes × conteneurs',
      },
      { what: 'OS de l’hôte', formula: 'hostOsBytes' },
      { what: 'Hyperviseur', formula: 'hypervisorBytes, une fois par hôte de VM' },
      {
        what: 'Moteur Docker',
        formula:
          'engineBytes + shimSharedBytes (dès le premier conteneur) + enginePerContainerBytes × conteneurs',
      },
      {
        what: 'Une VM',
        formula:
          'vmProcessBytes + max(RAM promise / surengagement, démarrage + pages touchées) ; l’invité puise dans ce qui est promis, le reste est hachuré',
      },
      { what: 'Noyau invité', formula: 'kernelBaseBytes + kernelShare × RAM de la VM' },
      {
        what: 'Cache de pages invité',
        formula:
          'min(fichiers du démarrage + fichiers de l’application − pages projetées, place restante)',
      },
      {
        what: 'Un conteneur',
        formula:
          'shimBytes + (environnement − partagé) + (application − partagé) + bac à sable éventuel',
      },
      { what: 'Un processus', formula: '(environnement − partagé) + (application − partagé)' },
      {
        what: 'Cache de pages de l’hôte',
        formula:
          'les fichiers lus au premier démarrage de chaque application, rendus quand la place manque',
      },
    ],
    after: [
      'Une VM est refusée à l’entrée si ce qui lui est promis n’existe plus. Un conteneur n’est jamais refusé pour sa mémoire : s’il n’y en a plus, le cache de pages part d’abord, puis le noyau tue le processus qui en occupe le plus, et le dit (code 137).',
      'Avec un surengagement de 2, la moitié seulement de la RAM d’une VM est mise de côté ; la facture vient quand les invités touchent leurs pages.',
    ],
  },
  disk: {
    lead: 'Un contenu n’est stocké qu’une fois par hôte ; ce qui appartient à une instance s’ajoute par instance.',
    rows: [
      { what: 'Image', formula: 'somme de ses couches distinctes × 2,85 (disque sur réseau)' },
      { what: 'Conteneur', formula: 'containerDiskBytes + données écrites' },
      {
        what: 'Modèle de VM',
        formula: 'disque de l’invité + couches de l’application au-dessus de sa base',
      },
      { what: 'VM, copie complète', formula: 'taille du modèle + données écrites' },
      {
        what: 'VM, clone lié',
        formula: 'linkedCloneBytes + croissance au premier démarrage + données écrites',
      },
    ],
  },
  start: {
    lead: 'Une instance passe d’une phase à la suivante quand toutes les demandes de la phase sont servies. Un travail de processeur se mesure en cœur·ms : une milliseconde d’un cœur entier. Seule, une instance met le temps indiqué ; à plusieurs, elles se partagent les cœurs et le disque, et chacune attend.',
    phaseColumn: 'Phase',
    demandColumn: 'Ce qu’elle demande',
    families: {
      bare: 'Un processus',
      vm: 'Une VM',
      container: 'Un conteneur',
    },
    demands: {
      bare: [
        ['exec', 'execMs de processeur'],
        ['runtime', 'lecture des fichiers, la première fois seulement, puis runtimeCpuMs'],
        ['app', 'appCpuMs, puis l’écriture des données s’il y en a'],
      ],
      vm: [
        ['pull', 'téléchargement du modèle, s’il n’est pas sur le disque'],
        [
          'clone',
          'copie complète : deux fois le modèle à travers le disque ; clone lié : linkedCloneMs',
        ],
        ['vmm', 'vmmCpuMs de processeur'],
        ['firmware', 'firmwareMs d’attente'],
        ['bootloader', 'attente, puis lecture du noyau et de son initrd'],
        ['kernel', 'travail du noyau × guestCpuFactor'],
        ['init', 'lecture des fichiers du système, puis travail des services × guestCpuFactor'],
        ['runtime', 'lecture des fichiers, à chaque VM, puis runtimeCpuMs × guestCpuFactor'],
        ['app', 'appCpuMs × guestCpuFactor, puis l’écriture des données'],
      ],
      container: [
        [
          'pull',
          'téléchargement, trois couches à la fois, puis extraction au processeur et au disque',
        ],
        ['create', 'containerCreateCpuMs de processeur'],
        [
          'namespaces',
          'containerStartCpuMs, sur containerStartCores cœurs au plus, puis le bac à sable',
        ],
        ['exec', 'rien de plus : compris dans la phase précédente'],
        ['runtime', 'lecture des fichiers, la première fois seulement, puis runtimeCpuMs'],
        ['app', 'appCpuMs, puis l’écriture des données s’il y en a'],
      ],
    } as Readonly<Record<'bare' | 'vm' | 'container', readonly (readonly [string, string])[]>>,
  },
  platforms: {
    lead: 'Chaque plateforme est l’une des trois familles ci-dessus, avec quelques constantes à elle.',
    column: 'Plateforme',
    differs: 'Ce qui diffère',
    nothing: 'les valeurs communes',
    guest: (f: { name: string; size: string }) => `invité ${f.name}, ${f.size} de RAM`,
    guestAny: 'l’invité et la RAM des réglages',
    sandbox: (f: { size: string }) => `bac à sable de ${f.size} par conteneur`,
    once: (f: { size: string }) => `une VM cachée de ${f.size}, comptée une fois`,
    ownPages: 'pages de fichiers non partagées',
  },
  constants: modelConstants,
  apps: {
    lead: 'Mesurées sur de vraies applications, mémoire proportionnelle (PSS), processeur utilisateur et système, cache de pages froid. Le script est dans le dépôt.',
    name: 'Application',
    memory: 'Mémoire (environnement + application)',
    next: 'Une instance de plus, même noyau',
    cpu: 'Processeur (environnement + application)',
    read: 'Lu au démarrage',
    written: 'Écrit',
    sources: 'Sources',
  },
  guests: {
    lead: 'Un système marqué « estimation » repose sur un chiffre à nous, faute de chiffre publié : son ordre de grandeur est plausible, ses décimales ne le sont pas.',
    name: 'Invité',
    kernel: 'Noyau',
    os: 'Système',
    cache: 'Cache après démarrage',
    disk: 'Disque',
    boot: 'Démarrage (attente, noyau, services)',
    kernelFormula: (f: { base: string; share: string }) => `${f.base} + ${f.share} de la RAM`,
  },
  validation: modelValidation,
  sources: {
    lead: 'Toutes les sources citées sur cette page, dans l’ordre où elles y apparaissent.',
    labels: 'Ce que disent les étiquettes',
    label: [
      ['raw-data', 'calculé par nous à partir des données publiées par les auteurs'],
      ['primary', 'lu dans la source elle-même'],
      ['secondary', 'cité par un autre document'],
      ['abstract', 'lu dans le résumé seulement'],
      ['measured', 'mesuré par nous, script fourni'],
      ['recorded', 'relevé par nous sur un vrai Docker ou QEMU, fichier fourni'],
      ['derived', 'calculé à partir de chiffres cités'],
      ['vendor', 'affirmé par le fabricant, non vérifié'],
      ['community-transcript', 'relevé publié par un particulier'],
      ['press', 'lu dans la presse'],
      ['estimate', 'estimé par nous : l’ordre de grandeur seulement'],
    ] as readonly (readonly [string, string])[],
  },
};
