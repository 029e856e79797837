import type { Scope } from 'eslint';
import { mergingCalls, nameReaders, objectCalls, transparentCalls, transparentMethods } from '../../models/secrets/call-words.ts';
import { credentialHeaders } from '../../models/secrets/credential-words.ts';
import { findVariable } from '../find-variable.ts';
import { addArgument, addDefault, addSearched } from './argument-places.ts';
import { countChildren, findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import { isCredentialMember } from './credential-places.ts';
import { addAssigned, addFallback } from './environment-places.ts';
import { findFieldReads } from './field-reads.ts';
import { findBinding, getBindingName } from './find-binding.ts';
import { findCalledFunction } from './find-called-function.ts';
import { findEntry, isOneOfMany, mapReader, takesEntry } from './map-entries.ts';
import { addCompanion, addListed, addMapped, addNamed, addSentHeader } from './named-places.ts';
import { isExample } from './is-example.ts';
import { addPair, addProperty } from './property-places.ts';
import { addRequested } from './requested-places.ts';
import { mostParts, type FoundPlaces, type SecretPlace } from './secret-place.ts';
import type { SecretSearch } from './secret-search.ts';
import { addCompared, addConcatenated, addWithin } from './text-places.ts';
import { addTyped } from './typed-places.ts';
import { findReads } from './variable-reads.ts';

/** So many uses of variables, and of variables that hold them, are looked at. */
const mostReferences = 60;
const deepest = 3;
const mostNames = 5;

/** A walk from a value to what it is used as. */
interface Climb extends FoundPlaces {
  /** How many more uses of variables may be looked at. */
  left: number;
}

/** Answers what a constant is used as: what it is assigned or passed to, directly and by the variable that holds it. */
export function collectPlaces(search: SecretSearch, node: TreeNode): readonly SecretPlace[] {
  const places: SecretPlace[] = [];
  climb({ search, places, left: mostReferences }, node, [], 0);
  return places;
}

/** Walks from a value outwards as long as it stays the same value; `options` are the names of the properties that hold it. */
function climb(walk: Climb, start: TreeNode, held: readonly string[], depth: number): void {
  const options = [...held];
  let isListed = false;
  let current = start;
  for (let parent = current.parent; parent !== null && parent !== undefined; current = parent, parent = current.parent) {
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        addTyped(walk, parent, options);
        continue;
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
        continue;
      case 'ConditionalExpression':
        if (getChild(parent, 'test') === current) return;
        continue;
      case 'LogicalExpression':
        addFallback(walk, parent, current);
        continue;
      case 'MemberExpression':
        if (getChild(parent, 'object') !== current) return;
        if (options.length > 0 && (options[0] === findName(parent) || isComputed(parent))) {
          options.shift();
          continue;
        }
        if (depth > 0 && isElement(parent)) continue;
        if (options.length === 0) addSearched(walk, parent);
        if (!isTransparentMethod(parent)) return;
        continue;
      case 'CallExpression':
      case 'NewExpression':
        if (getChild(parent, 'callee') === current) {
          if (options.length > 0 && !takesEntry(parent, current, options)) return;
          continue;
        }
        if (countChildren(parent, 'arguments') > mostParts) return;
        addArgument(walk, parent, current, options);
        if (options.length === 0) addDefault(walk, parent, current);
        followArgument(walk, { call: parent, argument: current, options, depth });
        if (options.length > 0 && isMerging(parent, current)) {
          const [target] = getChildren(parent, 'arguments');
          if (target?.type === 'Identifier') followHeld(walk, target, options, depth);
          continue;
        }
        if (!isTransparentCall(parent, current, options.length > 0)) return;
        continue;
      case 'Property':
        if (getChild(parent, 'value') !== current || parent.parent?.type === 'ObjectPattern') return;
        if (isExample(findKeyName(parent))) {
          walk.places.length = 0;
          return;
        }
        if (options.length === 0) {
          if (isListed) addListed(walk, findKeyName(parent));
          else addProperty(walk, parent);
        }
        options.unshift(findKeyName(parent) ?? '');
        continue;
      case 'ObjectExpression':
        continue;
      case 'SpreadElement':
        // `{ ...options, more }`
        if (options.length === 0 || parent.parent?.type !== 'ObjectExpression') return;
        continue;
      case 'ArrayExpression': {
        const entry = options.length === 0 && !isListed ? findEntry(parent, current) : undefined;
        if (entry !== undefined) {
          addNamed(walk, entry.key, 'name');
          options.unshift(mapReader, entry.key);
          parent = entry.map;
          continue;
        }
        addPair(walk, parent, current);
        isListed = true;
        continue;
      }
      case 'VariableDeclarator':
        climbDeclarator(walk, parent, options, depth, isListed);
        return;
      case 'AssignmentExpression':
      case 'AssignmentPattern':
        if (getChild(parent, 'right') === current) climbAssignment(walk, parent, options, depth);
        return;
      case 'PropertyDefinition':
      case 'AccessorProperty':
        climbField(walk, parent, options, depth, isListed);
        return;
      case 'TSEnumMember':
      case 'JSXAttribute':
        if (options.length === 0) addNamed(walk, findKeyName(parent), 'name');
        return;
      case 'JSXExpressionContainer':
        continue;
      case 'SwitchCase':
        if (parent.parent?.type === 'SwitchStatement' && getChild(parent, 'test') === current) {
          addCompanion(walk, getChild(parent.parent, 'discriminant'));
          addRequested(walk, getChild(parent.parent, 'discriminant'));
        }
        return;
      case 'ArrowFunctionExpression':
        if (getChild(parent, 'body') !== current) return;
        continue;
      case 'ReturnStatement':
        climbReturn(walk, parent, options, depth);
        return;
      case 'TemplateLiteral':
        if (options.length === 0) addWithin(walk, parent, current);
        return;
      case 'BinaryExpression':
        if (options.length === 0) {
          addCompared(walk, parent, current);
          addConcatenated(walk, parent, current);
        }
        return;
      default:
        return;
    }
  }
}

/** What a variable holds, or some part of it, is named by it and used where it is read. */
function climbDeclarator(walk: Climb, declarator: TreeNode, options: readonly string[], depth: number, isListed: boolean): void {
  const id = getChild(declarator, 'id');
  if (options.length > 0 && isExample(findName(id))) walk.places.length = 0;
  if (options.length > 0 && id !== undefined) addTyped(walk, id, options);
  addHolder(walk, findName(id), options, isListed);
  followBinding(walk, id, options, depth);
}

function climbField(walk: Climb, field: TreeNode, options: readonly string[], depth: number, isListed: boolean): void {
  const name = findKeyName(field);
  if (options.length > 0) addTyped(walk, field, options);
  addHolder(walk, name, options, isListed);
  followField(walk, field, name, options, depth);
}

/** Adds what the name of a variable or field says of what it holds, or of what is listed or mapped there. */
function addHolder(walk: Climb, name: string | undefined, options: readonly string[], isListed: boolean): void {
  if (isOneOfMany(options)) addMapped(walk, name);
  else if (options.length === 0 && isListed) addListed(walk, name);
  else if (options.length === 0) addNamed(walk, name, 'name', { isHeld: true });
}

function climbAssignment(walk: Climb, assignment: TreeNode, options: readonly string[], depth: number): void {
  if (options.length === 0) addAssigned(walk, assignment);
  const left = getChild(assignment, 'left');
  const name = findName(left);
  if (options.length === 0 && isHeaderOf(left)) addSentHeader(walk, name);
  if (left?.type === 'Identifier') {
    if (options.length > 0) addTyped(walk, left, options);
    const variable = findVariable(walk.search.sourceCode, left as never, name ?? '');
    if (variable !== undefined) followVariables(walk, [variable], options, depth);
  }
  if (assignment.parent?.type === 'TSParameterProperty') followField(walk, assignment, name, options, depth);
  if (left?.type !== 'MemberExpression') return;
  followHolder(walk, left, options, depth);
  if (getChild(left, 'object')?.type === 'ThisExpression') followField(walk, assignment, name, options, depth);
  else if (isCredentialMember(walk.search, left, options)) {
    walk.places.push({ name: options.at(-1) ?? name ?? '', meaning: 'credential', strength: 'use' });
  }
}

/** `client.defaults.headers.common.Authorization` */
function isHeaderOf(member: TreeNode | undefined): boolean {
  if (member?.type !== 'MemberExpression' || !credentialHeaders.has(findName(member)?.toLowerCase() ?? '')) return false;
  const owner = getChild(member, 'object');
  return findName(owner) === 'headers' || (owner?.type === 'MemberExpression' && findName(getChild(owner, 'object')) === 'headers');
}

/** `config.db.password = value; new Client(config)`: what is done with the object that holds the value now. */
function followHolder(walk: Climb, assigned: TreeNode, options: readonly string[], depth: number): void {
  const names = [...options];
  let holder: TreeNode | undefined = assigned;
  while (holder?.type === 'MemberExpression') {
    const name = findName(holder);
    if (name === undefined || names.length > mostNames) return;
    names.unshift(name);
    holder = getChild(holder, 'object');
  }
  const [field, ...parts] = names;
  if (holder?.type === 'ThisExpression' && field !== undefined && parts.length > options.length)
    followField(walk, assigned, field, parts, depth);
  if (holder?.type !== 'Identifier') return;
  followHeld(walk, holder, names, depth);
}

/** What is done with an object that holds a value now. */
function followHeld(walk: Climb, holder: TreeNode, names: readonly string[], depth: number): void {
  const variable = findVariable(walk.search.sourceCode, holder as never, findName(holder) ?? '');
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || (definition?.type !== 'Variable' && definition?.type !== 'Parameter')) return;
  addTyped(walk, definition.name as unknown as TreeNode, names);
  followVariables(walk, [variable], names, depth);
}

function isTransparentMethod(member: TreeNode): boolean {
  return member.parent?.type === 'CallExpression' && transparentMethods.has(findName(getChild(member, 'property')) ?? '');
}

function isTransparentCall(call: TreeNode, argument: TreeNode, isObject: boolean): boolean {
  const index = (isObject ? objectCalls : transparentCalls).get(findName(getChild(call, 'callee')) ?? '');
  return index !== undefined && getChildren(call, 'arguments')[index] === argument;
}

/** `Object.assign(target, part)`: the target has the part's properties, and is the answer. */
function isMerging(call: TreeNode, argument: TreeNode): boolean {
  return mergingCalls.has(findName(getChild(call, 'callee')) ?? '') && getChildren(call, 'arguments')[0] !== argument;
}

/** What a function returns is what its calls are; its name may tell. */
function climbReturn(walk: Climb, statement: TreeNode, options: readonly string[], depth: number): void {
  const maker = findFunction(statement);
  const holder = maker?.type === 'FunctionDeclaration' ? maker : (maker?.parent ?? undefined);
  if (maker === undefined || holder === undefined) return;
  const isMember = holder.type === 'MethodDefinition' || holder.type === 'Property' || holder.type === 'PropertyDefinition';
  const isHeld = holder === maker || holder.type === 'VariableDeclarator';
  if (!isMember && !isHeld) return;
  const name = isMember ? findKeyName(holder) : findName(getChild(holder, 'id'));
  if (options.length === 0) addNamed(walk, name, 'name');
  if (isHeld) followVariables(walk, walk.search.sourceCode.getDeclaredVariables(holder as never), options, depth);
  else if (holder.type !== 'Property' && walk.search.mayUseTakers()) followField(walk, holder, name, options, depth);
}

/** The function that a statement returns from. */
function findFunction(statement: TreeNode): TreeNode | undefined {
  let outer = statement.parent ?? undefined;
  while (outer !== undefined && !/Function|Program|StaticBlock/u.test(outer.type)) outer = outer.parent ?? undefined;
  return outer?.type.includes('Function') === true ? outer : undefined;
}

/** `keys[0]`, `keys[index]`: one of what is held. */
function isElement(member: TreeNode): boolean {
  const property = getChild(member, 'property');
  return isComputed(member) || (property?.type === 'Literal' && typeof getValue(property, 'value') === 'number');
}

/** `keys[stage]`: any of them. */
function isComputed(member: TreeNode): boolean {
  return getValue(member, 'computed') === true && getChild(member, 'property')?.type !== 'Literal';
}

/** An argument that is followed into the function that is called. */
interface Passed {
  readonly call: TreeNode;
  readonly argument: TreeNode;
  readonly options: readonly string[];
  readonly depth: number;
}

const placesOfParameters = new WeakMap<TreeNode, Map<string, readonly SecretPlace[]>>();

/** What a function of the file does with what it is given; its parameter may tell. */
function followArgument(walk: Climb, { call, argument, options, depth }: Passed): void {
  if (depth >= deepest) return;
  const called = findCalledFunction(walk.search.sourceCode, call);
  const parameter = called === undefined ? undefined : getChildren(called, 'params')[getChildren(call, 'arguments').indexOf(argument)];
  if (parameter === undefined) return;
  const binding = findBinding(parameter, options);
  if (binding === undefined) return;
  if (binding.options.length === 0 && !nameReaders.test(findName(getChild(call, 'callee')) ?? ''))
    addNamed(walk, getBindingName(binding), 'name');
  if (depth > 0) {
    followParameter(walk, parameter, options, depth);
    return;
  }
  // What many calls pass to one parameter is followed once.
  const known = placesOfParameters.get(parameter) ?? new Map<string, readonly SecretPlace[]>();
  placesOfParameters.set(parameter, known);
  const key = options.join('.');
  let places = known.get(key);
  if (places === undefined) {
    const within: Climb = { search: walk.search, places: [], left: mostReferences };
    followParameter(within, parameter, options, depth);
    places = within.places;
    known.set(key, places);
  }
  walk.places.push(...places);
}

function followParameter(walk: Climb, parameter: TreeNode, options: readonly string[], depth: number): void {
  followBinding(walk, parameter, options, depth);
  if (parameter.type !== 'TSParameterProperty') return;
  const binding = findBinding(parameter, options);
  if (binding !== undefined) followField(walk, parameter, getBindingName(binding), binding.options, depth);
}

/** Follows the variable that a pattern gives a value to, or a part of the value. */
function followBinding(walk: Climb, pattern: TreeNode | undefined, options: readonly string[], depth: number): void {
  const binding = findBinding(pattern, options);
  if (binding === undefined) return;
  const variable = findVariable(walk.search.sourceCode, binding.identifier as never, getBindingName(binding));
  if (variable !== undefined) followVariables(walk, [variable], binding.options, depth);
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
  for (const read of findFieldReads(walk.search.sourceCode, within, name)) follow(walk, read, options, depth);
}

/** The uses of what holds a value count where they are surer than its name. */
function follow(walk: Climb, node: TreeNode, options: readonly string[], depth: number): void {
  if (walk.left <= 0) return;
  walk.left--;
  const next: Climb = { search: walk.search, places: [], left: walk.left };
  climb(next, node, options, depth + 1);
  walk.left = next.left;
  walk.places.push(...next.places.filter((place) => place.strength !== 'name'));
}
