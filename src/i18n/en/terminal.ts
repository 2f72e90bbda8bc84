import { dockerfileProblems } from './dockerfileProblems.ts';
import type { terminal as fr } from '../fr/terminal.ts';

/** Words of the terminal and the editor, loaded with them. */
export const terminal: typeof fr = {
  bench: 'Terminal and editor',
  terminal: 'Terminal',
  editor: 'Editor',
  picture: 'Picture',
  shown: 'What is shown',
  edge: 'Width of terminal and editor',
  widen: 'Wide terminal: docker ps in one line',
  close: 'Close the terminal',
  label: 'Terminal: docker commands. Escape gives the keyboard back to the page.',
  hub: 'Docker Hub',
  welcome:
    'The docker client is installed here. Type help, or try:\n  docker run -d --name web nginx',
  help: `What this terminal can do:
  docker …   all of Docker’s client: docker --help,
             docker run --help; BuildKit if its box is ticked
  sh         bash: pipes, > file, &&, $(…), loops,
             variables, functions, <<END
  files      ls, cat, cp, mv, rm, mkdir, find, grep, sed, tar…
             the editor’s project is in /root/shop
  network    curl, wget, ping to published ports:
             curl localhost:8080 after docker run -p 8080:80
  computer   ps, top, free, df, uname, env, stty size
Keys:
  Tab completes · ↑ ↓ earlier lines · Ctrl-R searches them
  Ctrl-C interrupts (3 times: leaves docker) · Ctrl-D ends
  Ctrl-A, Ctrl-E start, end · Ctrl-U, Ctrl-K, Ctrl-W cut
  Ctrl-V pastes · Ctrl-C copies what is selected
  Ctrl-Y brings back what was cut · Ctrl-L or clear wipes
  Alt-← Alt-→ by word
  Escape gives the keyboard back to the page
Time is the simulation’s: while the clock is stopped, a
command waits. Nothing leaves this page: neither for the
Internet nor for your computer.
`,
  notServed: (images) =>
    `(Simulator: its registry serves ${images} images, not all of Docker Hub; the “Docker Hub” button shows them.)`,
  noSuchTag: (repository, tags) =>
    `(Simulator: of Docker Hub’s tags it has but a part. Of ${repository}: ${tags}.)`,
  otherHosts: '(Simulator: nothing leaves this page; Docker Hub’s images alone can be fetched.)',
  starsUncounted: (images) =>
    `(Simulator: it finds the ${images} images of its Docker Hub alone, and does not know their stars.)`,
  noCompose:
    '(Simulator: Compose, a plugin of the client’s, is not installed here; docker run and docker network do what a compose file says.)',
  isRoot:
    '(Simulator: you are root here; leave sudo out. On a computer of your own docker may need it.)',
  editorBeside: (directory) =>
    `(Simulator: files are written in the page’s editor; its project is in ${directory}.)`,
  paused: 'Time is paused: the command waits.',
  pausedIdle: 'Time is paused: a command will wait until the clock runs.',
  outsideWaits: 'Time is paused: a docker client outside the page waits until it goes on.',
  play: 'Start the clock',
  rewound: 'Back in time: nothing of what follows has been done yet.',
  dockerLost:
    'What was done in Docker cannot be read back: the machines are here, the daemon begins anew.',
  dockerTooLarge:
    'What Docker was sent is too large to be kept here: opened again, this run will have its machines, not its named containers.',
  bridged: 'A real docker client drives this page.',
  bridgeWaiting: 'Ready for a real client: DOCKER_HOST points at this page.',
  bridgeReplaced:
    'Another tab answers the docker client now. Click in this page to have it answer again.',
  build: 'Build',
  buildHint: (command) => `Types ${command} into the terminal`,
  buildKitHint: 'Today’s builder, BuildKit, tells of the build in its own way',
  yourTurn: 'Your turn:',
  typeForMe: 'Type it for me',
  files: 'Files of the project',
  ownFile: 'What you had written before the lesson brought its own',
  takeBack: 'Take it back',
  editing: (name) => `Content of ${name}`,
  colon: ': ',
  line: (line) => `line ${line}`,
  hit: 'cached',
  miss: {
    firstTime: 'never built before',
    parentChanged: 'the layer below changed',
    instructionChanged: 'the instruction changed',
    filesChanged: 'copied files changed',
    argChanged: 'an argument changed',
    noCache: 'cache refused',
  },
  rebuilt: 'rebuilt',
  noLayer: 'no layer',
  lint: {
    ...dockerfileProblems,
    notYaml: () =>
      'A Dockerfile is not YAML: it is a list of instructions, one a line, read from top to bottom.',
    fromMissing: () => 'FROM is needed: it is the only instruction that is.',
    fromFirst: () => 'FROM comes first (only ARG may stand before it).',
    cmdInherited: () =>
      'No CMD here, and that is fine: the container runs the one of its base image.',
    copyBeforeInstall: () =>
      'Copy package.json first, then npm install: the code can then change without installing all again.',
    latest: (word) =>
      `${word} without a tag means latest: the image will change under your feet. Write a version.`,
  },
  instruction: {
    FROM: 'the image to start from; the only one required',
    RUN: 'runs a command during the build and keeps what it writes',
    COPY: 'copies files of the project into the image',
    ADD: 'like COPY, and unpacks archives',
    CMD: 'what the container runs; inherited from the base when left out',
    ENTRYPOINT: 'the program that always runs; CMD becomes its arguments',
    WORKDIR: 'the directory of the instructions that follow',
    ENV: 'an environment variable',
    ARG: 'a variable of the build',
    EXPOSE: 'says which port the app listens on; publishes nothing',
    USER: 'the user of what follows and of the container',
    VOLUME: 'a directory kept outside the writable layer',
    LABEL: 'a label',
    STOPSIGNAL: 'the signal of docker stop',
    HEALTHCHECK: 'a command that tells whether the container is well',
    SHELL: 'the shell of RUN',
    ONBUILD: 'an instruction for images built on this one',
    MAINTAINER: 'obsolete: write LABEL',
  },
};
