import type { Call } from '../http/Call.ts';
import { readJson } from '../http/readJson.ts';
import { readText } from '../http/readText.ts';
import { readTexts } from '../http/readTexts.ts';
import { wrongKind } from '../http/wrongKind.ts';
import type { IpamConfig, NetworkRequest } from '../state/NetworkRecord.ts';

/** The body of `POST /networks/create`. @throws EngineError 400 */
export function readNetworkRequest(call: Call): NetworkRequest {
  const body = readJson(call);
  const ipam = objectIn(body, 'IPAM');
  const from = objectIn(body, 'ConfigFrom');
  const rows = ipam['Config'] ?? [];
  if (!Array.isArray(rows)) throw wrongKind(rows, 'Config', '[]network.IPAMConfig');
  return {
    name: readText(body, 'Name'),
    driver: readText(body, 'Driver'),
    isInternal: body['Internal'] === true,
    isAttachable: body['Attachable'] === true,
    isConfigOnly: body['ConfigOnly'] === true,
    configFrom: readText(from, 'Network'),
    ipamDriver: readText(ipam, 'Driver') || 'default',
    ipamOptions: readTexts(ipam, 'Options'),
    ipamConfig: rows.map(readRow),
    options: readTexts(body, 'Options') ?? {},
    labels: readTexts(body, 'Labels') ?? {},
  };
}

function readRow(row: unknown): IpamConfig {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const texts = ['Subnet', 'IPRange', 'Gateway']
    .map((name) => [name, readText(fields, name)] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(texts);
}

function objectIn(body: Readonly<Record<string, unknown>>, field: string) {
  const value = body[field] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw wrongKind(value, field, 'object');
  return value as Readonly<Record<string, unknown>>;
}
