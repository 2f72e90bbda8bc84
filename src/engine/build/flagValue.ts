/** The value of `--from=x` among an instruction's flags; null when it is not there. */
export function flagValue(flags: readonly string[], name: string): string | null {
  return flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
}
