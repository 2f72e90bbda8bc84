/** How long a move, a growth or a fade takes, and a flash; ms of real time. */
export const motionMs = { move: 300, flash: 450 } as const;
