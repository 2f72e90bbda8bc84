import { checkInteger } from './checkInteger.ts';
import type { FlagType } from './Flag.ts';
import { parseBool } from '../go/parseBool.ts';
import { parseDurationNs } from '../go/parseDurationNs.ts';
import { strconvProblem } from '../go/strconvProblem.ts';
import { parseSizeBytes } from './parseSizeBytes.ts';

const mostDecimals = 9;

/** Whether a flag of this type takes a value. @throws Error in the words of pflag and docker's own types */
export function checkFlagValue(type: FlagType, text: string): void {
  switch (type) {
    case 'bool':
      if (parseBool(text) === null) {
        throw new Error(strconvProblem('ParseBool', text));
      }
      return;
    case 'int':
    case 'int64':
      checkInteger(text, { bits: 64, isSigned: true });
      return;
    case 'uint':
    case 'uint64':
      checkInteger(text, { bits: 64, isSigned: false });
      return;
    case 'uint16':
      checkInteger(text, { bits: 16, isSigned: false });
      return;
    case 'float':
      if (text.trim() === '' || Number.isNaN(Number(text))) {
        throw new Error(strconvProblem('ParseFloat', text));
      }
      return;
    case 'duration':
      parseDurationNs(text);
      return;
    case 'bytes':
      parseSizeBytes(text);
      return;
    case 'swap':
      if (text !== '-1') parseSizeBytes(text);
      return;
    case 'decimal':
      checkDecimal(text);
      return;
    case 'filter':
      if (text !== '' && !text.includes('=')) {
        throw new Error('bad format of filter (expected name=value)');
      }
      return;
    case 'stringToString':
      if (!text.includes('=')) throw new Error(`${text} must be formatted as key=value`);
      return;
    default:
  }
}

function checkDecimal(text: string): void {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) {
    throw new Error(`failed to parse ${text} as a rational number`);
  }
  if ((text.split('.')[1] ?? '').replace(/0+$/, '').length > mostDecimals) {
    throw new Error('value is too precise');
  }
}
