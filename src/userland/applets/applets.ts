import type { Program } from '../kernel/Program.ts';
import { httpd } from '../servers/httpd.ts';
import { awk } from '../awk/awk.ts';
import { arch } from './arch.ts';
import { cat } from './cat.ts';
import { chmod } from './chmod.ts';
import { chown } from './chown.ts';
import { columns } from './columns.ts';
import { cp } from './cp.ts';
import { cut } from './cut.ts';
import { cmp } from './cmp.ts';
import { date } from './date.ts';
import { dd } from './dd.ts';
import { df } from './df.ts';
import { diff } from './diff.ts';
import { du } from './du.ts';
import { dump } from './dump.ts';
import { echo } from './echo.ts';
import { env } from './env.ts';
import { expr } from './expr.ts';
import { find } from './find.ts';
import { free } from './free.ts';
import { grep } from './grep.ts';
import { gzip } from './gzip.ts';
import { hashSum } from './hashSum.ts';
import { head } from './head.ts';
import { hostname } from './hostname.ts';
import { id } from './id.ts';
import { ip } from './ip.ts';
import { kill } from './kill.ts';
import { lineFilters } from './lineFilters.ts';
import { ln } from './ln.ts';
import { ls } from './ls.ts';
import { mkdir } from './mkdir.ts';
import { mv } from './mv.ts';
import { netstat } from './netstat.ts';
import { nslookup } from './nslookup.ts';
import { pidof } from './pidof.ts';
import { ping } from './ping.ts';
import { printenv } from './printenv.ts';
import { printf } from './printf.ts';
import { ps } from './ps.ts';
import { rm } from './rm.ts';
import { rmdir } from './rmdir.ts';
import { sed } from './sed.ts';
import { seq } from './seq.ts';
import { simple } from './simple.ts';
import { sleep } from './sleep.ts';
import { sort } from './sort.ts';
import { stat } from './stat.ts';
import { stty } from './stty.ts';
import { su } from './su.ts';
import { tail } from './tail.ts';
import { tar } from './tar.ts';
import { tee } from './tee.ts';
import { test } from './test.ts';
import { time } from './time.ts';
import { timeout } from './timeout.ts';
import { top } from './top.ts';
import { touch } from './touch.ts';
import { tr } from './tr.ts';
import { uname } from './uname.ts';
import { uniq } from './uniq.ts';
import { wc } from './wc.ts';
import { wget } from './wget.ts';
import { whoami } from './whoami.ts';
import { xargs } from './xargs.ts';
import { yes } from './yes.ts';

/** Busybox's applets by name. */
export const applets: ReadonlyMap<string, Program> = new Map<string, Program>(
  Object.entries({
    ...simple,
    ...lineFilters,
    ...dump,
    ...columns,
    su,
    cmp,
    diff,
    time,
    hd: (os) => dump.hexdump(os),
    ...{
      arch,
      awk,
      cat,
      chmod,
      chown,
      cp,
      cut,
      date,
      dd,
      df,
      du,
      echo,
      env,
      expr,
      find,
      free,
      grep,
      gzip,
    },
    ...{ head, hostname, httpd, id, ip, kill, ln, ls, mkdir, mv, netstat, nslookup, pidof, ping },
    ...{
      printenv,
      printf,
      ps,
      rm,
      rmdir,
      sed,
      seq,
      sleep,
      sort,
      stat,
      stty,
      tail,
      tar,
      tee,
      test,
      timeout,
    },
    ...{ top, touch, tr, uname, uniq, wc, wget, whoami, xargs, yes },
    '[': test,
    '[[': test,
    chgrp: chown,
    egrep: grep,
    fgrep: grep,
    gunzip: gzip,
    ifconfig: netstat,
    killall: kill,
    less: cat,
    md5sum: hashSum,
    more: cat,
    ping6: ping,
    realpath: (os) => simple.readlink(os),
    route: netstat,
    sha256sum: hashSum,
    zcat: gzip,
  }),
);
