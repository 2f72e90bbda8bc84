import type { modelValidation as fr } from '../fr/modelValidation.ts';

export const modelValidation: typeof fr = {
  lead: 'Each dot is a row of a published or measured table. On the diagonal the model gives the published figure; the two dashed lines are 15% to either side. A filled dot was held out: the model predicts it. An open dot served to set a constant and is no evidence.',
  heldOut: 'predicted',
  inSight: 'predicted, but in sight while a rule was chosen',
  notModelled: 'not modelled',
  calibrated: 'used to calibrate',
  missing: 'The results of the validation are not part of this build.',
  titles: {
    V1: 'microVM boot, by starts in flight',
    V2: 'VMM and minimal guest memory',
    V3: 'Redis throughput',
    V4: 'random disk I/O',
    V5: 'network round trip',
    V6: 'MySQL throughput',
    V7: 'least memory to run',
    V8: 'unikernel boot',
    V9: 'ESXi VM overhead',
    V10: 'cloud VM start',
    V11: 'memory per container',
    V12: 'bytes over the network',
    V13: 'restarts',
    'docker-start': 'starts recorded on a real Docker',
    'docker-start-cores': 'container starts on many cores',
    'docker-start-growth': 'start on a full host over start on an empty one',
    'docker-ends': 'recorded ends of containers',
    'docker-memory': 'recorded engine and kernel memory',
    'docker-disk': 'recorded disk of containers',
    'guest-reclaim': 'recorded RAM that guests gave back',
    'like-for-like': 'the same app, three ways',
  },
  // The rows themselves say why in English.
  reasons: {},
  published: 'Published',
  simulated: 'Simulated',
  row: 'Row',
  error: 'Error',
  use: 'Use',
  why: 'Why',
  table: (f) => (f.title ? `${f.table}, ${f.title}` : f.table),
  median: (f) =>
    f.count === 1
      ? `one predicted row, error ${f.error}`
      : `${f.count} predicted rows, median error ${f.error}`,
  noHeldOut: 'no predicted row: this table is no evidence',
  overall: (f) =>
    `Of ${f.count} predicted rows, ${f.within} are within 15% of the published figure; the median error is ${f.median}.`,
  numbers: 'The numbers',
  plot: (f) => `Scatter plot, published against simulated, table ${f.table}`,
};
