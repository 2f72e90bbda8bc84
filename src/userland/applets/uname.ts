import { applet } from './applet.ts';

export const uname = applet('amnrspvio', '[-amnrspvio]', function* (os, given) {
  const { hostname, kernelRelease } = os.kernel.spec;
  const all: readonly (readonly [string, string])[] = [
    ['s', 'Linux'],
    ['n', hostname],
    ['r', kernelRelease],
    ['v', '#1 SMP PREEMPT_DYNAMIC'],
    ['m', 'x86_64'],
    ['p', 'unknown'],
    ['i', 'unknown'],
    ['o', 'GNU/Linux'],
  ];
  const shown = all.filter(([flag]) =>
    given.has('a') ? flag !== 'p' && flag !== 'i' : given.has(flag),
  );
  const words = shown.length > 0 ? shown.map(([, word]) => word) : ['Linux'];
  yield* os.print(`${words.join(' ')}\n`);
  return 0;
});
