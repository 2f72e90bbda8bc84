/**
 * What a ratio can be of, and which way round it stands so that it reads as "so many times more":
 * a cost is VM over container, a gain container over VM.
 */
export const ratioSense: Readonly<Record<string, 'cost' | 'gain'>> = {
  ramUsed: 'cost',
  diskUsed: 'cost',
  lastReady: 'cost',
  kernels: 'cost',
  'perInstance.ram': 'cost',
  'perInstance.disk': 'cost',
  ready: 'gain',
  usefulShare: 'gain',
};
