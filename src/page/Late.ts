import type { LateParts } from './late/lateParts.ts';

/** Holds what nobody needs at first sight: fetched when first asked for. */
export class Late {
  private parts: LateParts | null = null;
  private isLoading = false;

  /** What is here already. */
  get here(): LateParts | null {
    return this.parts;
  }

  /** The parts, null until they are here; asking fetches them. */
  ask(): LateParts | null {
    if (!this.isLoading) void this.fetch();
    return this.parts;
  }

  private async fetch(): Promise<void> {
    this.isLoading = true;
    ({ lateParts: this.parts } = await import('./late/lateParts.ts'));
  }
}
