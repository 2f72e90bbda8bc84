import { dockerfileProblems } from './dockerfileProblems.ts';

/** Words of the terminal and the editor, loaded with them. */
export const terminal = {
  bench: 'Terminal et éditeur',
  terminal: 'Terminal',
  editor: 'Éditeur',
  picture: 'Image',
  edge: 'Largeur du terminal et de l’éditeur',
  shown: 'Ce qui est affiché',
  widen: 'Terminal large : docker ps sur une ligne',
  close: 'Fermer le terminal',
  label: 'Terminal : commandes docker. Échap rend le clavier à la page.',
  hub: 'Docker Hub',
  welcome:
    'Le client docker est installé ici. Tapez help, ou essayez :\n  docker run -d --name web nginx',
  help: `Ce terminal sait faire :
  docker …   tout le client Docker : docker --help,
             docker run --help ; BuildKit si la case est cochée
  sh         bash : tuyaux, > fichier, &&, $(…), boucles,
             variables, fonctions, <<FIN
  fichiers   ls, cat, cp, mv, rm, mkdir, find, grep, sed, tar…
             le projet de l’éditeur est dans /root/shop
  réseau     curl, wget, ping vers les ports publiés :
             curl localhost:8080 après docker run -p 8080:80
  machine    ps, top, free, df, uname, env, stty size
Touches :
  Tab complète · ↑ ↓ lignes d’avant · Ctrl-R les cherche
  Ctrl-C interrompt (3 fois : quitte docker) · Ctrl-D termine
  Ctrl-A, Ctrl-E début, fin · Ctrl-U, Ctrl-K, Ctrl-W coupent
  Ctrl-V colle · Ctrl-C copie ce qui est sélectionné
  Ctrl-Y rend ce qui a été coupé · Ctrl-L ou clear efface
  Alt-← Alt-→ d’un mot
  Échap rend le clavier à la page
Le temps est celui de la simulation : horloge arrêtée, une
commande attend. Rien ne sort de cette page : ni Internet,
ni votre ordinateur.
`,
  notServed: (images: number) =>
    `(Simulateur : son registre sert ${images} images, pas tout Docker Hub ; le bouton « Docker Hub » les montre.)`,
  noSuchTag: (repository: string, tags: string) =>
    `(Simulateur : des étiquettes de Docker Hub, il n’a qu’une partie. De ${repository} : ${tags}.)`,
  otherHosts:
    '(Simulateur : rien ne sort de cette page ; seules les images de Docker Hub s’obtiennent.)',
  starsUncounted: (images: number) =>
    `(Simulateur : il ne trouve que les ${images} images de son Docker Hub, et n’en connaît pas les étoiles.)`,
  noCompose:
    '(Simulateur : Compose, un greffon du client, n’est pas installé ici ; docker run et docker network font ce que dit un fichier compose.)',
  isRoot:
    '(Simulateur : vous êtes root ici, sans sudo. Sur votre ordinateur, docker peut en avoir besoin.)',
  editorBeside: (directory: string) =>
    `(Simulateur : on écrit les fichiers dans l’éditeur de la page ; son projet est dans ${directory}.)`,
  paused: 'Le temps est arrêté : la commande attend.',
  pausedIdle: 'Le temps est arrêté : une commande attendra que l’horloge reparte.',
  outsideWaits: 'Le temps est arrêté : un client docker hors de la page attend qu’il reparte.',
  play: 'Lancer l’horloge',
  rewound: 'Retour en arrière : rien de ce qui suit n’est encore fait.',
  dockerLost:
    'Ce qui a été fait dans Docker ne peut pas être relu : les machines sont là, le démon recommence.',
  dockerTooLarge:
    'Ce que Docker a reçu est trop gros pour être gardé ici : rouvert, ce parcours aura ses machines, pas ses conteneurs nommés.',
  bridged: 'Un vrai client docker pilote cette page.',
  bridgeWaiting: 'Prêt pour un vrai client : DOCKER_HOST vise cette page.',
  bridgeReplaced:
    'Un autre onglet répond désormais au client docker. Cliquez dans cette page pour qu’elle réponde de nouveau.',
  build: 'Construire',
  buildHint: (command: string) => `Tape ${command} dans le terminal`,
  buildKitHint: 'Le constructeur d’aujourd’hui, BuildKit, raconte le build à sa façon',
  yourTurn: 'À vous\u00a0:',
  typeForMe: 'Taper pour moi',
  files: 'Fichiers du projet',
  ownFile: 'Ce que vous aviez écrit avant que la leçon n’apporte le sien',
  takeBack: 'Le reprendre',
  editing: (name: string) => `Contenu de ${name}`,
  colon: '\u00a0: ',
  line: (line: number) => `ligne ${line}`,
  hit: 'cache',
  miss: {
    firstTime: 'jamais construit',
    parentChanged: 'la couche du dessous a changé',
    instructionChanged: 'l’instruction a changé',
    filesChanged: 'les fichiers copiés ont changé',
    argChanged: 'un argument a changé',
    noCache: 'cache refusé',
  } as Readonly<Record<string, string>>,
  rebuilt: 'refait',
  noLayer: 'pas de couche',
  lint: {
    ...dockerfileProblems,
    notYaml: () =>
      'Un Dockerfile n’est pas du YAML : c’est une suite d’instructions, une par ligne, lues de haut en bas.',
    fromMissing: () => 'Il faut un FROM : c’est la seule instruction obligatoire.',
    fromFirst: () => 'FROM vient en premier (seul ARG peut le précéder).',
    cmdInherited: () =>
      'Pas de CMD ici, et c’est permis : le conteneur lancera celui de l’image de départ.',
    copyBeforeInstall: () =>
      'Copiez d’abord package.json, puis npm install : le code peut alors changer sans tout réinstaller.',
    latest: (word: string) =>
      `${word} sans étiquette veut dire latest : l’image changera sous vos pieds. Écrivez une version.`,
  } as Readonly<Record<string, (word: string) => string>>,
  instruction: {
    FROM: 'l’image de départ ; la seule instruction obligatoire',
    RUN: 'exécute une commande pendant la construction, et garde ce qu’elle écrit',
    COPY: 'copie des fichiers du projet dans l’image',
    ADD: 'comme COPY, et déballe les archives',
    CMD: 'ce que lance le conteneur ; sinon hérité de l’image de départ',
    ENTRYPOINT: 'le programme toujours lancé ; CMD devient ses arguments',
    WORKDIR: 'le dossier de travail des instructions suivantes',
    ENV: 'une variable d’environnement',
    ARG: 'une variable de la construction',
    EXPOSE: 'dit sur quel port l’application écoute ; ne publie rien',
    USER: 'l’utilisateur des instructions suivantes et du conteneur',
    VOLUME: 'un dossier gardé hors de la couche inscriptible',
    LABEL: 'une étiquette',
    STOPSIGNAL: 'le signal de docker stop',
    HEALTHCHECK: 'une commande qui dit si le conteneur va bien',
    SHELL: 'le shell des instructions RUN',
    ONBUILD: 'une instruction pour les images bâties sur celle-ci',
    MAINTAINER: 'désuet : écrivez LABEL',
  } as Readonly<Record<string, string>>,
};
