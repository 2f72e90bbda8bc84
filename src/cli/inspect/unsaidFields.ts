import { nil } from '../format/nil.ts';

/** Fields of Go's types of which the daemon says nothing, or nothing where they are empty. */
export const unsaidFields = {
  /** An image's config is OCI's, which leaves out all that is empty; then Docker's own. */
  imageConfig: {
    User: '',
    ExposedPorts: nil.map,
    Env: nil.list,
    Entrypoint: nil.list,
    Cmd: nil.list,
    Volumes: nil.map,
    WorkingDir: '',
    Labels: nil.map,
    StopSignal: '',
    ArgsEscaped: false,
    Healthcheck: null,
    OnBuild: nil.list,
    Shell: nil.list,
  } as Readonly<Record<string, unknown>>,
  image: { Variant: '', OsVersion: '' },
  /** Only told when asked for. */
  container: { SizeRw: null, SizeRootFs: null },
  /** Only in a swarm, or where its size is asked for. */
  volume: { Status: nil.map, UsageData: null, ClusterVolume: null },
  /** Only in a swarm. */
  network: { Peers: nil.list, Services: nil.map },
} as const;
