import { apiVersions } from '../apiVersions.ts';
import type { Handler } from '../http/Route.ts';
import { releases } from './releases.ts';

const common = {
  GitCommit: releases.gitCommit,
  GoVersion: releases.go,
  Os: 'linux',
  Arch: 'amd64',
} as const;

/** `GET /version`. */
export const version: Handler = (engine, _call, reply) => {
  const { engine: own, containerd, runc, init, built, gitCommit, go } = releases;
  const KernelVersion = engine.host.kernelRelease;
  const details = {
    ApiVersion: apiVersions.newest,
    Arch: 'amd64',
    BuildTime: built,
    Experimental: 'false',
    GitCommit: gitCommit,
    GoVersion: go,
    KernelVersion,
    MinAPIVersion: apiVersions.oldest,
    Os: 'linux',
  };
  reply.json(200, {
    Platform: { Name: '' },
    Components: [
      { Name: 'Engine', Version: own, Details: details },
      {
        Name: 'containerd',
        Version: containerd.version,
        Details: { GitCommit: containerd.commit },
      },
      { Name: 'runc', Version: runc.version, Details: { GitCommit: runc.commit } },
      { Name: 'docker-init', Version: init, Details: { GitCommit: '' } },
    ],
    Version: own,
    ApiVersion: apiVersions.newest,
    MinAPIVersion: apiVersions.oldest,
    ...common,
    KernelVersion,
    BuildTime: built,
  });
};
