/** How Go names fields that JSON names otherwise, by the struct they stand in. */
export const goFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  HostConfig: {
    CpuShares: 'CPUShares',
    NanoCpus: 'NanoCPUs',
    CpuPeriod: 'CPUPeriod',
    CpuQuota: 'CPUQuota',
    CpuRealtimePeriod: 'CPURealtimePeriod',
    CpuRealtimeRuntime: 'CPURealtimeRuntime',
    CpuCount: 'CPUCount',
    CpuPercent: 'CPUPercent',
    Dns: 'DNS',
    DnsOptions: 'DNSOptions',
    DnsSearch: 'DNSSearch',
  },
  PortBinding: { HostIp: 'HostIP' },
  IPAMConfig: { AuxiliaryAddresses: 'AuxAddress' },
};
