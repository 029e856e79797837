import { getBuiltInFormats } from './built-in-formats.ts';
import { findEmbeddedSecrets } from './find-embedded-secret.ts';
import { findFormattedSecrets } from './find-formatted-secrets.ts';
import { getNameMeaning } from './name-meaning.ts';

const shown = 4;
/** Shorter values are parts of names by chance. */
const leastNamed = 8;
const assignedText = /([\w$-]{3,80})['"]?\s{0,3}[:=]\s{0,3}['"`]([^'"`\n]{3,4096})['"`]/gu;

/** Answers all that may be shown of a credential: at most its first four characters, fewer of a short one. */
export function redact(value: string): string {
  return `${value.slice(0, Math.min(shown, Math.floor(value.length / 4)))}…`;
}

/**
 * Answers a line of code in which each credential that can be recognised is redacted, and those that can be recognised elsewhere in its file
 * as well.
 */
export function redactCode(code: string, file = code): string {
  let rest = code;
  for (const value of file === code ? collectSecrets(code) : collectOnce(file)) rest = rest.replaceAll(value, redact(value));
  return rest;
}

/** Answers a name in which each of some credentials of its file is redacted. */
export function redactName(name: string, values: Iterable<string>): string {
  let rest = name;
  for (const value of values) if (value.length >= leastNamed) rest = rest.replaceAll(value, redact(value));
  return redactCode(rest);
}

let last: { readonly code: string; readonly secrets: ReadonlySet<string> } | undefined;

/** Many lines of one file are asked about, one after the other. */
function collectOnce(code: string): ReadonlySet<string> {
  if (last?.code !== code) last = { code, secrets: collectSecrets(code) };
  return last.secrets;
}

function collectSecrets(code: string): ReadonlySet<string> {
  const found = [...findFormattedSecrets(getBuiltInFormats(), code, ''), ...findEmbeddedSecrets(code)];
  const values = new Set(found.map(({ value }) => value));
  for (const { 1: name = '', 2: value = '' } of code.matchAll(assignedText)) {
    const isNamed = getNameMeaning(name) !== undefined || findFormattedSecrets(getBuiltInFormats(), value, name).length > 0;
    if (isNamed) values.add(value);
  }
  return values;
}
