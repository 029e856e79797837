import { environmentMaps, valueKeys } from '../../models/secrets/call-words.ts';
import { credentialHeaders, emptyEndings } from '../../models/secrets/credential-words.ts';
import { isPasswordBeside } from '../../secrets/name-meaning.ts';
import { countChildren, findConstantText, findKeyName, getChildren, type TreeNode } from './constant-text.ts';
import { addNamed, getDefaultStrength } from './named-places.ts';
import { getObjectFacts } from './object-facts.ts';
import type { FoundPlaces } from './secret-place.ts';

/** Adds what the name of a property says, with what stands beside it and the property that the object is the value of. */
export function addProperty(found: FoundPlaces, property: TreeNode): void {
  const name = findKeyName(property);
  if (name === undefined) return;
  const object = property.parent ?? undefined;
  const owner = object?.parent?.type === 'Property' ? findKeyName(object.parent) : undefined;
  const isInEnvironment = owner !== undefined && environmentMaps.has(owner.toLowerCase());
  const facts = object === undefined ? undefined : getObjectFacts(object);
  if (name === 'd' || name === 'k') {
    if (facts?.isJsonWebKey === true) found.places.push({ name: 'private key', meaning: 'credential', strength: 'account' });
    return;
  }
  if (facts?.secretKey === name.toLowerCase()) {
    found.places.push({ name, meaning: 'credential', strength: 'use' });
    return;
  }
  if (name === 'apiKey' && facts?.hasPublicKey === true) return;
  // `dbPassword: { prod: value }`
  const isStage = owner !== undefined && emptyEndings.has(name.toLowerCase());
  const isBesideAccount = !isInEnvironment && facts?.hasAccount === true && !isLocal(property);
  const isSure = isInEnvironment || (isBesideAccount && facts.isConnection);
  const strength = isSure ? 'account' : 'name';
  if (isPasswordBeside(name, facts?.hasAccount === true)) found.places.push({ name, meaning: 'credential', strength, isBesideAccount });
  else if (isInEnvironment && found.search.getMeaning(name) !== undefined)
    found.places.push({ name, meaning: 'credential', strength, isBesideAccount });
  else addNamed(found, isStage ? owner : name, strength, { isBesideAccount });
  if (!valueKeys.has(name.toLowerCase())) return;
  for (const described of facts?.described ?? []) addNamed(found, described, getDefaultStrength(described));
}

/** `['authorization', value]` */
export function addPair(found: FoundPlaces, list: TreeNode, current: TreeNode): void {
  if (countChildren(list, 'elements') !== 2) return;
  const [first, second] = getChildren(list, 'elements');
  if (first === undefined || second !== current) return;
  const name = findConstantText(first);
  if (name === undefined) return;
  if (credentialHeaders.has(name.toLowerCase())) addNamed(found, name, 'name');
  // Two names may stand beside each other as well: only what is random is the other's value.
  else if (list.parent?.type === 'ArrayExpression' && found.search.getMeaning(name) !== undefined)
    found.places.push({ name, meaning: 'token', strength: 'name' });
}

/** Do options name this machine as the other side? */
export function namesThisMachine(options: TreeNode): boolean {
  return getObjectFacts(options).isLocal;
}

function isLocal(property: TreeNode): boolean {
  for (let outer = property.parent; outer?.type === 'ObjectExpression' || outer?.type === 'Property'; outer = outer.parent) {
    if (outer.type === 'ObjectExpression' && namesThisMachine(outer)) return true;
  }
  return false;
}
