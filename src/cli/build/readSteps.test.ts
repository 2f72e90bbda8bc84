import { expect, it } from 'vitest';
import { readSteps } from './readSteps.ts';

const labels = (dockerfile: string, target = '') =>
  readSteps(dockerfile, target).map(({ label }) => label);

it('counts what makes files', () => {
  expect(labels('FROM busybox:1\n# c\nENV A=1\nRUN a && \\\n  b\nCMD ["x"]\n')).toEqual([
    '[1/2] FROM docker.io/library/busybox:1',
    '[2/2] RUN a &&   b',
  ]);
});

it('names build stages, and leaves out those nobody needs', () => {
  const dockerfile =
    'FROM busybox AS one\nRUN a\nFROM busybox AS unused\nRUN b\nFROM alpine\nCOPY --from=one /a /a\n';
  expect(labels(dockerfile)).toEqual([
    '[one 1/2] FROM docker.io/library/busybox',
    '[one 2/2] RUN a',
    '[stage-2 1/2] FROM docker.io/library/alpine',
    '[stage-2 2/2] COPY --from=one /a /a',
  ]);
  expect(labels(dockerfile, 'unused')).toHaveLength(2);
});

it('knows which steps take files of the context', () => {
  const steps = readSteps('FROM scratch\nCOPY a /\nFROM 0\nCOPY --from=0 /a /b\n', '');
  expect(steps.map(({ readsContext }) => readsContext)).toEqual([true, false]);
});
