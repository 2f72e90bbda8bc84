/** From wanting a server to its login prompt: bought, put in its rack, switched on, its OS installed once. */
export const HostStep = [
  'order',
  'rack',
  'firmware',
  'install',
  'bootloader',
  'kernel',
  'init',
] as const;
export type HostStep = (typeof HostStep)[number];
