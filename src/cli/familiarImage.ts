/** An image's name without the host and digest that go without saying: a `@sha256:…` is cut off. */
export function familiarImage(name: string): string {
  const at = name.indexOf('@');
  const tagged = at < 0 ? name : name.slice(0, at);
  return tagged.startsWith('docker.io/') ? tagged.replace(/^docker\.io\/(library\/)?/, '') : tagged;
}
