/** What a build tells while it goes on. */
export interface BuildListener {
  onText(text: string): void;
  /** Messages of a pull, and ids of build stages. */
  onMessage(message: object): void;
}
