import { accountWords, addressWords } from '../../models/secrets/credential-words.ts';
import { isLocalAddress } from '../../secrets/judge-value.ts';
import { findConstantText, findKeyName, getChild, getChildren, type TreeNode } from './constant-text.ts';

/** What the properties of an object say of each other. */
export interface ObjectFacts {
  /** A user, host or account is one of them. */
  readonly hasAccount: boolean;
  /** The address or host among them is this machine. */
  readonly isLocal: boolean;
  readonly isJsonWebKey: boolean;
  /** What `name` and the like say that `value` is. */
  readonly described: readonly string[];
}

const namingKeys: ReadonlySet<string> = new Set(['name', 'key', 'env', 'parametername', 'parameterkey']);
const factsOfObjects = new WeakMap<TreeNode, ObjectFacts>();

/** Reads an object once for all its properties. */
export function getObjectFacts(object: TreeNode): ObjectFacts {
  let facts = factsOfObjects.get(object);
  if (facts === undefined) {
    facts = readFacts(object);
    factsOfObjects.set(object, facts);
  }
  return facts;
}

function readFacts(object: TreeNode): ObjectFacts {
  const described: string[] = [];
  let hasAccount = false;
  let isLocal = false;
  let isJsonWebKey = false;
  for (const property of getChildren(object, 'properties')) {
    const name = findKeyName(property)?.toLowerCase() ?? '';
    const value = getChild(property, 'value');
    hasAccount ||= accountWords.has(name);
    isJsonWebKey ||= name === 'kty';
    if (value === undefined || !(addressWords.has(name) || namingKeys.has(name))) continue;
    const text = findConstantText(value);
    if (text === undefined) continue;
    isLocal ||= addressWords.has(name) && isLocalAddress(text);
    if (namingKeys.has(name)) described.push(text);
  }
  return { hasAccount, isLocal, isJsonWebKey, described };
}
