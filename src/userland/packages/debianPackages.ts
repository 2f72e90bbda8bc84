import { nginxConfigurations } from '../images/nginxConfigurations.ts';
import { nginxPage } from '../images/nginxPage.ts';
import type { Package } from './Package.ts';

/**
 * Well known packages of Debian 12. Versions, and the sizes of packages that bring nothing, are what
 * `apt-cache show` says there (Size, Installed-Size); sizes with what they bring are estimates.
 */
export const debianPackages: ReadonlyMap<string, Package> = new Map(
  Object.entries({
    curl: one(
      '7.88.1-10+deb12u15',
      4_500,
      12_000,
      'ca-certificates krb5-locales libbrotli1 libcurl4 libgssapi-krb5-2 libkrb5-3 libldap-2.5-0 libnghttp2-14 libpsl5 librtmp1 libsasl2-2 libssh2-1 libssl3 openssl publicsuffix',
      { curl: 'curl' },
    ),
    wget: one('1.21.3-1+deb12u1', 937, 3_521, 'libpcre2-8-0 libpsl5 publicsuffix', {
      wget: 'busybox',
    }),
    git: one(
      '1:2.39.5-0+deb12u3',
      19_500,
      105_000,
      'ca-certificates git-man less libcurl3-gnutls liberror-perl openssh-client patch perl',
      { git: '' },
    ),
    vim: one(
      '2:9.0.1378-2+deb12u2',
      11_500,
      43_000,
      'libgpm2 libsodium23 vim-common vim-runtime xxd',
      { vim: '', vi: '' },
    ),
    nano: one('7.2-1+deb12u1', 690, 2_804, 'libncursesw6', { nano: '' }),
    bash: one('5.2.15-2+b13', 1_491, 7_164, '', {}),
    python3: one(
      '3.11.2-1+b1',
      11_000,
      42_000,
      'ca-certificates libexpat1 libpython3-stdlib libpython3.11-minimal libpython3.11-stdlib libsqlite3-0 media-types python3-minimal python3.11 python3.11-minimal',
      { python3: 'python' },
    ),
    'python3-pip': one(
      '23.0.1+dfsg-1',
      75_000,
      330_000,
      'build-essential g++ gcc make python3 python3-dev python3-setuptools python3-wheel',
      { python3: 'python', pip: 'pip', pip3: 'pip' },
    ),
    nodejs: one(
      '18.20.4+dfsg-1~deb12u1',
      17_000,
      62_000,
      'libc-ares2 libicu72 libnghttp2-14 libnode108 node-acorn nodejs-doc',
      { node: 'node', nodejs: 'node' },
    ),
    npm: one('9.2.0~ds1-1', 90_000, 420_000, 'build-essential node-gyp nodejs', {
      node: 'node',
      npm: 'npm',
      npx: 'npm',
    }),
    'ca-certificates': one('20250419~deb12u2', 1_600, 2_700, 'openssl libssl3', {}),
    'build-essential': one(
      '12.9',
      64_000,
      260_000,
      'binutils dpkg-dev g++ g++-12 gcc gcc-12 libc6-dev libstdc++-12-dev linux-libc-dev make perl',
      { gcc: '', 'g++': '', cc: '', make: '' },
    ),
    gcc: one('4:12.2.0-3', 45_000, 175_000, 'binutils cpp-12 gcc-12 libc6-dev linux-libc-dev', {
      gcc: '',
      cc: '',
    }),
    make: one('4.3-4.1', 396, 1_592, '', { make: '' }),
    jq: one('1.6-2.1+deb12u3', 380, 1_200, 'libjq1 libonig5', { jq: '' }),
    procps: one('2:4.0.2-3', 870, 2_500, 'libncursesw6 libproc2-0 psmisc', {
      ps: 'busybox',
      top: 'busybox',
      free: 'busybox',
      uptime: 'busybox',
    }),
    'iputils-ping': one('3:20221126-1+deb12u1', 110, 360, 'libcap2-bin', { ping: 'busybox' }),
    'net-tools': one('2.10-0.1+deb12u2', 243, 978, '', {
      netstat: 'busybox',
      ifconfig: 'busybox',
      route: 'busybox',
    }),
    dnsutils: one('1:9.18.41-1~deb12u1', 5_600, 19_000, 'bind9-dnsutils bind9-host bind9-libs', {
      nslookup: 'busybox',
      dig: '',
    }),
    iproute2: one('6.1.0-3', 1_300, 4_400, 'libbpf1 libelf1 libmnl0', { ip: 'busybox' }),
    tree: one('2.1.0-1', 52, 113, '', { tree: '' }),
    less: one('590-2.1~deb12u2', 132, 313, '', { less: 'busybox' }),
    htop: one('3.2.2-2', 300, 800, 'libncursesw6 libnl-3-200', { htop: '' }),
    unzip: one('6.0-28+deb12u1', 167, 380, '', { unzip: '' }),
    'openssh-client': one('1:9.2p1-2+deb12u10', 1_800, 9_000, 'libedit2 libfido2-1 libssl3 xauth', {
      ssh: '',
      scp: '',
    }),
    nginx: {
      ...one('1.22.1-9+deb12u3', 620, 1_900, 'iproute2 nginx-common', {}),
      commands: { '/usr/sbin/nginx': 'nginx' },
      texts: {
        ...nginxConfigurations.debian,
        '/var/www/html/index.nginx-debian.html': nginxPage,
      },
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
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, program]) => [`/usr/bin/${name}`, program]),
    ),
  };
}
