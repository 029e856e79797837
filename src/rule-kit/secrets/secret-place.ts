import type { SourceCode } from 'eslint';
import { accountWords, credentialHeaders } from '../../models/secrets/credential-words.ts';
import type { PlaceStrength } from '../../secrets/judge-value.ts';
import { getNameMeaning, type NameMeaning } from '../../secrets/name-meaning.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import { isCredentialArgument, isLibraryCall } from './credential-calls.ts';

/** What a value is used as. */
export interface SecretPlace {
  /** The name of the variable, property, environment variable or header; empty when there is none. */
  readonly name: string;
  readonly meaning: NameMeaning;
  readonly strength: PlaceStrength;
  /** The call that takes it. */
  readonly call?: string;
  /** The environment variable that the value stands in for, and the whole expression that does so. */
  readonly fallback?: { readonly name: string; readonly node: TreeNode };
}

const mostReferences = 40;
const transparentMethods: ReadonlySet<string> = new Set(['toString', 'trim', 'valueOf', 'normalize']);
const transparentCalls: ReadonlySet<string> = new Set(['from', 'atob', 'String', 'encode', 'freeze', 'createSecretKey', 'importKey']);
const headerSetters: ReadonlySet<string> = new Set(['set', 'append', 'header', 'setHeader', 'setRequestHeader']);
const environmentMaps: ReadonlySet<string> = new Set(['environment', 'environmentvariables', 'env', 'variables', 'secrets']);
const localHosts = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1)$/u;
const makers = /^(?:create|connect|init|configure|config|login|auth|make|get|new|use|register|setup|sign|build|client|pool)/iu;

/** Answers what a constant is used as: what it is assigned or passed to, directly and by the variable that holds it. */
export function collectPlaces(sourceCode: SourceCode, node: TreeNode): readonly SecretPlace[] {
  const places: SecretPlace[] = [];
  climb(sourceCode, node, places, true);
  return places;
}

/** Walks from a value outwards as long as it stays the same value. */
function climb(sourceCode: SourceCode, start: TreeNode, places: SecretPlace[], followsVariables: boolean): void {
  const options: string[] = [];
  let current = start;
  for (let parent = current.parent; parent !== null && parent !== undefined; current = parent, parent = current.parent) {
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
        continue;
      case 'ConditionalExpression':
        if (getChild(parent, 'test') === current) return;
        continue;
      case 'LogicalExpression':
        addFallback(parent, current, places);
        continue;
      case 'MemberExpression':
        if (getChild(parent, 'object') !== current || !isTransparentMethod(parent)) return;
        continue;
      case 'CallExpression':
      case 'NewExpression':
        if (getChild(parent, 'callee') === current) continue;
        addArgument(sourceCode, parent, current, options, places);
        if (options.length > 0 || getChildren(parent, 'arguments')[0] !== current || !isTransparentCall(parent)) return;
        continue;
      case 'Property':
        if (getChild(parent, 'value') !== current || parent.parent?.type === 'ObjectPattern') return;
        if (options.length === 0) addProperty(parent, places);
        options.unshift(findKeyName(parent) ?? '');
        continue;
      case 'ObjectExpression':
        continue;
      case 'ArrayExpression':
        addPair(parent, current, places);
        continue;
      case 'VariableDeclarator':
        if (options.length > 0) return;
        addNamed(findName(getChild(parent, 'id')), 'name', places);
        if (followsVariables) followVariable(sourceCode, parent, places);
        return;
      case 'AssignmentExpression':
      case 'AssignmentPattern':
        if (options.length === 0 && getChild(parent, 'right') === current) addAssigned(parent, places);
        return;
      case 'PropertyDefinition':
      case 'AccessorProperty':
      case 'TSEnumMember':
        if (options.length === 0) addNamed(findKeyName(parent), 'name', places);
        return;
      case 'BinaryExpression':
        if (options.length === 0) addCompared(parent, current, places);
        return;
      default:
        return;
    }
  }
}

function addNamed(name: string | undefined, strength: PlaceStrength, places: SecretPlace[]): void {
  if (name === undefined) return;
  if (credentialHeaders.has(name.toLowerCase())) {
    places.push({ name, meaning: 'header', strength: 'name' });
    return;
  }
  const meaning = getNameMeaning(name);
  if (meaning !== undefined) places.push({ name, meaning, strength });
}

/** `process.env.NAME ?? value` */
function addFallback(node: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  if (getChild(node, 'right') !== current) return;
  const name = findEnvironmentName(getChild(node, 'left'));
  if (name === undefined) return;
  const meaning = getNameMeaning(name);
  if (meaning !== undefined) places.push({ name, meaning: 'credential', strength: 'account', fallback: { name, node } });
}

function findEnvironmentName(node: TreeNode | undefined): string | undefined {
  if (node?.type === 'LogicalExpression')
    return findEnvironmentName(getChild(node, 'right')) ?? findEnvironmentName(getChild(node, 'left'));
  if (node?.type !== 'MemberExpression') return undefined;
  const object = getChild(node, 'object');
  return object !== undefined && isEnvironment(object) ? findName(node) : undefined;
}

/** `process.env`, `import.meta.env`, `env` */
function isEnvironment(node: TreeNode): boolean {
  return findName(node) === 'env';
}

function isTransparentMethod(member: TreeNode): boolean {
  return member.parent?.type === 'CallExpression' && transparentMethods.has(findName(getChild(member, 'property')) ?? '');
}

function isTransparentCall(call: TreeNode): boolean {
  return transparentCalls.has(findName(getChild(call, 'callee')) ?? '');
}

function addArgument(sourceCode: SourceCode, call: TreeNode, current: TreeNode, options: readonly string[], places: SecretPlace[]): void {
  const all = getChildren(call, 'arguments');
  const index = all.indexOf(current);
  if (isCredentialArgument(sourceCode, call, index, options)) {
    places.push({ name: options.at(-1) ?? '', meaning: 'credential', strength: 'use', call: describeCall(sourceCode, call) });
    return;
  }
  const [first] = all;
  const header = index === 1 && options.length === 0 && first !== undefined ? findConstantText(first) : undefined;
  if (header !== undefined && credentialHeaders.has(header.toLowerCase()) && headerSetters.has(findName(getChild(call, 'callee')) ?? '')) {
    addNamed(header, 'name', places);
  }
  const option = options.at(-1);
  if (option !== undefined && getNameMeaning(option) === 'credential' && isMaker(sourceCode, call)) {
    places.push({ name: option, meaning: 'credential', strength: 'account' });
  }
}

/** `jwt.sign()`, `new Stripe()` */
function describeCall(sourceCode: SourceCode, call: TreeNode): string {
  const callee = getChild(call, 'callee');
  const text = callee === undefined ? '' : sourceCode.getText(callee as never).replaceAll(/\s+/gu, '');
  const short = text.length > 40 || text.includes('(') ? (findName(callee) ?? 'a call') : text;
  return `${call.type === 'NewExpression' ? 'new ' : ''}${short}()`;
}

/** Does the call make what uses the credential: an instance of a library's class, or by a function that is named so? */
function isMaker(sourceCode: SourceCode, call: TreeNode): boolean {
  if (!isLibraryCall(sourceCode, call)) return false;
  return call.type === 'NewExpression' || makers.test(findName(getChild(call, 'callee')) ?? '');
}

function addProperty(property: TreeNode, places: SecretPlace[]): void {
  const name = findKeyName(property);
  if (name === undefined) return;
  const object = property.parent ?? undefined;
  const owner = object?.parent?.type === 'Property' ? findKeyName(object.parent) : undefined;
  const isInEnvironment = owner !== undefined && environmentMaps.has(owner.toLowerCase());
  const siblings = object === undefined ? [] : getChildren(object, 'properties');
  if (name === 'd' || name === 'k') {
    if (siblings.some((each) => findKeyName(each) === 'kty'))
      places.push({ name: 'private key', meaning: 'credential', strength: 'account' });
    return;
  }
  addNamed(name, isInEnvironment || isAccount(siblings) ? 'account' : 'name', places);
}

/** A user, host or account beside it, on another machine than this. */
function isAccount(siblings: readonly TreeNode[]): boolean {
  let hasAccount = false;
  for (const sibling of siblings) {
    const name = findKeyName(sibling)?.toLowerCase();
    if (name === undefined || !accountWords.has(name)) continue;
    const value = getChild(sibling, 'value');
    if (
      (name === 'host' || name === 'server' || name === 'hostname') &&
      value !== undefined &&
      localHosts.test(findConstantText(value) ?? '')
    ) {
      return false;
    }
    hasAccount = true;
  }
  return hasAccount;
}

/** `['authorization', value]` */
function addPair(list: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  const [first, second, ...more] = getChildren(list, 'elements');
  if (first === undefined || second !== current || more.length > 0) return;
  const name = findConstantText(first);
  if (name !== undefined && credentialHeaders.has(name.toLowerCase())) addNamed(name, 'name', places);
}

function addAssigned(node: TreeNode, places: SecretPlace[]): void {
  const left = getChild(node, 'left');
  const object = left?.type === 'MemberExpression' ? getChild(left, 'object') : undefined;
  const isEnvironmentVariable =
    (object !== undefined && isEnvironment(object)) || (node.type === 'AssignmentPattern' && isPartOfEnvironment(node));
  addNamed(findName(left), isEnvironmentVariable ? 'account' : 'name', places);
}

/** `const { NAME = value } = process.env` */
function isPartOfEnvironment(pattern: TreeNode): boolean {
  const declarator = pattern.parent?.parent?.parent;
  const init = declarator?.type === 'VariableDeclarator' ? getChild(declarator, 'init') : undefined;
  return init !== undefined && isEnvironment(init);
}

function addCompared(node: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  const operator = getValue(node, 'operator');
  if (operator !== '===' && operator !== '==' && operator !== '!==' && operator !== '!=') return;
  const left = getChild(node, 'left');
  addNamed(findName(left === current ? getChild(node, 'right') : left), 'name', places);
}

function followVariable(sourceCode: SourceCode, declarator: TreeNode, places: SecretPlace[]): void {
  const [variable] = sourceCode.getDeclaredVariables(declarator as never);
  const followed: SecretPlace[] = [];
  for (const reference of variable?.references.slice(0, mostReferences) ?? []) {
    if (reference.isRead()) climb(sourceCode, reference.identifier as unknown as TreeNode, followed, false);
  }
  places.push(...followed.filter((place) => place.strength !== 'name'));
}
