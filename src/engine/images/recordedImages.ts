import { sha256 } from '../../userland/sha256.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import type { ImageSpec, ImageStep } from './ImageSpec.ts';

const mebibyte = 1024 * 1024;
/** Before anything can have been recorded or run. */
const createdMs = Date.UTC(2024, 8, 10, 3, 50, 42, 283);
const minuteMs = 60_000;
/** The recordings' own registry, and what it served. */
const ownHost = '127.0.0.1:5000';
const own: readonly (readonly [path: string, tag: string])[] = [
  ['library/busybox', 'latest'],
  ['library/alpine', '3.20'],
  ['library/redis', '7'],
  ['library/hello-world', 'latest'],
];
const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * The images the recordings were made with, as the truth's list of them has them: stand-ins with real
 * names, a base called busybox under nearly all.
 */
export function recordedImages(): readonly ImageSpec[] {
  const busybox: ImageSpec = {
    path: 'library/busybox',
    tags: ['latest', '1.36'],
    from: null,
    createdMs,
    steps: [
      {
        createdBy: nop(
          `ADD file:${hash('0eccdba33157782937affd1f0137ae2a1ccdd4f449e85a0a830fef616a41fe37')} in / `,
        ),
        layer: { sizeBytes: 1_984_361, compressedBytes: 1_076_240 },
      },
      { createdBy: nop(' CMD ["sh"]') },
    ],
    config: { Env: [path], Cmd: ['sh'] },
  };
  const alpine: ImageSpec = {
    path: 'library/alpine',
    tags: ['latest', '3.20'],
    from: 'library/busybox:latest',
    createdMs: createdMs + minuteMs,
    steps: [
      {
        createdBy:
          '/bin/sh -c echo 3.20.3 > /etc/alpine-release && printf \'NAME="Alpine Linux"\\nID=alpine\\nVERSION_ID=3.20.3\\nPRETTY_NAME="Alpine Linux v3.20"\\n\' > /etc/os-release',
        layer: { sizeBytes: 88, compressedBytes: 200 },
      },
      { createdBy: nop(' CMD ["/bin/sh"]') },
    ],
    config: { Cmd: ['/bin/sh'] },
  };
  const hub = [
    busybox,
    alpine,
    nginx(),
    onAlpine('node', '20', ['node'], [30, 8, 12, 1]),
    onAlpine('python', '3.12', ['python'], [24, 10, 6, 2]),
    onAlpine('postgres', '16', ['postgres'], [20, 9, 3, 1]),
    onAlpine('redis', '7', ['redis'], [5, 2, 1, 1]),
    alone('hello-world', 'COPY', 682_696, ['/hello']),
    alone('debian', 'ADD', 74_801_152, ['bash']),
    alone('ubuntu', 'ADD', 76_154_368, ['bash']),
  ];
  const served = hub.flatMap((spec) => {
    const tags = spec.tags.filter((tag) =>
      own.some(([path, one]) => path === spec.path && one === tag),
    );
    return tags.length > 0 ? [{ ...spec, tags, host: ownHost }] : [];
  });
  return [...hub, ...served];
}

function nginx(): ImageSpec {
  const maintainer = 'NGINX Docker Maintainers <docker-maint@nginx.com>';
  const layer = (sizeBytes: number): { layer: NonNullable<ImageStep['layer']> } => ({
    layer: { sizeBytes },
  });
  return {
    path: 'library/nginx',
    tags: ['latest', '1.25'],
    from: 'library/busybox:latest',
    createdMs: createdMs + 2 * minuteMs,
    steps: [
      { createdBy: nop(` LABEL maintainer=${maintainer}`) },
      { createdBy: nop(' ENV NGINX_VERSION=1.25.5') },
      {
        createdBy: '/bin/sh -c dd if=/dev/urandom of=/usr/lib.bin bs=1M count=20 2>/dev/null',
        ...layer(20 * mebibyte),
      },
      { createdBy: nop(`COPY file:${hash('6a1937940048cfdb')} in / `), ...layer(39) },
      {
        createdBy: nop(`COPY file:${hash('7af7a6f79c863efa')} in /usr/sbin/nginx `),
        ...layer(133),
      },
      {
        createdBy: nop(`COPY dir:${hash('2e2a0351dd6e510a1')} in /usr/share/nginx/html `),
        ...layer(113),
      },
      {
        createdBy:
          '/bin/sh -c mkdir -p /etc/nginx && echo "worker_processes auto;" > /etc/nginx/nginx.conf',
        ...layer(23),
      },
      { createdBy: nop(' ENTRYPOINT ["/docker-entrypoint.sh"]') },
      { createdBy: nop(' EXPOSE 80') },
      { createdBy: nop(' STOPSIGNAL SIGQUIT') },
      { createdBy: nop(' CMD ["nginx" "-g" "daemon off;"]') },
    ],
    config: {
      Env: [path, 'NGINX_VERSION=1.25.5'],
      Entrypoint: ['/docker-entrypoint.sh'],
      Cmd: ['nginx', '-g', 'daemon off;'],
      ExposedPorts: { '80/tcp': {} },
      StopSignal: 'SIGQUIT',
      Labels: { maintainer },
    },
  };
}

function onAlpine(
  name: string,
  version: string,
  command: readonly string[],
  layersMebibytes: readonly number[],
): ImageSpec {
  const variable = `${name.toUpperCase()}_VERSION=${version}`;
  return {
    path: `library/${name}`,
    tags: ['latest', version],
    from: 'library/alpine:latest',
    createdMs: createdMs + 3 * minuteMs,
    steps: [
      { createdBy: nop(` ENV ${variable}`) },
      ...layersMebibytes.map((mebibytes, index) => ({
        createdBy: `/bin/sh -c dd if=/dev/urandom of=/usr/${name}${index}.bin bs=1M count=${mebibytes} 2>/dev/null`,
        layer: {
          sizeBytes: mebibytes * mebibyte,
          compressedBytes: mebibytes * mebibyte + 3000,
        },
      })),
      { createdBy: nop(` CMD ["${command.join('" "')}"]`) },
    ],
    config: { Env: [path, variable], Cmd: command },
  };
}

function alone(
  name: string,
  verb: 'ADD' | 'COPY',
  sizeBytes: number,
  command: readonly string[],
): ImageSpec {
  const config: Partial<ImageConfig> = { Env: [path], Cmd: command };
  return {
    path: `library/${name}`,
    tags: ['latest'],
    from: null,
    createdMs: createdMs + minuteMs / 2,
    steps: [
      {
        createdBy: nop(`${verb} file:${hash('', name)} in / `),
        layer: { sizeBytes },
      },
      { createdBy: nop(` CMD ["${command.join('" "')}"]`) },
    ],
    config,
  };
}

function nop(text: string): string {
  return `/bin/sh -c #(nop) ${text}`;
}

/** 64 hex digits that start as the recorded ones do. */
function hash(start: string, seed = start): string {
  return start + sha256(seed).slice(start.length);
}
