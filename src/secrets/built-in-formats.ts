import { secretFormats } from '../models/secrets/all-formats.ts';
import { buildFormatIndex, type FormatIndex } from './find-formatted-secrets.ts';

let index: FormatIndex | undefined;

/** The built-in forms, made ready once. */
export function getBuiltInFormats(): FormatIndex {
  index ??= buildFormatIndex(secretFormats);
  return index;
}
