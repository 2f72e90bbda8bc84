/** What docker refuses of `--label` as it reads it. */
export const labelCheck = {
  label: (value: string): string | null =>
    /^[^=]/.test(value) ? null : `invalid label '${value}': empty name`,
};
