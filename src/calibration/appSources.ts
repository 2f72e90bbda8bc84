/** Ids of the measured figures of an app (`apps`): what, per app id. */
export function appSources(
  appId: string,
  figure:
    | 'runtime-memory'
    | 'app-memory'
    | 'runtime-cpu'
    | 'app-cpu'
    | 'start-read'
    | 'next-instance-memory',
): readonly string[] {
  return [`measured-${appId}-${figure}`];
}
