/** The hardware of one host. Every host of a run is bought alike, so that only the platform differs. */
export interface HostSpec {
  readonly memoryBytes: number;
  readonly cores: number;
  readonly diskBytes: number;
  readonly diskBytesPerS: number;
  readonly networkBytesPerS: number;
}
