/** How a container is to stand on a network: `network.EndpointSettings` as a client sends it. */
export interface EndpointSettings {
  readonly Aliases?: readonly string[];
  readonly Links?: readonly string[];
  readonly MacAddress?: string;
  readonly DriverOpts?: Readonly<Record<string, string>>;
  readonly IPAMConfig?: { readonly IPv4Address?: string };
}
