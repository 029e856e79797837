import type { SourceCode } from 'eslint';
import { addressWords } from '../../models/secrets/credential-words.ts';
import { genericNames, hostNames, plainWords, serviceNames } from '../../models/secrets/service-names.ts';
import { splitName } from '../../secrets/name-meaning.ts';
import { redactCode } from '../../secrets/redact.ts';
import { findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import { findEnvironmentName } from './environment-places.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';
import { findLibraryValue } from './library-value.ts';

const deepest = 8;
/** Variables beside a password that belong to the same account: `DB_HOST`. */
const accountVariable =
  /^([A-Z\d_]+)_(?:HOST|HOSTNAME|SERVER|ENDPOINT|URL|URI|USER|USERNAME|LOGIN|NAME|PORT|DATABASE|REGION|CLIENT_ID|ID)$/u;

/**
 * Answers what the environment variable for a secret is called: as its place, with what the place is of where that says too little:
 * `DB_PASSWORD`. `isPart`: the secret is only a part of a text, and called what it is.
 */
export function getSuggestedName(sourceCode: SourceCode, { place, found, node }: LiteralSecret, isPart: boolean): string {
  if (!isPart && place?.fallback !== undefined) return place.fallback.name;
  const own = isPart ? (found?.variable ?? 'secret') : place !== undefined && place.name !== '' ? place.name : (found?.format ?? 'secret');
  const name = toVariable(splitName(redactCode(own) === own ? own : 'secret'));
  if (!genericNames.has(name)) return /^\d/u.test(name) ? `SECRET_${name}` : name;
  const owner = findOwner(sourceCode, node);
  return owner === undefined || name.startsWith(`${owner}_`) ? name : `${owner}_${name}`;
}

function toVariable(words: readonly string[]): string {
  return words.join('_').toUpperCase();
}

/** What a value belongs to: variables that are read beside it, the property or variable that holds its object, the library that takes it. */
function findOwner(sourceCode: SourceCode, node: TreeNode): string | undefined {
  let current = node;
  for (let depth = 0; depth < deepest; depth++) {
    const { parent } = current;
    if (parent === null || parent === undefined || /Function|Statement|Class|Program/u.test(parent.type)) return undefined;
    const found = findOwnerAt(sourceCode, parent, current);
    if (found !== undefined) return found;
    current = parent;
  }
  return undefined;
}

function findOwnerAt(sourceCode: SourceCode, parent: TreeNode, current: TreeNode): string | undefined {
  switch (parent.type) {
    case 'ObjectExpression':
      return findPrefix(parent);
    case 'Property':
    case 'PropertyDefinition':
      // the name of the place itself
      return current.type === 'ObjectExpression' ? nameOwner(findKeyName(parent)) : undefined;
    case 'VariableDeclarator':
      return current.type === 'ObjectExpression' ? nameOwner(findName(getChild(parent, 'id'))) : undefined;
    case 'AssignmentExpression': {
      const left = getChild(parent, 'left');
      const holder = left?.type === 'MemberExpression' && current.type !== 'ObjectExpression' ? getChild(left, 'object') : left;
      return nameOwner(findName(holder));
    }
    case 'CallExpression':
    case 'NewExpression':
      return getChild(parent, 'callee') === current
        ? undefined
        : serviceNames.get(findLibraryValue(sourceCode, getChild(parent, 'callee'))?.module ?? '');
    default:
      return undefined;
  }
}

/** `{ host: process.env.DB_HOST, password: value }`: all variables beside it begin alike. */
function findPrefix(object: TreeNode): string | undefined {
  const prefixes = new Set<string>();
  for (const property of getChildren(object, 'properties')) {
    const name = property.type === 'Property' ? findEnvironmentName(getChild(property, 'value')) : undefined;
    const prefix = name === undefined ? undefined : accountVariable.exec(name)?.[1];
    if (prefix !== undefined) prefixes.add(prefix);
  }
  const [only, ...more] = prefixes;
  return prefixes.size === 0 ? findHost(object) : more.length > 0 ? undefined : only;
}

/** `{ host: 'db.internal', password: value }` */
function findHost(object: TreeNode): string | undefined {
  for (const property of getChildren(object, 'properties')) {
    const value =
      property.type === 'Property' && addressWords.has(findKeyName(property)?.toLowerCase() ?? '')
        ? getChild(property, 'value')
        : undefined;
    const host = value?.type === 'Literal' ? getValue(value, 'value') : undefined;
    const label = typeof host === 'string' ? /^(?:[a-z]+:\/\/)?([a-z]+)/u.exec(host)?.[1] : undefined;
    if (label !== undefined) return hostNames.get(label);
  }
  return undefined;
}

/** `dbConfig` is of `DB`; a name of which nothing is left says nothing. */
function nameOwner(name: string | undefined): string | undefined {
  if (name === undefined || redactCode(name) !== name) return undefined;
  const words = splitName(name).filter((word) => !plainWords.has(word));
  return words.length === 0 || words.length > 3 || /^\d/u.test(words[0] ?? '') ? undefined : toVariable(words);
}
