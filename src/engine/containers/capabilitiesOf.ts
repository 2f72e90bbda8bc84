import type { HostConfig } from '../state/HostConfig.ts';
import { capabilities } from './capabilities.ts';

/** Capabilities a container runs with, `CAP_CHOWN`: Docker's own, with what was added and dropped. */
export function capabilitiesOf({ Privileged, CapAdd, CapDrop }: HostConfig): ReadonlySet<string> {
  const all = Object.keys(capabilities).map((name) => `CAP_${name}`);
  if (Privileged) return new Set(all);
  const added = (CapAdd ?? []).map(fullName);
  const dropped = (CapDrop ?? []).map(fullName);
  const usual = all.filter((name) => capabilities[name.slice(4)]);
  const start = added.includes('CAP_ALL') ? all : dropped.includes('CAP_ALL') ? [] : usual;
  const kept = start.filter((name) => !dropped.includes(name));
  return new Set([...kept, ...added.filter((name) => all.includes(name))]);
}

function fullName(name: string): string {
  const upper = name.toUpperCase();
  return upper.startsWith('CAP_') ? upper : `CAP_${upper}`;
}
