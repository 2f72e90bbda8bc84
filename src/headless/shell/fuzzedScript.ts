import fc from 'fast-check';
import { applets } from '../../userland/applets/applets.ts';

/** Words that a shell, an applet or a pattern may trip over. */
const words = [
  'a',
  'b.txt',
  '/etc/passwd',
  '/dev/null',
  '/dev/zero',
  '/proc/self/status',
  '/nosuch',
  '.',
  '..',
  '/',
  '-',
  '--',
  '""',
  "''",
  '"$x"',
  '$x',
  '${x:-y}',
  '${x:?no}',
  '${#x}',
  '${x%%a*}',
  '${x##*/}',
  '${x:1:2}',
  '${x/a/b}',
  '${',
  '$(',
  '$(echo a b)',
  '`id -u`',
  '$((1 + 2))',
  '$((1 / 0))',
  '$((1 <<',
  '$((x++))',
  '$@',
  '"$*"',
  '$9',
  '$$',
  '$!',
  '*',
  '[a-z]*',
  '[!',
  '?',
  '~',
  'é✓',
  '"日本 😀"',
  '\\x',
  '\\',
  '"a\\"b"',
  '%d%s%q',
  "'s/a/b/g'",
  "'s/\\(a*\\)*$/x/'",
  "'(a+)+$'",
  "'[[:alpha:]]\\+'",
  "'\\(a\\)\\1'",
  "'{print $1}'",
  '1,3p',
  '{1..3}',
  '{a,b}',
  '<(id)',
  '99999999999999999999',
  '-1',
  '0x1f',
  'constructor',
  '__proto__',
  'toString',
];
const programs = [
  ...[...applets.keys()].filter((name) => name !== 'yes'),
  ...'cd export unset read set shift trap eval exec return break continue local wait umask type alias . : [ getopts readonly jobs'.split(
    ' ',
  ),
];
const flags = 'a b c d e f g h i k l m n o p q r s t u v w x z A E F L R S T 1 0'
  .split(' ')
  .map((letter) => `-${letter}`);
const redirections = [
  '> o',
  '>> o',
  '< o',
  '2>&1',
  '> /dev/null',
  '2> /dev/full',
  '< /nosuch',
  '> /',
  '3<> o',
  '>&9',
  '<<E\na $x\nE\n',
  "<<-'E'\n\ta\n\tE\n",
];

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
const simple = fc
  .tuple(
    fc.option(oneOf(['x=1', 'x=a*b', 'PATH=', 'IFS=:', 'é=1']), { nil: '', freq: 8 }),
    oneOf(programs),
    fc.array(oneOf(flags), { maxLength: 2 }),
    fc.array(fc.oneof({ weight: 8, arbitrary: oneOf(words) }, fc.string({ maxLength: 6 })), {
      maxLength: 3,
    }),
    fc.option(oneOf(redirections), { nil: '', freq: 4 }),
  )
  .map((parts) => parts.flat().filter(Boolean).join(' '));

/** Programs of a shell, made of all its forms, some of them cut off. */
export const fuzzedScript: fc.Arbitrary<string> = fc.letrec<{ script: string }>((tie) => ({
  script: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: simple },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          tie('script'),
          oneOf([' | ', ' && ', ' || ', '; ', '\n', ' & ', ' |& ']),
          tie('script'),
        )
        .map((parts) => parts.join('')),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          oneOf([
            '(S)',
            '{ S; }',
            'if S; then S; else S; fi',
            'for x in a "b c" *; do S; done',
            'while read x; do S; done < /etc/passwd',
            'until S; do break; done',
            'case $x in a|b) S;; [c-e]*) S;; *) S;; esac',
            'f() { S; }; f a b',
            '! S',
            'set -e; S; S',
            'x=$(S); echo "$x"',
            'sh -c "S"',
            'trap "S" EXIT; S',
            'if S; then',
            'S; done',
            '((S))',
            'eval "S"',
          ]),
          tie('script'),
          tie('script'),
        )
        .map(([form, first, second]) =>
          form.replace('S', () => first).replaceAll('S', () => second),
        ),
    },
  ),
})).script;
