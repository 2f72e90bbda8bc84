/** An archive that cannot be read, in the words of Go's `archive/tar`: `unexpected EOF`, `invalid tar header`. */
export class TarError extends Error {}
