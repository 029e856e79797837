import { headerWords, plainHeaders, requestWords, responseWords } from '../../models/secrets/request-words.ts';
import { transparentMethods } from '../../models/secrets/call-words.ts';
import { credentialHeaders } from '../../models/secrets/credential-words.ts';
import { findVariable } from '../find-variable.ts';
import { findKeyName, findName, getChild, getChildren, type TreeNode } from './constant-text.ts';
import type { FoundPlaces } from './secret-place.ts';

const deepest = 12;
const authorizerToken = 'authorizationToken';
const sameValue: ReadonlySet<string> = new Set(['parse', 'String', 'decodeURIComponent']);

/**
 * Adds what a value is that a part of a request is compared with: who sends the same is let in. A header whose name says nothing leaves it to the
 * name of what holds the value.
 */
export function addRequested({ search, places }: FoundPlaces, compared: TreeNode | undefined): void {
  const read = compared === undefined ? undefined : findRead(search, compared);
  if (read === undefined || !read.words.some((word) => requestWords.has(word)) || read.words.some((word) => responseWords.has(word)))
    return;
  const { name } = read;
  const isHeader = read.words.some(
    (word, index) => headerWords.has(word) || (word === 'get' && /^req(?:uest)?$/u.test(read.words[index + 1] ?? '')),
  );
  if (isHeader && plainHeaders.test(name)) return;
  const meaning = credentialHeaders.has(name.toLowerCase()) ? 'header' : search.getMeaning(name);
  // all that authorizers of API Gateway are given of the request
  if (name === authorizerToken) places.push({ name, meaning: 'header', strength: 'account', isRequested: true, isAsked: true });
  const isCredential = name === authorizerToken || (meaning === 'credential' && !/credentials?$/iu.test(name));
  const isNamed = isCredential || (isHeader && meaning !== undefined);
  if (isNamed || isHeader) places.push({ name: isNamed ? name : '', meaning: 'credential', strength: 'account', isRequested: true });
}

/** A part of something by the name that it is read by, and the names of what it is read from, the nearest first. */
interface Read {
  readonly name: string;
  readonly words: readonly string[];
}

/** Follows a value to what it is read from: through names that are given it once, and what parses a text. */
function findRead(search: FoundPlaces['search'], compared: TreeNode): Read | undefined {
  let name: string | undefined;
  const words: string[] = [];
  let node: TreeNode | undefined = compared;
  for (let depth = 0; node !== undefined && depth < deepest; depth++) {
    switch (node.type) {
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
        node = getChild(node, 'expression');
        continue;
      case 'AwaitExpression':
        node = getChild(node, 'argument');
        continue;
      case 'LogicalExpression':
        node = getChild(node, 'left');
        continue;
      case 'MemberExpression': {
        const part = findName(node);
        if (name === undefined) name = part ?? '';
        else if (part !== undefined) words.push(part);
        node = getChild(node, 'object');
        continue;
      }
      case 'CallExpression': {
        const callee: TreeNode | undefined = getChild(node, 'callee');
        const [first]: readonly TreeNode[] = getChildren(node, 'arguments');
        // `JSON.parse(event.body)`, `body.password.trim()`: another form of the same value. `headers.get('name')` is a part.
        const called: string = findName(callee) ?? '';
        if (first !== undefined && first.type !== 'Literal') {
          node = sameValue.has(called) ? first : undefined;
          continue;
        }
        if (first === undefined && transparentMethods.has(called) && callee !== undefined) {
          node = getChild(callee, 'object');
          continue;
        }
        name ??= findName(first) ?? '';
        node = callee;
        if (callee?.type === 'MemberExpression') {
          words.push(called);
          node = getChild(callee, 'object');
        }
        continue;
      }
      case 'Identifier': {
        const own: string = findName(node) ?? '';
        const given = findGiven(search, node, own);
        if (name !== undefined) words.push(own);
        else if (given?.key !== undefined) name = given.key;
        else if (given === undefined) return undefined;
        node = given?.value;
        continue;
      }
      default:
        node = undefined;
    }
  }
  return name === undefined ? undefined : { name, words };
}

/** What a constant is given, and by which key it is taken out of that. */
function findGiven(search: FoundPlaces['search'], identifier: TreeNode, name: string): { value: TreeNode; key?: string } | undefined {
  const variable = findVariable(search.sourceCode, identifier as never, name);
  const [definition, ...more] = variable?.defs ?? [];
  if (definition?.type !== 'Variable' || more.length > 0) return undefined;
  const declarator = definition.node as unknown as TreeNode;
  const value = getChild(declarator, 'init');
  const pattern = getChild(declarator, 'id');
  if (value === undefined || pattern === undefined) return undefined;
  if (pattern.type === 'Identifier') return { value };
  const property = getChildren(pattern, 'properties').find(
    (each) => each.type === 'Property' && isNameIn(getChild(each, 'value'), definition.name as unknown as TreeNode),
  );
  const key = property === undefined ? undefined : findKeyName(property);
  return key === undefined ? undefined : { value, key };
}

/** `{ key: name }`, `{ key: name = '' }` */
function isNameIn(bound: TreeNode | undefined, identifier: TreeNode): boolean {
  return bound === identifier || (bound?.type === 'AssignmentPattern' && getChild(bound, 'left') === identifier);
}
