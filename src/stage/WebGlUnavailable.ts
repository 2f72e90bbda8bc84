/** Thrown when the browser gives no WebGL: the page goes on without the picture. */
export class WebGlUnavailable extends Error {
  override readonly name = 'WebGlUnavailable';
}
