import type { FormatIndex } from './find-formatted-secrets.ts';
import { findEmbeddedSecrets } from './find-embedded-secret.ts';
import { findFormattedSecrets } from './find-formatted-secrets.ts';

const shown = 4;

/** Answers all that may be shown of a credential: at most its first four characters, fewer of a short one. */
export function redact(value: string): string {
  return `${value.slice(0, Math.min(shown, Math.floor(value.length / 4)))}…`;
}

/** Answers a text in which each credential that can be recognised is redacted. */
export function redactText(index: FormatIndex, text: string): string {
  let rest = text;
  for (const { value } of [...findFormattedSecrets(index, text, ''), ...findEmbeddedSecrets(text)])
    rest = rest.replaceAll(value, redact(value));
  return rest;
}
