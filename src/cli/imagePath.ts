/** An image's name in the path of a call: slashes, colons and the `@` of digests stand as they are. */
export function imagePath(name: string): string {
  return encodeURIComponent(name).replace(/%(2F|3A|40)/g, (code) => decodeURIComponent(code));
}
