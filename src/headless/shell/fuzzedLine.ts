import fc from 'fast-check';
import { verbs } from '../../cli/verbs.ts';
import type { Flag } from '../../cli/Flag.ts';
import type { VerbSpec } from '../../cli/VerbSpec.ts';
import { fuzzedScript } from './fuzzedScript.ts';

/** A typed line, and the Dockerfile that lies beside it. */
export interface FuzzedLine {
  readonly line: string;
  readonly dockerfile: string;
}

const names = [
  'aa',
  'bb',
  'web',
  'nosuch',
  'busybox',
  'busybox:latest',
  'nginx',
  'alpine:3.20',
  'net1',
  'v1',
  'bridge',
  'app',
  'app:1',
  '127.0.0.1:5000/x',
  'Bad',
  '-',
  '.',
  './x',
  '/tmp/o',
  '',
];
const values = [
  '1',
  '0',
  '-1',
  '64m',
  '1.5',
  'a=b',
  'a',
  'name=aa',
  'status=exited',
  'until=1h',
  'label=x',
  '{{.ID}}',
  '{{json .}}',
  '{{.Nope}}',
  '{{',
  'table {{.Names}}\\t{{.ID}}',
  'json',
  '80',
  '8080:80',
  '127.0.0.1::80/udp',
  'v1:/d',
  '/etc:/x:ro',
  'type=tmpfs,dst=/t',
  'on-failure:2',
  'always',
  'host',
  'none',
  'net1',
  '10.9.0.0/16',
  '10s',
  '1h',
  'abc',
  'ctrl-a',
  'nobody',
  '/work',
  'KILL',
  'linux/amd64',
  'Dockerfile',
  'é✓',
  "it's",
];
const commands = [
  'sh -c "echo hi; exit 3"',
  'sleep 2',
  'true',
  'nosuchcmd',
  'cat',
  'sh',
  'ls /nosuch',
  'echo a b',
  'sh -c "while true; do echo x; sleep 1; done"',
  'top -b -n 1',
  'wget -qO- web',
];
const shellLines = [
  'ls | head -3',
  'echo $(docker ps -q)',
  'docker rm -f $(docker ps -aq)',
  'docker ps -aq | xargs docker inspect',
  'for i in 1 2; do docker create busybox; done',
  'docker network create net1',
  'docker volume create v1',
  'docker images | wc -l',
  'docker exec aa ps',
  'docker run -d --name aa busybox sleep 100',
  'docker run -d --name web -p 8080:80 nginx',
  'docker save busybox | docker load',
  'docker export aa | tar t | head',
  'docker system prune -af',
  'docker build -t app .',
  'docker build -t app:1 - < Dockerfile',
  '(((',
  'docker ps "',
  "docker run 'x",
  'docker ps &&',
  '| docker',
  'docker $x',
  'docker ps > /tmp/o 2>&1; cat /tmp/o',
  '\\',
  'docker \u0000 ps',
];
const instructions = [
  'FROM busybox',
  'FROM busybox AS a',
  'FROM scratch',
  'FROM nosuch:1',
  'FROM a',
  'RUN echo hi',
  'RUN exit 4',
  'RUN ["ls","/"]',
  'RUN ["ls"',
  'COPY . /c/',
  'COPY nosuch /',
  'COPY --from=a /etc /e',
  'COPY --from=9 / /',
  'ADD Dockerfile /d',
  'ENV A=1 B',
  'ENV A 1',
  'ENV',
  'ARG X=2',
  'ARG',
  'LABEL a=b',
  'EXPOSE 80 x',
  'EXPOSE 70000',
  'WORKDIR $A/x',
  'WORKDIR',
  'USER nobody',
  'VOLUME ["/v"]',
  'CMD ["sh"]',
  'CMD sh',
  'ENTRYPOINT ["echo"]',
  'HEALTHCHECK --interval=1s CMD true',
  'HEALTHCHECK x',
  'STOPSIGNAL 9',
  'ONBUILD RUN true',
  'ONBUILD FROM x',
  'SHELL ["/bin/sh","-c"]',
  'SHELL x',
  'MAINTAINER me',
  'RUM x',
  '# syntax=docker/dockerfile:1',
  '# escape=`',
  'RUN echo a && \\',
  '    echo b',
  '',
  '${A',
  'RUN <<E',
  'é',
];

/** What may stand where it should not, in an instruction. */
const pieces = [
  ' ',
  '\t',
  '"',
  "'",
  '\\',
  '$',
  '${',
  '${A:-',
  '${A#*',
  '[',
  ']',
  '{',
  '=',
  ',',
  '--x',
  '--from=0 ',
  '--chown=a:b ',
  '--chmod=9 ',
  '--mount=type=cache,target=/c ',
  '<<E',
  '#',
  '*',
  '../..',
  'é✓',
  '\u0000',
  '-1',
  '0x',
  '&&',
];

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
const quoted = (text: string) =>
  /^[\w./:=@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
const value = fc.oneof(
  { weight: 6, arbitrary: oneOf(values) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

/** A flag as it may be typed: long or short, with a value that fits, or not. */
function flagText(flag: Flag): fc.Arbitrary<string> {
  const long = `--${flag.name}`;
  const short = flag.short ? `-${flag.short}` : long;
  return fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 9 }), value)
    .map(([isLong, way, text]) => {
      const word = isLong ? long : short;
      if (flag.type === 'bool') return way === 0 ? `${long}=${quoted(text)}` : word;
      if (way === 0) return word;
      return way < 5 && isLong ? `${word}=${quoted(text)}` : `${word} ${quoted(text)}`;
    });
}

function verbText(verb: VerbSpec): fc.Arbitrary<string> {
  const flag =
    verb.flags.length > 0 ? fc.constantFrom(...verb.flags).chain(flagText) : fc.constant('');
  const argument = fc.oneof(
    { weight: 8, arbitrary: oneOf(names).map(quoted) },
    { weight: 1, arbitrary: value.map(quoted) },
  );
  const path = fc.constantFrom(verb.path, ...verb.aliases);
  const tail = verb.stopsAtArgument ? fc.option(oneOf(commands), { nil: '' }) : fc.constant('');
  return fc
    .tuple(path, fc.array(flag, { maxLength: 3 }), fc.array(argument, { maxLength: 3 }), tail)
    .map((words) => `docker ${words.flat().filter(Boolean).join(' ')}`);
}

/** Groups that hardly anybody types, and that all say the same. */
const rare =
  /^(?:swarm|node|service|stack|secret|config|plugin|trust|manifest|checkpoint|context)\b/;
const usual = verbs.filter(({ path }) => !rare.test(path));

/** A script typed as it is, or for a container to run. */
const scriptLine = fc
  .tuple(
    oneOf([
      '',
      'docker run --rm busybox sh -c ',
      'docker run --rm -i alpine sh -c ',
      'docker run --rm nginx bash -c ',
      'docker exec aa sh -c ',
    ]),
    fuzzedScript,
  )
  .map(([before, script]) => (before ? before + quoted(script) : script));

/** An instruction, or one with something else in its midst. */
const instruction = fc.oneof(
  { weight: 4, arbitrary: oneOf(instructions) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oneOf(instructions), fc.nat(20), oneOf(pieces))
      .map(([line, at, piece]) => line.slice(0, at) + piece + line.slice(at)),
  },
);

/** Lines somebody might type, sense and nonsense, with Dockerfiles of the same kind. */
export const fuzzedLine: fc.Arbitrary<FuzzedLine> = fc.record({
  line: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual).chain(verbText) },
    { weight: 2, arbitrary: fc.constantFrom(...verbs).chain(verbText) },
    { weight: 7, arbitrary: oneOf(shellLines) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((text) => `docker ${text}`) },
    { weight: 5, arbitrary: scriptLine },
  ),
  dockerfile: fc.array(instruction, { maxLength: 6 }).map((lines) => lines.join('\n')),
});
