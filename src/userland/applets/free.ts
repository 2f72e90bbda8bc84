import { applet } from './applet.ts';

export const free = applet('bkmgh', '[-bkmgh]', function* (os, given) {
  const { hostMemoryBytes } = os.kernel.spec;
  const unit = given.has('b') ? 1 : given.has('m') ? 2 ** 20 : given.has('g') ? 2 ** 30 : 1024;
  const used = os.kernel.memoryBytes;
  const cells = [hostMemoryBytes, used, hostMemoryBytes - used, 0, 0, hostMemoryBytes - used];
  const row = (values: readonly number[]) =>
    values.map((bytes) => String(Math.floor(bytes / unit)).padStart(12)).join('');
  yield* os.print(
    '              total        used        free      shared  buff/cache   available\n',
  );
  yield* os.print(`Mem:   ${row(cells)}\nSwap:  ${row([0, 0, 0])}\n`);
  return 0;
});
