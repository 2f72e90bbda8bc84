import { nginxConfigurations } from '../images/nginxConfigurations.ts';
import type { Package } from './Package.ts';

/** Well known packages of Alpine; versions and sizes are estimates. */
export const alpinePackages: ReadonlyMap<string, Package> = new Map(
  Object.entries({
    curl: one(
      '8.22.0-r0',
      2_000,
      5_200,
      'ca-certificates brotli-libs c-ares libunistring libidn2 nghttp2-libs libpsl zstd-libs libcurl',
      { '/usr/bin/curl': 'curl' },
    ),
    wget: one('1.25.0-r1', 900, 2_900, 'libunistring libidn2 pcre2', {
      '/usr/bin/wget': 'busybox',
    }),
    git: one(
      '2.52.0-r0',
      6_500,
      14_000,
      'ca-certificates brotli-libs c-ares libunistring libidn2 nghttp2-libs libpsl zstd-libs libcurl libexpat pcre2 git-init-template',
      { '/usr/bin/git': '' },
    ),
    vim: one('9.1.1900-r0', 12_000, 41_000, 'xxd libncursesw ncurses-terminfo-base vim-common', {
      '/usr/bin/vim': '',
    }),
    nano: one('8.7-r0', 450, 1_100, 'ncurses-terminfo-base libncursesw', { '/usr/bin/nano': '' }),
    bash: one('5.3.9-r0', 900, 2_300, 'ncurses-terminfo-base libncursesw readline', {
      '/bin/bash': 'bash',
    }),
    python3: one(
      '3.12.12-r0',
      13_000,
      44_000,
      'libbz2 libexpat libffi gdbm xz-libs libgcc libstdc++ mpdecimal ncurses-terminfo-base libncursesw libpanelw readline sqlite-libs python3-pyc pyc',
      { '/usr/bin/python3': 'python' },
    ),
    'py3-pip': one('25.3-r0', 16_500, 60_000, 'python3 py3-setuptools py3-packaging', {
      '/usr/bin/python3': 'python',
      '/usr/bin/pip': 'pip',
      '/usr/bin/pip3': 'pip',
    }),
    nodejs: one(
      '22.23.3-r0',
      24_000,
      66_000,
      'ca-certificates libgcc libstdc++ ada-libs brotli-libs c-ares icu-libs nghttp2-libs sqlite-libs',
      { '/usr/bin/node': 'node' },
    ),
    npm: one('11.6.3-r0', 26_000, 77_000, 'nodejs', {
      '/usr/bin/node': 'node',
      '/usr/bin/npm': 'npm',
      '/usr/bin/npx': 'npm',
    }),
    'ca-certificates': one('20260413-r0', 150, 680, '', {}),
    'build-base': one(
      '0.5-r3',
      65_000,
      240_000,
      'binutils file fortify-headers g++ gcc libc-dev make patch',
      { '/usr/bin/gcc': '', '/usr/bin/g++': '', '/usr/bin/make': '' },
    ),
    jq: one('1.8.1-r0', 400, 1_000, 'oniguruma', { '/usr/bin/jq': '' }),
    openssl: one('3.5.4-r0', 350, 800, '', { '/usr/bin/openssl': '' }),
    tzdata: one('2026c-r0', 250, 1_500, '', {}),
    tree: one('2.2.1-r0', 30, 70, '', { '/usr/bin/tree': '' }),
    htop: one('3.4.1-r0', 130, 350, 'ncurses-terminfo-base libncursesw', { '/usr/bin/htop': '' }),
    'openssh-client': one('10.2_p1-r0', 1_200, 4_600, 'openssh-keygen libedit', {
      '/usr/bin/ssh': '',
      '/usr/bin/scp': '',
    }),
    nginx: {
      ...one('1.28.1-r0', 650, 1_500, 'pcre2', { '/usr/sbin/nginx': 'nginx' }),
      texts: nginxConfigurations.alpine,
    },
  }),
);

/** Sizes in kB. */
function one(
  version: string,
  downloadKb: number,
  installedKb: number,
  brings: string,
  commands: Readonly<Record<string, string>>,
): Package {
  return {
    version,
    downloadBytes: downloadKb * 1000,
    installedBytes: installedKb * 1000,
    brings: brings.split(' ').filter(Boolean),
    commands,
  };
}
