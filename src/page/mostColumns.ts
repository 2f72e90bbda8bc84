/** More machines side by side could not be told apart on a projector. */
export const mostColumns = 4;
