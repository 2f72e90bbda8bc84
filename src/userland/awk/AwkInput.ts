/** A text from outside: where it looks like a number it is compared as one. */
export class AwkInput {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
