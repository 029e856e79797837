import type { Scope, SourceCode } from 'eslint';
import { credentialHeaders, emptyEndings } from '../../models/secrets/credential-words.ts';
import {
  comparisons,
  environmentMaps,
  headerSetters,
  makers,
  settersOfEntries,
  transparentCalls,
  transparentMethods,
  valueKeys,
} from '../../models/secrets/call-words.ts';
import type { PlaceStrength } from '../../secrets/judge-value.ts';
import { getNameMeaning, type NameMeaning } from '../../secrets/name-meaning.ts';
import {
  countChildren,
  findConstantText,
  findKeyName,
  findName,
  getChild,
  getChildren,
  getQuasiText,
  getValue,
  type TreeNode,
} from './constant-text.ts';
import { findVariable } from '../find-variable.ts';
import { isCredentialArgument, isLibraryCall, isLibraryFunction } from './credential-calls.ts';
import { findFieldReads } from './field-reads.ts';
import { getObjectFacts } from './object-facts.ts';
import { findReads } from './variable-reads.ts';

/** What a value is used as. */
export interface SecretPlace {
  /** The name of the variable, property, environment variable or header; empty when there is none. */
  readonly name: string;
  readonly meaning: NameMeaning;
  readonly strength: PlaceStrength;
  /** The call that takes it. */
  readonly call?: string;
  /** Its strength comes from a user or host beside it, which forms and columns have as well. */
  readonly isBesideAccount?: boolean;
  /** The environment variable that the value stands in for, and the whole expression that does so. */
  readonly fallback?: { readonly name: string; readonly node: TreeNode };
}

/** So many uses of variables, and of variables that hold them, are looked at. */
const mostReferences = 60;
/** Longer lists of arguments, or of holes in a template, are no place of a credential. */
const mostParts = 60;
/** Answers what a constant is used as: what it is assigned or passed to, directly and by the variable that holds it. */
export function collectPlaces(sourceCode: SourceCode, node: TreeNode): readonly SecretPlace[] {
  const places: SecretPlace[] = [];
  climb({ sourceCode, places, left: mostReferences }, node, [], 0);
  return places;
}

/** A walk from a value to what it is used as. */
interface Climb {
  readonly sourceCode: SourceCode;
  readonly places: SecretPlace[];
  /** How many more uses of variables may be looked at. */
  left: number;
}

const deepest = 3;

/** Walks from a value outwards as long as it stays the same value; `options` are the names of the properties that hold it. */
function climb(walk: Climb, start: TreeNode, held: readonly string[], depth: number): void {
  const { sourceCode, places } = walk;
  const options = [...held];
  let isListed = false;
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
        if (getChild(parent, 'object') !== current) return;
        if (options.length > 0 && options[0] === findName(parent)) {
          options.shift();
          continue;
        }
        if (depth > 0 && typeof getIndex(parent) === 'number') continue;
        if (options.length === 0) addSearched(parent, places);
        if (!isTransparentMethod(parent)) return;
        continue;
      case 'CallExpression':
      case 'NewExpression':
        if (getChild(parent, 'callee') === current) continue;
        if (countChildren(parent, 'arguments') > mostParts) return;
        addArgument(sourceCode, parent, current, options, places);
        if (options.length === 0) addDefault(parent, current, places);
        if (options.length > 0 || getChildren(parent, 'arguments')[0] !== current || !isTransparentCall(parent)) return;
        continue;
      case 'Property':
        if (getChild(parent, 'value') !== current || parent.parent?.type === 'ObjectPattern') return;
        if (isListed) addListed(findKeyName(parent), places);
        else if (options.length === 0) addProperty(parent, places);
        options.unshift(findKeyName(parent) ?? '');
        continue;
      case 'ObjectExpression':
        continue;
      case 'ArrayExpression':
        addPair(parent, current, places);
        isListed = true;
        continue;
      case 'VariableDeclarator':
        if (isListed) addListed(findName(getChild(parent, 'id')), places);
        else if (options.length === 0) addNamed(findName(getChild(parent, 'id')), 'name', places);
        followVariables(walk, sourceCode.getDeclaredVariables(parent as never), options, depth);
        return;
      case 'AssignmentExpression':
      case 'AssignmentPattern': {
        if (getChild(parent, 'right') !== current) return;
        if (options.length === 0) addAssigned(parent, places);
        const left = getChild(parent, 'left');
        const variable = left?.type === 'Identifier' ? findVariable(sourceCode, left as never, findName(left) ?? '') : undefined;
        if (variable !== undefined) followVariables(walk, [variable], options, depth);
        if (parent.parent?.type === 'TSParameterProperty') followField(walk, parent, findName(left), options, depth);
        if (left?.type === 'MemberExpression' && getChild(left, 'object')?.type === 'ThisExpression')
          followField(walk, parent, findName(left), options, depth);
        return;
      }
      case 'PropertyDefinition':
      case 'AccessorProperty':
        if (isListed) addListed(findKeyName(parent), places);
        else if (options.length === 0) addNamed(findKeyName(parent), 'name', places);
        followField(walk, parent, findKeyName(parent), options, depth);
        return;
      case 'TSEnumMember':
      case 'JSXAttribute':
        if (options.length === 0) addNamed(findKeyName(parent), 'name', places);
        return;
      case 'JSXExpressionContainer':
        continue;
      case 'SwitchCase':
        if (parent.parent?.type === 'SwitchStatement') addCompanion(getChild(parent.parent, 'discriminant'), places);
        return;
      case 'ArrowFunctionExpression':
        if (getChild(parent, 'body') !== current) return;
        continue;
      case 'ReturnStatement': {
        const maker = findFunction(parent);
        if (options.length === 0 && maker !== undefined) addNamed(maker, 'name', places);
        return;
      }
      case 'TemplateLiteral':
        if (options.length === 0) addWithin(parent, current, places);
        return;
      case 'BinaryExpression':
        if (options.length === 0) {
          addCompared(parent, current, places);
          addConcatenated(parent, current, places);
        }
        return;
      default:
        return;
    }
  }
}

function addNamed(name: string | undefined, strength: PlaceStrength, places: SecretPlace[], isBesideAccount = false): void {
  if (name === undefined) return;
  if (credentialHeaders.has(name.toLowerCase())) {
    places.push({ name, meaning: 'header', strength: 'name' });
    return;
  }
  const meaning = getNameMeaning(name);
  if (meaning !== undefined) places.push({ name, meaning, strength, isBesideAccount });
}

/** `apiKeys = [value]`: of lists of labels and of names, only what is random is a credential. */
function addListed(name: string | undefined, places: SecretPlace[]): void {
  const single = name?.replace(/s$/iu, '');
  if (single !== undefined && getNameMeaning(single) !== undefined) places.push({ name: single, meaning: 'token', strength: 'name' });
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
  const isOther = current.type !== 'ObjectExpression' || !namesThisMachine(current);
  if (isCredentialArgument(sourceCode, call, index, options)) {
    const strength = isOther ? 'use' : 'name';
    places.push({ name: options.at(-1) ?? '', meaning: 'credential', strength, call: describeCall(sourceCode, call) });
    return;
  }
  const [first] = all;
  const callee = findName(getChild(call, 'callee')) ?? '';
  const entry = index === 1 && options.length === 0 && first !== undefined ? findConstantText(first) : undefined;
  if (entry !== undefined && credentialHeaders.has(entry.toLowerCase()) && headerSetters.has(callee)) addNamed(entry, 'name', places);
  else if (entry !== undefined && settersOfEntries.has(callee)) addNamed(entry, /env/iu.test(callee) ? 'account' : 'name', places);
  if (options.length === 0 && all.length === 2 && comparisons.has(callee)) addCompanion(all[1 - index], places);
  if (options.length === 1 && valueKeys.has((options[0] ?? '').toLowerCase())) addDescribed(sourceCode, call, current, places);
  const option = options.at(-1);
  if (isOther && option !== undefined && getNameMeaning(option) === 'credential' && isMaker(sourceCode, call)) {
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
  // `app.register(fastifyJwt, { secret })`
  if (getChildren(call, 'arguments').some((each) => each.type === 'Identifier' && isLibraryFunction(sourceCode, each))) return true;
  if (!isLibraryCall(sourceCode, call)) return false;
  return call.type === 'NewExpression' || makers.test(findName(getChild(call, 'callee')) ?? '');
}

function addProperty(property: TreeNode, places: SecretPlace[]): void {
  const name = findKeyName(property);
  if (name === undefined) return;
  const object = property.parent ?? undefined;
  const owner = object?.parent?.type === 'Property' ? findKeyName(object.parent) : undefined;
  const isInEnvironment = owner !== undefined && environmentMaps.has(owner.toLowerCase());
  const facts = object === undefined ? undefined : getObjectFacts(object);
  if (name === 'd' || name === 'k') {
    if (facts?.isJsonWebKey === true) places.push({ name: 'private key', meaning: 'credential', strength: 'account' });
    return;
  }
  // `dbPassword: { prod: value }`
  const isStage = owner !== undefined && emptyEndings.has(name.toLowerCase());
  const isBesideAccount = !isInEnvironment && facts?.hasAccount === true && !isLocal(property);
  addNamed(isStage ? owner : name, isInEnvironment || isBesideAccount ? 'account' : 'name', places, isBesideAccount);
  if (!valueKeys.has(name.toLowerCase())) return;
  for (const described of facts?.described ?? []) addNamed(described, 'name', places);
}

/** Is it a part of options that name this machine as the other side? */
function isLocal(property: TreeNode): boolean {
  for (let outer = property.parent; outer?.type === 'ObjectExpression' || outer?.type === 'Property'; outer = outer.parent) {
    if (outer.type === 'ObjectExpression' && namesThisMachine(outer)) return true;
  }
  return false;
}

function namesThisMachine(options: TreeNode): boolean {
  return getObjectFacts(options).isLocal;
}

/** `new CfnParameter(this, 'DbPassword', { default: value })` */
function addDescribed(sourceCode: SourceCode, call: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  const strength = call.type === 'NewExpression' && isLibraryCall(sourceCode, call) ? 'account' : 'name';
  for (const argument of getChildren(call, 'arguments')) {
    if (argument !== current) addNamed(findConstantText(argument), strength, places);
  }
}

/** `env.get('NAME').default(value)` */
function addDefault(call: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  const callee = getChild(call, 'callee');
  const object = callee?.type === 'MemberExpression' && findName(callee) === 'default' ? getChild(callee, 'object') : undefined;
  const [first] = getChildren(call, 'arguments');
  if (object?.type === 'CallExpression' && first === current) addNamed(findName(object), 'name', places);
}

/** `[value].includes(name)` */
function addSearched(member: TreeNode, places: SecretPlace[]): void {
  const call = member.parent;
  if (call?.type !== 'CallExpression' || findName(member) !== 'includes') return;
  addCompanion(getChildren(call, 'arguments')[0], places);
}

/** What a value is compared with names it, unless it is written as well. */
function addCompanion(node: TreeNode | undefined, places: SecretPlace[]): void {
  if (node !== undefined && node.type !== 'Literal') addNamed(findName(node), 'name', places);
}

/** The name of the function that a statement returns from. */
function findFunction(statement: TreeNode): string | undefined {
  let outer = statement.parent;
  while (outer !== null && outer !== undefined && !/Function|Program|StaticBlock/u.test(outer.type)) outer = outer.parent;
  if (outer?.type === 'FunctionDeclaration') return findName(getChild(outer, 'id'));
  const holder = outer?.parent;
  if (holder?.type === 'VariableDeclarator') return findName(getChild(holder, 'id'));
  return holder?.type === 'MethodDefinition' || holder?.type === 'Property' ? findKeyName(holder) : undefined;
}

const addressBefore = /:\/\/[^\s/:]*:$/u;
const schemeBefore = /(?:^|[\s"'])(?:Bearer|Basic|Token|ApiKey)\s$/u;

/** `mongodb://${user}:${value}@host`, `Bearer ${value}` */
function addWithin(template: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  if (countChildren(template, 'expressions') > mostParts) return;
  const index = getChildren(template, 'expressions').indexOf(current);
  const quasis = getChildren(template, 'quasis').map(getQuasiText);
  const after = quasis[index + 1] ?? '';
  // A user's name before it is a hole that stands for some characters.
  if (after.startsWith('@') && addressBefore.test(quasis.slice(0, index + 1).join('x'))) {
    places.push({ name: '', meaning: 'credential', strength: 'account' });
  } else if (schemeBefore.test(quasis[index] ?? '')) {
    places.push({ name: 'Authorization', meaning: 'header', strength: 'account' });
  }
}

/** `'Basic ' + btoa(value)` */
function addConcatenated(sum: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  if (getValue(sum, 'operator') !== '+' || getChild(sum, 'right') !== current) return;
  const left = getChild(sum, 'left');
  const before = left === undefined ? undefined : findConstantText(left);
  if (before === undefined || !schemeBefore.test(before)) return;
  const isBasic = before.endsWith('Basic ');
  places.push({ name: 'Authorization', meaning: isBasic ? 'credential' : 'header', strength: 'account' });
}

/** `['authorization', value]` */
function addPair(list: TreeNode, current: TreeNode, places: SecretPlace[]): void {
  if (countChildren(list, 'elements') !== 2) return;
  const [first, second] = getChildren(list, 'elements');
  if (first === undefined || second !== current) return;
  const name = findConstantText(first);
  if (name === undefined) return;
  if (credentialHeaders.has(name.toLowerCase())) addNamed(name, 'name', places);
  // Two names may stand beside each other as well: only what is random is the other's value.
  else if (list.parent?.type === 'ArrayExpression' && getNameMeaning(name) !== undefined)
    places.push({ name, meaning: 'token', strength: 'name' });
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
  addCompanion(left === current ? getChild(node, 'right') : left, places);
}

function followVariables(walk: Climb, variables: readonly Scope.Variable[], options: readonly string[], depth: number): void {
  const [variable] = variables;
  if (variable === undefined || depth >= deepest) return;
  for (const read of findReads(variable, options[0])) {
    if (walk.left <= 0) return;
    follow(walk, read, options, depth);
  }
}

function followField(walk: Climb, within: TreeNode, name: string | undefined, options: readonly string[], depth: number): void {
  if (depth >= deepest) return;
  for (const read of findFieldReads(walk.sourceCode, within, name)) follow(walk, read, options, depth);
}

/** `keys[0]` is one of what is held. */
function getIndex(member: TreeNode): unknown {
  const property = getChild(member, 'property');
  return property?.type === 'Literal' ? getValue(property, 'value') : undefined;
}

/** The uses of what holds a value count where they are surer than its name. */
function follow(walk: Climb, node: TreeNode, options: readonly string[], depth: number): void {
  if (walk.left <= 0) return;
  walk.left--;
  const next: Climb = { sourceCode: walk.sourceCode, places: [], left: walk.left };
  climb(next, node, options, depth + 1);
  walk.left = next.left;
  walk.places.push(...next.places.filter((place) => place.strength !== 'name'));
}
