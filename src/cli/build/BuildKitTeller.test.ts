import { expect, it } from 'vitest';
import { BuildKitTeller } from './BuildKitTeller.ts';
import { readSteps } from './readSteps.ts';

it('tells what a command says, and not what the builder says after it', () => {
  const dockerfile = 'FROM busybox\nRUN pip wheel\n';
  let told = '';
  const teller = new BuildKitTeller(
    readSteps(dockerfile, ''),
    0,
    (text) => (told += text),
    () => 0,
  );
  teller.hear('Step 1/2 : FROM busybox\n ---> 0123456789ab\nStep 2/2 : RUN pip wheel\n');
  teller.hear(' ---> Running in 0123456789ac\nSuccessfully built wheel\n');
  teller.hear('Removing intermediate container 0123456789ac\n ---> 0123456789ad\n');
  teller.hear('Successfully built 0123456789ad\nSuccessfully tagged web:latest\n');
  expect(told.match(/Success.*|DONE.*/g)).toEqual([
    'DONE 0.0s',
    'Successfully built wheel',
    'DONE 0.0s',
  ]);
});
