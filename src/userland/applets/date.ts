import { applet } from './applet.ts';
import { dateText } from './dateText.ts';
import { readDate } from './readDate.ts';

const isoFormats: Readonly<Record<string, string>> = {
  date: '%Y-%m-%d',
  hours: '%Y-%m-%dT%H+00:00',
  minutes: '%Y-%m-%dT%H:%M+00:00',
  seconds: '%Y-%m-%dT%H:%M:%S+00:00',
};

export const date = applet(
  'uRI.d:r:s:D:,utc=u,universal=u,rfc-2822=R,rfc-email=R,iso-8601=I,date=d,reference=r',
  '[OPTIONS] [+FMT] [[-s] TIME]',
  function* (os, given) {
    let ms = os.nowMs;
    const set = given.value('s') ?? given.rest.find((word) => !word.startsWith('+')) ?? null;
    const asked = given.value('d') ?? set;
    if (asked !== null) {
      const read = readDate(asked, ms, os.isGnu);
      if (read === null) {
        yield* os.complain(`date: invalid date '${asked}'\n`);
        return 1;
      }
      ms = read;
    }
    // The clock is the host's: no container has the capability to set it.
    if (set !== null)
      yield* os.complain(
        os.isGnu
          ? 'date: cannot set date: Operation not permitted\n'
          : "date: can't set date: Operation not permitted\n",
      );
    const path = given.value('r');
    if (path !== null) ms = os.files.stat(path).modifiedMs;
    const custom = given.rest.find((word) => word.startsWith('+'))?.slice(1);
    const iso = given.value('I');
    const format =
      custom ??
      (given.has('R')
        ? '%a, %d %b %Y %H:%M:%S +0000'
        : iso === null
          ? '%a %b %e %H:%M:%S UTC %Y'
          : (isoFormats[iso || 'date'] ?? '%Y-%m-%d'));
    // Busybox knows no %N; bash's own scripts, run in the terminal, use GNU's.
    const hasNanoseconds = os.isGnu || os.kernel.programs.has('gnu-date');
    const more = { N: String(Math.floor((ms % 1000) * 1e6)).padStart(9, '0') };
    yield* os.print(`${dateText(format, ms, hasNanoseconds ? more : {})}\n`);
    return set === null ? 0 : 1;
  },
);
