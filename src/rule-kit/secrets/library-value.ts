import type { Scope, SourceCode } from 'eslint';
import { sameFunctions } from '../../models/secrets/call-words.ts';
import { findImportOfVariable } from '../find-import.ts';
import { findVariable } from '../find-variable.ts';
import { findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';

/** How a value comes from its module: a part of it, what calling or constructing it gives, what is declared as an exported type. */
export type LibraryStep =
  { readonly kind: 'member' | 'type'; readonly name: string } | { readonly kind: 'call' } | { readonly kind: 'new' };

/** A value that another module makes. */
export interface LibraryValue {
  /** `node:` prefix left out; `global` for what needs no import. */
  readonly module: string;
  readonly steps: readonly LibraryStep[];
}

const deepest = 12;
const call: LibraryStep = { kind: 'call' };
const construction: LibraryStep = { kind: 'new' };

/** Answers where the value of an expression comes from, as far as the file tells. */
export function findLibraryValue(sourceCode: SourceCode, node: TreeNode | undefined, depth = 0): LibraryValue | undefined {
  if (node === undefined || depth > deepest) return undefined;
  const next = (key: string): LibraryValue | undefined => findLibraryValue(sourceCode, getChild(node, key), depth + 1);
  switch (node.type) {
    case 'Identifier':
      return findNamed(sourceCode, node, depth);
    case 'MemberExpression': {
      const property = getChild(node, 'property');
      if (property?.type !== 'Identifier' || getValue(node, 'computed') === true) return undefined;
      return takeMember(next('object'), String(getValue(property, 'name')));
    }
    case 'CallExpression': {
      const module = findModule(getChildren(node, 'arguments')[0]);
      const name = findName(getChild(node, 'callee'));
      if (name === 'require' && module !== undefined) return { module, steps: [] };
      // `promisify(sign)` is called as `sign` is.
      if (sameFunctions.has(name ?? '')) return findLibraryValue(sourceCode, getChildren(node, 'arguments')[0], depth + 1);
      return addStep(next('callee'), call);
    }
    case 'ImportExpression': {
      const module = findModule(getChild(node, 'source'));
      return module === undefined ? undefined : { module, steps: [] };
    }
    case 'NewExpression':
      return addStep(next('callee'), construction);
    case 'AwaitExpression':
      return next('argument');
    case 'Super': {
      const body = findClass(node);
      return body === undefined ? undefined : findLibraryValue(sourceCode, getChild(body, 'superClass'), depth + 1);
    }
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return next('expression');
    default:
      return undefined;
  }
}

/** The class around `super`. */
function findClass(node: TreeNode): TreeNode | undefined {
  let outer = node.parent ?? undefined;
  while (outer !== undefined && !outer.type.startsWith('Class')) outer = outer.parent ?? undefined;
  return outer?.type === 'ClassBody' ? (outer.parent ?? undefined) : outer;
}

/** Answers the type of another module by which a variable, a parameter or an assertion is annotated. */
export function findLibraryType(sourceCode: SourceCode, node: TreeNode): LibraryValue | undefined {
  const annotation = getChild(node, 'typeAnnotation');
  const reference = annotation?.type === 'TSTypeAnnotation' ? getChild(annotation, 'typeAnnotation') : annotation;
  const name = reference === undefined ? undefined : getChild(reference, 'typeName');
  if (name?.type === 'Identifier') {
    const found = findNamed(sourceCode, name, 0);
    const last = found?.steps.at(-1);
    return found === undefined || last?.kind !== 'member'
      ? undefined
      : { module: found.module, steps: [{ kind: 'type', name: last.name }] };
  }
  // `pg.PoolConfig`
  const [left, right] = name?.type === 'TSQualifiedName' ? [getChild(name, 'left'), findName(getChild(name, 'right'))] : [];
  const owner = left?.type === 'Identifier' ? findNamed(sourceCode, left, 0) : undefined;
  return owner === undefined || right === undefined ? undefined : { module: owner.module, steps: [{ kind: 'type', name: right }] };
}

/** Does it come from another package? */
export function isOfPackage(value: LibraryValue | undefined): boolean {
  return value !== undefined && value.module !== 'global' && !value.module.startsWith('.');
}

/** Answers where an expression comes from: the module and the names of its parts, with slashes between. */
export function findOrigin(sourceCode: SourceCode, node: TreeNode | undefined): string | undefined {
  const value = findLibraryValue(sourceCode, node);
  if (value === undefined || value.module === 'global') return undefined;
  return [value.module, ...value.steps.flatMap((step) => ('name' in step ? [step.name] : []))].join('/');
}

function addStep(value: LibraryValue | undefined, step: LibraryStep): LibraryValue | undefined {
  return value === undefined ? undefined : { module: value.module, steps: [...value.steps, step] };
}

/** The default export of a module is the module, and what is global is a member of the global object, too. */
function takeMember(value: LibraryValue | undefined, name: string): LibraryValue | undefined {
  if (name === 'default') return value;
  return addStep(value !== undefined && isGlobalObject(value) ? { module: 'global', steps: [] } : value, { kind: 'member', name });
}

const globalObjects: ReadonlySet<string> = new Set(['globalThis', 'global', 'self', 'window']);

function isGlobalObject({ module, steps: [first, ...more] }: LibraryValue): boolean {
  return module === 'global' && more.length === 0 && first?.kind === 'member' && globalObjects.has(first.name);
}

function findModule(specifier: TreeNode | undefined): string | undefined {
  const module = specifier?.type === 'Literal' ? getValue(specifier, 'value') : undefined;
  return typeof module === 'string' ? module.replace(/^node:/u, '') : undefined;
}

const valuesOfVariables = new WeakMap<Scope.Variable, { readonly value: LibraryValue | undefined }>();
const localNames = new WeakMap<SourceCode, ReadonlySet<string>>();

/** Names of which the file alone tells that no other module makes them: most of those that are called. */
function getLocalNames(sourceCode: SourceCode): ReadonlySet<string> {
  let names = localNames.get(sourceCode);
  if (names === undefined) {
    const local = new Set<string>();
    const others = new Set<string>();
    for (const scope of sourceCode.scopeManager.scopes) {
      for (const variable of scope.variables) (canBeOfLibrary(variable) ? others : local).add(variable.name);
    }
    for (const name of others) local.delete(name);
    localNames.set(sourceCode, (names = local));
  }
  return names;
}

const madeElsewhere: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'CallExpression',
  'ChainExpression',
  'Identifier',
  'ImportExpression',
  'MemberExpression',
  'NewExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

function canBeOfLibrary({ defs: [definition, ...more] }: Scope.Variable): boolean {
  if (definition === undefined) return true;
  if (more.length > 0) return false;
  if (definition.type === 'ImportBinding') return true;
  if (definition.type === 'Variable') {
    const init = getChild(definition.node as unknown as TreeNode, 'init');
    return init !== undefined && madeElsewhere.has(init.type);
  }
  if (definition.type !== 'Parameter') return false;
  const parameter = definition.name as unknown as TreeNode;
  return getChild(parameter, 'typeAnnotation') !== undefined || findHolder(parameter.parent ?? undefined) !== undefined;
}

/** The declaration by whose name a function of the file is called. */
function findHolder(body: TreeNode | undefined): TreeNode | undefined {
  if (body?.type === 'FunctionDeclaration') return body;
  return body?.parent?.type === 'VariableDeclarator' ? body.parent : undefined;
}

function findNamed(sourceCode: SourceCode, node: TreeNode, depth: number): LibraryValue | undefined {
  const name = String(getValue(node, 'name'));
  if (getLocalNames(sourceCode).has(name)) return undefined;
  const variable = findVariable(sourceCode, node as never, name);
  if (variable === undefined || variable.defs.length === 0) return { module: 'global', steps: [{ kind: 'member', name }] };
  const known = valuesOfVariables.get(variable);
  if (known !== undefined) return known.value;
  // A variable that is made from itself is none.
  valuesOfVariables.set(variable, { value: undefined });
  const value = readVariable(sourceCode, variable, depth);
  valuesOfVariables.set(variable, { value });
  return value;
}

/** An imported name, a variable that holds what a call or `new` makes, a parameter of a library's type. */
function readVariable(sourceCode: SourceCode, variable: Scope.Variable, depth: number): LibraryValue | undefined {
  const imported = findImportOfVariable(variable);
  if (imported !== undefined) {
    const isWhole = imported.name === '*' || imported.name === 'default';
    return { module: imported.module, steps: isWhole ? [] : [{ kind: 'member', name: imported.name }] };
  }
  const [definition, ...more] = variable.defs;
  if (definition === undefined || more.length > 0) return undefined;
  if (definition.type === 'Parameter') {
    const parameter = definition.name as unknown as TreeNode;
    return findLibraryType(sourceCode, parameter) ?? findLibraryValue(sourceCode, findPassed(sourceCode, parameter), depth + 1);
  }
  if (definition.type !== 'Variable') return undefined;
  const declarator = definition.node as unknown as TreeNode;
  const value = findLibraryValue(sourceCode, getChild(declarator, 'init'), depth + 1);
  const id = getChild(declarator, 'id');
  if (id?.type !== 'ObjectPattern') return value;
  const part = getChildren(id, 'properties').find((property) => findName(getChild(property, 'value')) === variable.name);
  const name = part === undefined ? undefined : findKeyName(part);
  return name === undefined ? undefined : takeMember(value, name);
}

const passedOf = new WeakMap<TreeNode, { readonly argument: TreeNode | undefined }>();

/** What the first call of a function of the file passes for a parameter; looked for once. */
function findPassed(sourceCode: SourceCode, parameter: TreeNode): TreeNode | undefined {
  let passed = passedOf.get(parameter);
  if (passed === undefined) passedOf.set(parameter, (passed = { argument: findFirstPassed(sourceCode, parameter) }));
  return passed.argument;
}

function findFirstPassed(sourceCode: SourceCode, parameter: TreeNode): TreeNode | undefined {
  const body = parameter.parent ?? undefined;
  const holder = findHolder(body);
  const index = body === undefined ? -1 : getChildren(body, 'params').indexOf(parameter);
  if (holder === undefined || index < 0) return undefined;
  const name = findName(getChild(holder, 'id'));
  const variable = sourceCode.getDeclaredVariables(holder as never).find((each) => each.name === name);
  for (const { identifier } of variable?.references ?? []) {
    const call = (identifier as unknown as TreeNode).parent;
    if (call?.type === 'CallExpression' && getChild(call, 'callee') === (identifier as unknown as TreeNode))
      return getChildren(call, 'arguments')[index];
  }
  return undefined;
}
