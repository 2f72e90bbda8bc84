/** What verbs that join a container need of `GET /containers/{name}/json`. */
export interface ContainerFacts {
  readonly Id: string;
  readonly State: {
    readonly Running: boolean;
    readonly Paused: boolean;
    readonly Restarting: boolean;
    readonly ExitCode: number;
  };
  readonly Config: { readonly Tty: boolean; readonly OpenStdin: boolean };
  readonly HostConfig: { readonly AutoRemove: boolean };
}
