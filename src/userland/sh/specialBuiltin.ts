/** POSIX's special builtins: assignments before one stay, and its failure ends a script. */
export const specialBuiltin =
  /^(?:exec|:|eval|\.|exit|export|readonly|return|set|shift|trap|unset|break|continue|times)$/;
