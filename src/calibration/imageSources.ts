/** What the sizes of layers rest on: the listing of official images, and disk over wire of the one known both ways. */
export const imageSources: readonly string[] = ['disk-021', 'disk-032'];
