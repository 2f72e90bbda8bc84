/** A container as `GET /containers/json` lists it, kept until something in it changes; its store forgets it when it goes by other names. */
export interface ListedRow {
  readonly Names: readonly string[];
  readonly Image: string;
  readonly Ports: readonly object[];
  readonly State: string;
  readonly Status: string;
  readonly NetworkSettings: { readonly Networks: Readonly<Record<string, object>> };
}
