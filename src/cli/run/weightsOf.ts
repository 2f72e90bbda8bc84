/** Weights of block devices, as the API takes them: `/dev/sda:200`. */
export function weightsOf(devices: readonly string[]): unknown[] {
  return devices.map((device) => {
    const [path = '', weight = ''] = device.split(':');
    return { Path: path, Weight: Number(weight) };
  });
}
