import { statusOf } from '../../engine/containers/statusOf.ts';
import type { Engine } from '../../engine/Engine.ts';
import type { ContainerRecord } from '../../engine/state/ContainerRecord.ts';
import type { EngineContainerView } from '../../world/EngineSnapshot.ts';

interface ListedPort {
  readonly PrivatePort: number;
  /** Absent where it is exposed only. */
  readonly PublicPort?: number;
  readonly Type: string;
}

/** A container as views see it. */
export function containerViewOf(engine: Engine, container: ContainerRecord): EngineContainerView {
  const { host, networks } = engine;
  const { id, name, imageId, config, row, hostConfig } = container;
  // Listed for IPv4 and for IPv6: one port all the same.
  const ports = new Map(
    (networks.portsOf(container) as readonly ListedPort[]).flatMap((port) =>
      port.PublicPort === undefined
        ? []
        : [[`${port.PublicPort}/${port.Type}`, { ...port, PublicPort: port.PublicPort }] as const],
    ),
  );
  return {
    id,
    name,
    imageId,
    imageName: config.Image,
    row,
    status: statusOf(engine, container),
    exitCode: container.exitCode,
    isOomKilled: container.isOomKilled,
    memoryBytes: Math.max(host.memoryOf(row), container.sandbox?.memoryBytes ?? 0),
    memoryLimitBytes: hostConfig.Memory > 0 ? hostConfig.Memory : null,
    writableBytes: container.files.writtenBytes,
    networks: Object.entries(networks.endpointsOf(container)).map(([network, endpoint]) => ({
      name: network,
      address: (endpoint as { readonly IPAddress?: string }).IPAddress ?? '',
    })),
    ports: [...ports.values()].map(({ PublicPort, PrivatePort, Type }) => ({
      hostPort: PublicPort,
      containerPort: PrivatePort,
      protocol: Type,
    })),
  };
}
