import { configFields } from '../containers/configFields.ts';
import { go } from '../json/go.ts';

const config = go.struct('container.Config', configFields);

/** `image.Image`, what an image's configuration file holds, as Moby 20.10 has it. */
export const imageShape = go.struct('image.Image', {
  ...go.fields(go.string, 'architecture author comment container created docker_version os'),
  ...go.fields(config, 'config container_config'),
  history: go.list(
    go.struct('image.History', {
      ...go.fields(go.string, 'created created_by comment'),
      empty_layer: go.bool,
    }),
  ),
  rootfs: go.struct('image.RootFS', { diff_ids: go.list(go.named('layer.DiffID')) }),
});
