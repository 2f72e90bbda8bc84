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
    firstEra: 'La première époque',
    isolation: 'L’isolation',
    platforms: 'Les plateformes',
    constants: 'Les constantes',
    apps: 'Les applications',
    guests: 'Les systèmes invités',
    validation: 'Publié contre simulé',
    sources: 'Les sources',
  },
  purpose: [
    'On enseigne souvent qu’une VM démarre en quinze secondes et un conteneur en cinquante millisecondes, comme si c’était une loi de la nature. Ce n’en est pas une : un noyau minimal dans une microVM démarre en un sixième de seconde, et Docker occupe deux cœurs pendant un tiers de seconde, puis un verrou, pour lancer un conteneur. Ce qui compte est de savoir d’où vient chaque milliseconde et chaque octet.',
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
    'Le verrou que les conteneurs d’un hôte attendent chacun à leur tour pour avoir leur réseau, quel que soit le nombre de cœurs.',
    'Le partage équitable (max-min) des cœurs, du disque et du réseau entre tout ce qui travaille.',
    'Les états que Docker et libvirt nomment, et les transitions qu’ils permettent.',
    'Ce que coûte d’avoir un serveur, de la commande à l’invite de connexion, et ce qu’une panne fait aux voisins : chacun a sa section plus bas.',
    'Le débit et la latence d’une application servie, selon la plateforme, d’après les mesures publiées.',
  ],
  simplified: [
    'Une phase demande ses ressources l’une après l’autre ; un vrai démarrage en recouvre une partie.',
    'Les pages partagées d’une application le sont toutes ou pas du tout ; en vrai, cela dépend du chemin des fichiers et de ce que chacun a modifié.',
    'Le disque a un débit, le même en lecture et en écriture, sans temps de recherche ni file d’attente profonde.',
    'Toutes les couches d’une image se décompressent au même rapport, celui de la seule image dont les deux tailles sont publiées.',
    'Le noyau tue le processus qui occupe le plus de mémoire ; les réglages fins (oom_score_adj) ne comptent que pour le démon Docker et ses shims.',
    'Une application prête ne charge pas son hôte : ce qu’elle sert se calcule à part, pour une instance seule, et n’occupe aucun cœur de la simulation.',
    'Un arrêt et une suppression sont de l’attente ; en vrai, cent conteneurs supprimés à la fois attendent aussi leur tour.',
    'La variation d’un démarrage à l’autre est tirée au sort, avec une graine : c’est une largeur observée, pas une loi vérifiée.',
  ],
  leftOut: [
    'La sécurité en tant que telle : le modèle montre ce qu’une cloison partage, il ne dit pas combien de temps elle tient.',
    'Les politiques de redémarrage des conteneurs lancés par un bouton : comme avec « docker run » sans « --restart », ce qui meurt reste mort.',
    'NUMA, les pages énormes, la fréquence variable des cœurs, le vol de cycles par l’hyperviseur.',
    'Le réseau entre les applications : elles ne se parlent pas ; le NAT ne compte que dans ce qu’une application sert et dans le lancement d’un conteneur.',
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
      'Un conteneur qui dépasse sa limite verse dans sa part du fichier d’échange s’il y en a un, puis est tué (code 137). Une application trop grosse pour son invité y est tuée aussi : la VM reste, et garde la RAM touchée.',
      'Un ballon rend à l’hôte, pas à pas, ce que l’invité n’a plus le droit d’utiliser. KSM garde une seule fois les pages que des VM de même invité ont en commun, au bout de ksmScanMs.',
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
    after: [
      'Quand le disque est plein, ce qui ne peut plus y tenir est refusé à l’entrée. Ce qui tourne échoue au moment d’écrire : un processus reçoit « No space left on device » et finit avec le code 1, une VM est mise en pause jusqu’à ce qu’il y ait de la place.',
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
          'containerStartCpuMs, sur containerStartCores cœurs au plus, puis son tour au verrou du réseau pendant containerNetworkMs, puis le bac à sable',
        ],
        ['exec', 'rien de plus : compris dans la phase précédente'],
        ['runtime', 'lecture des fichiers, la première fois seulement, puis runtimeCpuMs'],
        ['app', 'appCpuMs, puis l’écriture des données s’il y en a'],
      ],
    } as Readonly<Record<'bare' | 'vm' | 'container', readonly (readonly [string, string])[]>>,
  },
  parts: {
    modelled: 'Modélisé',
    simplified: 'Simplifié',
    leftOut: 'Laissé de côté',
  },
  firstEra: {
    lead: 'Avant la virtualisation, une application de plus voulait un serveur de plus. Un réglage fait commencer sans serveurs : chacun se commande, et l’on peut sauter l’attente, dont la durée est alors dite.',
    rows: [
      { what: 'Commande', formula: 'hostOrderMs d’attente : choix, commande, montage, transport' },
      { what: 'Mise en baie', formula: 'hostRackMs d’attente' },
      {
        what: 'Auto-test du micrologiciel',
        formula: 'hostFirmwareMs d’attente, deux fois : avant l’installation et après',
      },
      {
        what: 'Installation du système',
        formula: 'hostInstallCpuMs sur un cœur, puis hostOsDiskBytes à travers le disque',
      },
      {
        what: 'Démarrage',
        formula: 'hostBootloaderMs, hostKernelMs, hostInitMs d’attente, comme relevés',
      },
    ],
    modelled: [
      'Courant coupé ou noyau en panique, tout ce qui était en mémoire est perdu ; le disque reste, et la remise sous tension repasse par l’auto-test.',
      'Le noyau, le système et le moteur prennent leur RAM au moment du démarrage où ils arrivent, pas avant.',
    ],
    simplified: [
      'Les durées d’achat sont des exemples publiés, et celles du démarrage viennent d’une seule machine parmi trois, dont l’auto-test va de 64 à 162 secondes.',
      'Un serveur démarre à la même vitesse quels que soient sa RAM et ses cœurs ; en vrai, l’auto-test s’allonge avec la mémoire.',
    ],
    leftOut: [
      'Le prix, le budget, la place, le courant et le froid.',
      'L’installation par le réseau, les pannes de matériel et les réparations.',
    ],
  },
  isolation: {
    lead: 'Une panne se propage par ce que les instances partagent. Le modèle pose une question à chaque plateforme : de qui est le noyau où tournent les processus de l’instance ? De l’hôte, à elle seule, d’une VM cachée commune à toutes, ou d’un noyau en espace utilisateur.',
    rows: [
      {
        what: 'Panique du noyau',
        formula:
          'processus et conteneurs : l’hôte tombe, et tout avec lui ; VM, microVM, Kata, gVisor : l’instance seule ; conteneurs dans une VM : tous ceux de cette VM',
      },
      {
        what: 'Bombe à processus',
        formula:
          'places de la table = min(RAM × kernelStackShare / kernelStackBytes, pidMax) ; une fois pleine, plus rien ne peut naître sur ce noyau ; --pids-limit arrête la bombe à sa limite',
      },
      {
        what: 'Voisin bruyant',
        formula:
          'une charge sans fin, servie à parts égales : une part par fil d’exécution pour un processus, une par conteneur, une par VM et vcpus cœurs au plus',
      },
      {
        what: 'Faille du noyau',
        formula:
          'tout ce qui tourne sur ce noyau est exposé ; le voisin qui a le sien ne l’est pas',
      },
    ],
    modelled: [
      'Un voisin bruyant ralentit pour de bon les démarrages des autres : il prend des cœurs à la simulation, et l’on ne dit ralenti que ce qui l’est.',
      'Après une panique de l’hôte, il faut le rallumer et attendre l’auto-test. libvirt garde une VM plantée dans l’état « crashed ». La simulation note 137 pour un conteneur perdu, car aucun noyau ne reste pour rendre un code : de retour, dockerd, qui n’a pas vu la fin, annonce « Exited (255) ».',
    ],
    simplified: [
      'Un hôte n’a qu’un ennui à la fois : le nouveau prend la place de l’ancien.',
      'La bombe remplit la table d’un coup, sans prendre de mémoire ni de processeur ; ce qui a déjà démarré continue.',
      'La VM cachée d’un moteur imbriqué revient aussitôt : son démarrage n’est pas compté.',
      'Le voisin bruyant ne prend que des cœurs : ni cache du processeur, ni mémoire, ni disque.',
    ],
    leftOut: [
      'La difficulté d’une attaque : nombre d’appels système, seccomp, capacités, AppArmor, espaces de noms d’utilisateurs.',
      'L’évasion d’une VM par l’hyperviseur ou le matériel : le modèle tient cette cloison pour entière.',
    ],
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
