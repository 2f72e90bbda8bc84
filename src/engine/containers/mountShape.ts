import { go } from '../json/go.ts';

/** `mount.Mount`, one of `--mount`. */
export const mountShape = go.struct('mount.Mount', {
  Type: go.named('mount.Type'),
  Source: go.string,
  Target: go.string,
  ReadOnly: go.bool,
  Consistency: go.named('mount.Consistency'),
  BindOptions: go.struct('mount.BindOptions', {
    Propagation: go.named('mount.Propagation'),
    NonRecursive: go.bool,
  }),
  VolumeOptions: go.struct('mount.VolumeOptions', {
    NoCopy: go.bool,
    Labels: go.map(go.string),
    DriverConfig: go.struct('mount.Driver', { Name: go.string, Options: go.map(go.string) }),
  }),
  TmpfsOptions: go.struct('mount.TmpfsOptions', { SizeBytes: go.int64, Mode: go.fileMode }),
});
