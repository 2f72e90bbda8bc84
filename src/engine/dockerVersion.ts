/** The daemon we answer as. */
export const dockerVersion = '20.10.24+dfsg1';
