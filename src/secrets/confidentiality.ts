import { credentialHeaders } from '../models/secrets/credential-words.ts';
import { confidentialHeaders, openParts, openTokenOwners, personalNames, senderSecrets } from '../models/secrets/confidential-words.ts';
import { getNameMeaning, splitName } from './name-meaning.ts';

/**
 * What the name of a part says of whether it may become known. `token`: what one program hands on to another on purpose. `open`: what
 * stands beside a secret and is none.
 */
export type Confidentiality = 'credential' | 'token' | 'personal' | 'open' | undefined;

const remembered = new Map<string, Confidentiality>();
const mostRemembered = 5_000;

/** Answers what the name of a property, header, parameter or environment variable says of its value. */
export function getConfidentiality(name: string): Confidentiality {
  if (remembered.has(name)) return remembered.get(name);
  if (remembered.size >= mostRemembered) remembered.clear();
  const answer = readName(name);
  remembered.set(name, answer);
  return answer;
}

function readName(name: string): Confidentiality {
  const lower = name.toLowerCase();
  if (credentialHeaders.has(lower)) return 'credential';
  if (confidentialHeaders.has(lower)) return 'token';
  const plain = lower.replaceAll(/[^a-z\d]/gu, '');
  if (senderSecrets.has(plain)) return 'credential';
  if (personalNames.has(plain)) return 'personal';
  if (openParts.has(plain)) return 'open';
  const meaning = getNameMeaning(name);
  // A variable of the environment that has several.
  if (meaning === undefined && /^[A-Z\d_]+S$/u.test(name)) return readName(name.slice(0, -1)) === 'credential' ? 'credential' : undefined;
  if (meaning !== 'token') return meaning === 'credential' ? 'credential' : undefined;
  const words = splitName(name);
  const last = words.at(-1) ?? '';
  // Other keys are doubtful without their value.
  if (last === 'pass') return 'credential';
  return last.endsWith('token') && !words.some((word) => openTokenOwners.has(word)) ? 'token' : undefined;
}
