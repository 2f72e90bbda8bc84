import type { Citation } from '../../world/Citation.ts';

/** Numbers citations in the order in which a text refers to them. */
export class SourceList {
  readonly cited: Citation[] = [];
  private readonly citations: ReadonlyMap<string, Citation>;

  constructor(citations: ReadonlyMap<string, Citation>) {
    this.citations = citations;
  }

  /** Those of the ids that may be shown, each with its number, from 1. */
  refer(ids: readonly string[]): readonly { readonly number: number; readonly cited: Citation }[] {
    return [...new Set(ids)].flatMap((id) => {
      const cited = this.citations.get(id);
      if (!cited) return [];
      const at = this.cited.indexOf(cited);
      return [{ number: at < 0 ? this.cited.push(cited) : at + 1, cited }];
    });
  }
}
