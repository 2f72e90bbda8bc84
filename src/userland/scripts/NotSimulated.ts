/** A part of a script that the simulator does not run. */
export class NotSimulated extends Error {}
