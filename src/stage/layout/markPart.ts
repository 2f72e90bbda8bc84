/** What each mark on an instance is for: its part in the key of the `mark` group. */
export const markPart = {
  chosen: 0,
  finish: 1,
  chosenBar: 2,
  harm: 3,
  swapped: 4,
  merged: 5,
  ballooned: 6,
  lost: 7,
  wall: 8,
} as const;
