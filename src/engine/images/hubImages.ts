import type { HubImageRecord } from '../../world/HubImageRecord.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import type { ImageSpec, ImageStep } from './ImageSpec.ts';

/** Other tags of the same images, so that what people type is found. */
const otherTags: Readonly<Record<string, readonly string[]>> = {
  'alpine:3.24.2': ['3.24', '3', 'latest'],
  'busybox:glibc': ['latest'],
  'debian:bookworm': ['12', 'latest'],
  'debian:bookworm-slim': ['12-slim', 'stable-slim'],
  'ubuntu:24.04': ['noble', 'latest'],
  'centos:7': ['latest'],
  'rockylinux:9': ['latest'],
  'buildpack-deps:bookworm': ['latest'],
  'node:22-bookworm': ['22', 'lts', 'latest'],
  'node:22-bookworm-slim': ['22-slim', 'slim'],
  'node:22-alpine': ['lts-alpine', 'alpine'],
  'python:3.12-bookworm': ['3.12', '3', 'latest'],
  'python:3.12-slim-bookworm': ['3.12-slim', 'slim'],
  'postgres:17-bookworm': ['17', 'latest'],
  'redis:8.2.10-bookworm': ['8.2', '8', 'latest'],
  'nginx:1.31.3': ['1.31', '1', 'mainline', 'latest'],
  'httpd:2.4.68': ['2.4', '2', 'latest'],
  'mysql:8.4': ['lts', 'latest'],
  'golang:1.25-bookworm': ['1.25', '1', 'latest'],
  'gcc:15': ['latest'],
  'php:8.4-apache-bookworm': ['8.4-apache', 'apache'],
  'eclipse-temurin:21-jre': ['latest'],
  'registry:3': ['3.1', '3.1.1', 'latest'],
  'node:20-bookworm': ['20', '20.20.0'],
  'node:20-bookworm-slim': ['20-slim', '20.20.0-slim'],
  'node:20-alpine3.23': ['20-alpine', '20.20.0-alpine'],
  'nginx:alpine': ['1-alpine', '1.31-alpine', '1.31.6-alpine', 'mainline-alpine'],
  'ubuntu:22.04': ['jammy'],
  'redis:7-bookworm': ['7', '7.4', '7.4.11'],
  'redis:8-alpine3.23': ['8-alpine', '8.10-alpine', '8.10.2-alpine', 'alpine'],
  'postgres:16-trixie': ['16', '16.15'],
  'postgres:alpine': ['18-alpine', '18.6-alpine'],
  'mysql:8.0': ['8.0.39'],
  'mariadb:latest': ['12', '12.3', '12.3.2'],
  'mongo:latest': ['8', '8.3', '8.3.9'],
  'python:3.13-slim-trixie': ['3.13-slim', '3.13.14-slim'],
  'python:3-slim': ['3.14-slim', '3.14.7-slim'],
  'python:3.12-alpine': ['3.12.14-alpine'],
  'httpd:alpine': ['2-alpine', '2.4-alpine', '2.4.68-alpine'],
  'alpine:3.20': ['3.20.8'],
  'debian:trixie-slim': ['13-slim'],
  'traefik:latest': ['3', '3.7', 'v3', 'v3.7', 'v3.7.13'],
  'rabbitmq:alpine': ['4-alpine', '4.3-alpine', '4.3.6-alpine'],
  'adminer:latest': ['6', '6.1.0'],
  'wordpress:latest': ['7', '7.1', 'apache'],
  'memcached:latest': ['1', '1.6', '1.6.45'],
};

/** The images of Docker Hub as they really are: layers, digests, sizes, configs. Windows' are left out. */
export function hubImages(records: readonly HubImageRecord[]): readonly ImageSpec[] {
  return records
    .filter(({ os }) => !os.startsWith('windows'))
    .map((record) => {
      const config = configOf(record);
      return {
        path: `library/${record.name}`,
        tags: [record.tag, ...(otherTags[record.ref] ?? [])],
        from: null,
        createdMs: Date.parse(`${record.created}T00:00:00Z`),
        steps: [
          ...record.layers.map(({ digest, compressedBytes, diskBytes }, index) => ({
            createdBy: record.instructions[index] ?? '',
            layer: { sizeBytes: diskBytes, compressedBytes, digest },
          })),
          ...lastSteps(config),
        ],
        config,
        ...(record.imageId ? { id: record.imageId } : {}),
        ...(record.manifestDigest ? { digest: record.manifestDigest } : {}),
      };
    });
}

function configOf(record: HubImageRecord): Partial<ImageConfig> {
  const { entrypoint, defaultCommand, exposedPorts, volumes, stopSignal, user, workingDirectory } =
    record;
  const env = Object.entries(record.env).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return {
    Env: env,
    Entrypoint: entrypoint,
    Cmd: defaultCommand,
    ...(exposedPorts.length > 0 ? { ExposedPorts: setOf(exposedPorts) } : {}),
    ...(volumes.length > 0 ? { Volumes: setOf(volumes) } : {}),
    ...(stopSignal ? { StopSignal: stopSignal } : {}),
    User: user,
    WorkingDir: workingDirectory,
  };
}

/** What in an image's history made no layer. */
function lastSteps({
  Env,
  Entrypoint,
  Cmd,
  ExposedPorts,
  Volumes,
  User,
}: Partial<ImageConfig>): ImageStep[] {
  const list = (words: readonly string[]): string => `["${words.join('" "')}"]`;
  const variables = (Env ?? []).filter((pair) => !pair.startsWith('PATH='));
  return [
    ...variables.map((pair) => `ENV ${pair}`),
    ...Object.keys(Volumes ?? {}).map((path) => `VOLUME [${path}]`),
    ...(Entrypoint ? [`ENTRYPOINT ${list(Entrypoint)}`] : []),
    ...(User ? [`USER ${User}`] : []),
    ...Object.keys(ExposedPorts ?? {}).map((port) => `EXPOSE ${port}`),
    ...(Cmd ? [`CMD ${list(Cmd)}`] : []),
  ].map((createdBy) => ({ createdBy }));
}

function setOf(names: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(names.map((name) => [name, {}]));
}
