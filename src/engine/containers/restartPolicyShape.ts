import { go } from '../json/go.ts';

/** `container.RestartPolicy`. */
export const restartPolicyShape = go.full('container.RestartPolicy', {
  Name: go.string,
  MaximumRetryCount: go.int,
});
