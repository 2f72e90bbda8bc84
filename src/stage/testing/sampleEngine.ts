import type { EngineImageView, EngineSnapshot } from '../../world/EngineSnapshot.ts';

const layer = (digest: string, sizeBytes: number, createdBy: string, doneShare = 1) => ({
  ...{ digest, sizeBytes, createdBy, doneShare },
  cache: null,
  missReason: '',
});
const base = layer('sha256:base', 74.8e6, '/bin/sh -c #(nop) ADD file:1 in / ');

function image(id: string, tags: string[], layers: EngineImageView['layers']): EngineImageView {
  return {
    ...{ id, tags, layers },
    sizeBytes: layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    isPulling: layers.some(({ doneShare }) => doneShare < 1),
    isBuilding: false,
    isBuiltHere: tags[0] === 'shop:latest',
    steps: [],
  };
}

/** A daemon in the middle of a lesson: two images on one base, a third on its way, five containers. */
export function sampleEngine(rest: Partial<EngineSnapshot> = {}): EngineSnapshot {
  const node = [base, layer('sha256:node', 118e6, 'RUN /bin/sh -c install node 20 # buildkit')];
  const images = [
    image(
      'sha256:shop',
      ['shop:latest'],
      [
        ...node,
        layer('sha256:copy', 48e3, 'COPY dir:1 in /app '),
        {
          ...layer('sha256:npm', 31e6, '/bin/sh -c npm ci --omit=dev'),
          cache: 'miss',
          missReason: 'filesChanged',
        },
      ],
    ),
    image(
      'sha256:py',
      ['python:3.12-slim'],
      [
        base,
        layer('sha256:python', 50e6, 'RUN install python 3.12'),
        layer('sha256:pip', 12e6, 'RUN install pip', 0.7),
      ],
    ),
    image('sha256:node', ['node:20-slim'], node),
  ];
  const states = ['running', 'running', 'restarting', 'paused', 'exited'];
  return {
    revision: 1,
    requests: [
      { id: 1, method: 'POST', path: '/containers/create', status: null, hop: 'dockerd', atMs: 0 },
    ],
    registry: ['node:20-slim', 'python:3.12-slim', 'mysql:8.4', 'nginx:1.27', 'ubuntu:24.04'].map(
      (reference, at) => ({
        id: `sha256:${reference}`,
        reference,
        sizeBytes: (at + 1) * 60e6,
        isHere: at < 2,
        layers: [],
      }),
    ),
    images,
    containers: states.map((status, row) => ({
      id: `c${row}`,
      name: `shop-${row + 1}`,
      imageId: row === 3 ? 'sha256:py' : 'sha256:shop',
      imageName: 'shop',
      row,
      status,
      exitCode: status === 'exited' ? 137 : 0,
      isOomKilled: status === 'exited',
      memoryBytes: status === 'exited' ? 0 : (60 + row) * 1024 ** 2,
      memoryLimitBytes: row === 0 ? 256 * 1024 ** 2 : null,
      writableBytes: row * 2e6,
      networks:
        status === 'exited'
          ? []
          : [{ name: row < 2 ? 'shop-net' : 'bridge', address: `172.18.0.${row + 2}` }],
      ports: row === 0 ? [{ hostPort: 8080, containerPort: 80, protocol: 'tcp' }] : [],
    })),
    networks: [
      { name: 'bridge', driver: 'bridge', subnet: '172.17.0.0/16' },
      { name: 'shop-net', driver: 'bridge', subnet: '172.18.0.0/16' },
    ],
    events: [
      { atMs: 0, text: 'image pull node:20-slim' },
      { atMs: 1, text: 'container start c0' },
    ],
    storedBytes: 286e6,
    unsharedBytes: 362e6,
    ...rest,
  };
}
