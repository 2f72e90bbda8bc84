/** A sentence for everyone, until dismissed: a damaged save, a copied link. */
export interface Notice {
  readonly id: string;
  readonly tone: 'good' | 'warn' | 'bad';
  readonly text: string;
}
