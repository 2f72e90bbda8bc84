/** A number of the daemon's JSON read without its type: a string to Go's templates, `json.Number`. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
