import { getBuiltInFormats } from './built-in-formats.ts';
import { findEmbeddedSecrets } from './find-embedded-secret.ts';
import { findFormattedSecrets } from './find-formatted-secrets.ts';
import { getNameMeaning } from './name-meaning.ts';

const shown = 4;
const assignedText = /([\w$-]{3,80})(['"]?\s{0,3}[:=]\s{0,3})(['"`])([^'"`]{3,4096})\3/gu;

/** Answers all that may be shown of a credential: at most its first four characters, fewer of a short one. */
export function redact(value: string): string {
  return `${value.slice(0, Math.min(shown, Math.floor(value.length / 4)))}…`;
}

/** Answers a line of code in which each credential that can be recognised is redacted. */
export function redactCode(code: string): string {
  let rest = code;
  const secrets = [...findFormattedSecrets(getBuiltInFormats(), code, ''), ...findEmbeddedSecrets(code)];
  for (const { value } of secrets) rest = rest.replaceAll(value, redact(value));
  return rest.replaceAll(assignedText, (whole, name: string, sign: string, quote: string, value: string) =>
    getNameMeaning(name) === undefined ? whole : `${name}${sign}${quote}${redact(value)}${quote}`,
  );
}
