const names = ['bridge', 'host', 'none'];

/** Whether a network has been there from the first: nobody made it, and nobody can remove it. */
export function isPredefined({ name }: { readonly name: string }): boolean {
  return names.includes(name);
}
