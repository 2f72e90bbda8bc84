import { GoStruct } from './format/GoStruct.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import { labelText } from './labelText.ts';

/** A volume as the daemon lists it. */
export interface VolumeSummary {
  readonly Name: string;
  readonly Driver: string;
  readonly Mountpoint: string;
  readonly Scope: string;
  readonly Labels: Readonly<Record<string, string>> | null;
  readonly UsageData?: { readonly RefCount: number; readonly Size: number } | null;
}

/** A volume as a row of a list. */
export function volumeRow(volume: VolumeSummary): GoStruct {
  const { Labels, UsageData } = volume;
  return new GoStruct(
    '*formatter.volumeContext',
    {
      Availability: 'N/A',
      Driver: volume.Driver,
      Group: 'N/A',
      Label: (name: unknown) => Labels?.[String(name)] ?? '',
      Labels: labelText(Labels),
      Links: UsageData ? String(UsageData.RefCount) : 'N/A',
      Mountpoint: volume.Mountpoint,
      Name: volume.Name,
      Scope: volume.Scope,
      Size: UsageData ? formatDecimalSize(UsageData.Size) : 'N/A',
      Status: 'N/A',
    },
    { isRow: true },
  );
}
