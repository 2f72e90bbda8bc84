import type { ImageConfig } from '../state/ImageConfig.ts';

/** Entrypoint and command as one: `Path` and `Args` of inspect. */
export function commandOf({ Entrypoint, Cmd }: ImageConfig): readonly string[] {
  return [...(Entrypoint ?? []), ...(Cmd ?? [])];
}
