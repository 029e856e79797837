import { accountWords, addressWords } from '../../models/secrets/credential-words.ts';
import { publicCompanions } from '../../models/secrets/public-keys.ts';
import { secretKinds } from '../../models/secrets/call-words.ts';
import { isHostName, isLocalAddress } from '../../secrets/judge-value.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';

/** What the properties of an object say of each other. */
export interface ObjectFacts {
  /** A user, host or account is one of them. */
  readonly hasAccount: boolean;
  /** And it is no text for people: the host is one, the user is computed, the port is a number. */
  readonly isConnection: boolean;
  /** The address or host among them is this machine. */
  readonly isLocal: boolean;
  readonly isJsonWebKey: boolean;
  /** The key, in lower case, whose value another one says is to be kept secret. */
  readonly secretKey: string | undefined;
  /** An `apiKey` among them is one for browsers. */
  readonly hasPublicKey: boolean;
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
  let isConnection = false;
  let isLocal = false;
  let isJsonWebKey = false;
  let secretKey: string | undefined;
  const names = new Set<string>();
  for (const property of getChildren(object, 'properties')) {
    const name = findKeyName(property)?.toLowerCase() ?? '';
    const value = getChild(property, 'value');
    const isAccount = accountWords.has(name);
    hasAccount ||= isAccount;
    isConnection ||= (isAccount || addressWords.has(name)) && value !== undefined && isConnectionValue(name, value);
    isJsonWebKey ||= name === 'kty';
    names.add(name);
    const kept = value === undefined ? undefined : secretKinds.get(name);
    if (kept !== undefined && value !== undefined && findKind(value) === kept.kind) secretKey = kept.key;
    if (value === undefined || !(addressWords.has(name) || namingKeys.has(name))) continue;
    const text = findConstantText(value);
    isLocal ||= addressWords.has(name) && isLocalAddress(text ?? findBeginning(value));
    if (text !== undefined && namingKeys.has(name)) described.push(text);
  }
  const hasPublicKey = publicCompanions.some((companions) => companions.every((name) => names.has(name)));
  return { hasAccount, isConnection, isLocal, isJsonWebKey, secretKey, hasPublicKey, described };
}

/** `'SecureString'`, `ParameterType.SECURE_STRING` */
function findKind(value: TreeNode): string | undefined {
  return (findConstantText(value) ?? findName(value))?.toLowerCase().replaceAll('_', '');
}

/** `http://localhost:` of `http://localhost:${port}`. */
function findBeginning(value: TreeNode): string {
  const [first] = getChildren(value, 'quasis');
  return (first === undefined ? undefined : findConstantText(first)) ?? '';
}

const computed: ReadonlySet<string> = new Set(['MemberExpression', 'Identifier', 'LogicalExpression', 'AwaitExpression']);

function isConnectionValue(name: string, value: TreeNode): boolean {
  if (value.type === 'Literal' && typeof getValue(value, 'value') === 'number') return true;
  const text = findConstantText(value);
  if (text === undefined) return computed.has(value.type) || value.type === 'TemplateLiteral';
  if (name === 'port') return /^\d+$/u.test(text);
  return addressWords.has(name) && isHostName(text);
}
