/** What runs a RUN's command line where no SHELL says otherwise. */
export const defaultShell = ['/bin/sh', '-c'];
