/** What `--gpus` asks, as the API takes it: `all`, a number, or `device=0,capabilities=utility`. */
export function deviceRequests(gpus: string): unknown[] | null {
  if (gpus === '') return null;
  const request = {
    Driver: '',
    Count: 1,
    DeviceIDs: null as string[] | null,
    Capabilities: [['gpu']],
    Options: {} as Record<string, string>,
  };
  for (const field of gpus.split(',')) {
    const [key = '', value = key] = field.split('=');
    if (field === 'all' || value === 'all') request.Count = -1;
    else if (key === 'count' || !field.includes('=')) request.Count = Number(value);
    else if (key === 'driver') request.Driver = value;
    else if (key === 'device') {
      request.DeviceIDs = [...(request.DeviceIDs ?? []), value];
      request.Count = 0;
    } else if (key === 'capabilities') request.Capabilities = [['gpu', value]];
  }
  return [request];
}
