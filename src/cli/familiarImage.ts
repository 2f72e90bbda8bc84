/** An image's name without the host and digest that go without saying: a `@sha256:…` is cut off. */
export function familiarImage(name: string): string {
  return (name.split('@')[0] ?? name).replace(/^docker\.io\/(library\/)?/, '');
}
