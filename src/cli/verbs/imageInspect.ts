import { getObject } from '../inspect/getObject.ts';
import { inspectObjects } from '../inspect/inspectObjects.ts';
import { imageInspectSpec } from '../specs/imageInspectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Shows images in detail. */
export const imageInspect: VerbSpec = {
  ...imageInspectSpec,
  run: (context, names, flags) =>
    inspectObjects(context, names, flags.string('format'), (name) =>
      getObject(context, 'image', name),
    ),
};
