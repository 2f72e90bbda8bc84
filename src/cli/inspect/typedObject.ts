import { GoStruct } from '../format/GoStruct.ts';
import { isMap } from '../format/isMap.ts';
import { fieldKinds } from './fieldKinds.ts';
import { goFields } from './goFields.ts';
import { omittedFields } from './omittedFields.ts';
import { unsaidFields } from './unsaidFields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Structs that write all of their fields. */
const alwaysWhole = new Set(['EndpointSettings']);
/** What the daemon says and the client leaves out where it is nothing. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  HostConfig: ['KernelMemory', 'KernelMemoryTCP'],
};

/**
 * An object as the daemon gives it, with what Go's types know of it: structs, maps, nil.
 * @param key of the field it stands in, empty for the object inspected @param above the field around that
 */
export function typedObject(value: unknown, key = '', above = ''): unknown {
  if (value === null) return fieldKinds.nilOf(key);
  const element = (item: unknown) => typedObject(item, fieldKinds.elementOf(key, above));
  if (Array.isArray(value)) return value.map(element);
  if (!isMap(value)) return value;
  if (!fieldKinds.isMap(key, above)) return typedStruct(value, key);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, element(item)]));
}

function typedStruct(value: Fields, key: string): GoStruct {
  const given = Object.keys(value).filter(
    (name) => value[name] !== 0 || !(leftOut[key] ?? []).includes(name),
  );
  const fields = Object.fromEntries(
    given.map((name) => [goName(key, name), typedField(value, name, key)]),
  );
  const written = Object.fromEntries(given.map((name) => [goName(key, name), name]));
  if (key === '' && 'Id' in value) return typedWhole(value, fields, written);
  const unsaid = key === 'volume.Volume' ? unsaidFields.volume : {};
  const all = { ...omittedFields[key], ...fields, ...unsaid };
  return new GoStruct(key || 'inspect', all, { jsonNames: alwaysWhole.has(key) ? null : written });
}

function typedField(value: Fields, name: string, key: string): unknown {
  const item = value[name];
  if (name === 'Config' && isImage(value) && isMap(item)) return typedImageConfig(item);
  return name === 'ContainerConfig' ? typedObject(item, 'Config') : typedObject(item, name, key);
}

/** The object inspected. */
function typedWhole(
  value: Fields,
  fields: Fields,
  written: Readonly<Record<string, string>>,
): GoStruct {
  if ('IPAM' in value) {
    const all = { ...withIpv4(fields), ...unsaidFields.network };
    const jsonNames = { ...written, EnableIPv4: 'EnableIPv4' };
    return new GoStruct('inspect', all, { jsonNames });
  }
  const ofContainer = 'State' in value ? unsaidFields.container : {};
  const unsaid = isImage(value) ? unsaidFields.image : ofContainer;
  return new GoStruct('inspect', { ...unsaid, ...fields }, { jsonNames: written });
}

function goName(key: string, name: string): string {
  return goFields[key]?.[name] ?? (key === '' && name === 'Id' ? 'ID' : name);
}

function isImage(value: Fields): boolean {
  return 'RootFS' in value;
}

/** Before API 1.48 a daemon says nothing of it, and the client writes it all the same. */
function withIpv4(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      name === 'EnableIPv6'
        ? [['EnableIPv4', false] as const, [name, field] as const]
        : [[name, field] as const],
    ),
  );
}

function typedImageConfig(config: Fields): GoStruct {
  const { imageConfig } = unsaidFields;
  const given = Object.keys(imageConfig).filter((name) => !isEmpty(config[name]));
  const typed = given.map((name) => [name, typedObject(config[name], name)] as const);
  const all = { ...imageConfig, ...Object.fromEntries(typed) };
  const jsonNames = Object.fromEntries(given.map((name) => [name, name]));
  return new GoStruct('Config', all, { jsonNames });
}

function isEmpty(value: unknown): boolean {
  if (!value) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
