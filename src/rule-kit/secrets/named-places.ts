import { credentialHeaders } from '../../models/secrets/credential-words.ts';
import type { PlaceStrength } from '../../secrets/judge-value.ts';
import { findName, type TreeNode } from './constant-text.ts';
import type { FoundPlaces, SecretPlace } from './secret-place.ts';

/** Adds what the name of a place says, if it means a credential. */
export function addNamed(
  { search, places }: FoundPlaces,
  name: string | undefined,
  strength: PlaceStrength,
  more: Pick<SecretPlace, 'isBesideAccount' | 'isHeld'> = {},
): void {
  if (name === undefined) return;
  if (credentialHeaders.has(name.toLowerCase())) {
    places.push({ name, meaning: 'header', strength: 'name' });
    return;
  }
  const meaning = search.getMeaning(name);
  if (meaning !== undefined) places.push({ name, meaning, strength, ...more });
}

/** Named as environment variables are: what stands in for one is used when it is not set. */
export function getDefaultStrength(name: string | undefined): PlaceStrength {
  return name !== undefined && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name) ? 'account' : 'name';
}

/** `apiKeys = [value]`: of lists of labels and of names, only what is random is a credential. */
export function addListed({ search, places }: FoundPlaces, name: string | undefined): void {
  const single = name?.replace(/s$/iu, '');
  if (single !== undefined && search.getMeaning(single) !== undefined) places.push({ name: single, meaning: 'token', strength: 'name' });
}

/** What a value is compared with names it, unless it is written as well. */
export function addCompanion(found: FoundPlaces, node: TreeNode | undefined): void {
  if (node !== undefined && node.type !== 'Literal') addNamed(found, findName(node), 'name');
}

/** `apiKeys = { partner: value }` */
export function addMapped(found: FoundPlaces, name: string | undefined): void {
  if (name !== undefined && /s$/iu.test(name)) addListed(found, name);
}

/** A header of requests that the program sends: what follows a scheme there is a credential. */
export function addSentHeader({ search, places }: FoundPlaces, name: string | undefined): void {
  if (name === undefined) return;
  places.push({ name, meaning: 'header', strength: 'account', isAsked: true });
  if (search.getMeaning(name) === 'credential') places.push({ name, meaning: 'credential', strength: 'account', isRequested: true });
}
