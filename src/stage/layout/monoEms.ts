/** Width of a letter of the mono family, as a share of its size. */
export const monoEms = 0.62;
