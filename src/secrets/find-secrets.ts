import { decodeText } from './decode-text.ts';
import { findEmbeddedSecrets } from './find-embedded-secret.ts';
import { collectDenseParts, findFormattedSecrets, shortestSecret, type DenseParts, type FormatIndex } from './find-formatted-secrets.ts';

/** A credential that shows itself by its form. */
export interface FoundSecret {
  /** What it is, with its article. */
  readonly label: string;
  readonly value: string;
  readonly index: number;
  readonly confidence: 'high' | 'medium';
  /** Properties beside which it is public. */
  readonly publicBeside?: readonly string[];
  /** The id of its format; absent when it is known by its notation. */
  readonly format?: string;
  /** What a variable is called that can stand in its place in the text; absent where none can. */
  readonly variable?: string;
}

/** Forms of text that hold none, and are long: pictures, fonts and styles within code. */
const noText = /^data:[a-z]+\/|^[MmLlHhVvCcSsQqTtAaZz\d\s,.-]+$/u;

/** Finds the credentials in a text, encoded ones too. `place` is the name of its place. */
export function findSecrets(index: FormatIndex, text: string, place: string): readonly FoundSecret[] {
  if (text.length < shortestSecret) return [];
  const parts = collectDenseParts(index, text);
  if (parts.length === 0) return findNoted(text, false, []);
  const found = findPlain(index, text, place, parts);
  if (found.length > 0) return found;
  const decoded = decodeText(text);
  return decoded === undefined
    ? []
    : findPlain(index, decoded, place, collectDenseParts(index, decoded)).map((secret) => ({
        ...secret,
        label: `${secret.label}, encoded`,
        value: text,
        index: 0,
      }));
}

function findPlain(index: FormatIndex, text: string, place: string, parts: DenseParts): readonly FoundSecret[] {
  if (text.startsWith('data:') && noText.test(text)) return [];
  const found: FoundSecret[] = findFormattedSecrets(index, text, place, parts).map(({ row, value, index: at }) => ({
    label: row.label,
    value,
    index: at,
    confidence: row.confidence ?? 'high',
    format: row.id,
    variable: row.id,
    ...(row.publicBeside === undefined ? {} : { publicBeside: row.publicBeside }),
  }));
  return findNoted(text, true, found);
}

/** Adds what notations show to what is found already. */
function findNoted(text: string, isDense: boolean, found: FoundSecret[]): readonly FoundSecret[] {
  for (const { label, value, index: at, variable } of findEmbeddedSecrets(text, isDense)) {
    const isKnown = found.some((secret) => secret.index < at + value.length && at < secret.index + secret.value.length);
    if (!isKnown) found.push({ label, value, index: at, confidence: 'high', ...(variable === undefined ? {} : { variable }) });
  }
  return found;
}
