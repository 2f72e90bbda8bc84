/** A long list to answer with: its rows stay as they are, so a client of the same computer may read them as such. */
export class Rows {
  readonly list: readonly object[];

  constructor(list: readonly object[]) {
    this.list = list;
  }
}
