import { makeValueLike, type DeclaredType, type Value } from '../domain/value.ts';
import { uniteNodes, uniteRefs } from '../domain/unite-lists.ts';
import { eventTypesPackage } from '../../models/event-types.ts';
import { getInstanceNodes, getMemberNodes, getResultNodes, type ApiNode } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import type { IrClass, IrModule, IrType } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { isMadeElsewhere } from './made-elsewhere.ts';
import { getPackageValue, readModuleVariable } from './module-values.ts';
import { resolveTypeName, type ResolvedTypeName } from './resolve-type-name.ts';
import { collectSubtypes } from './subtypes.ts';
import type { Run } from './run.ts';

/**
 * Answers the value with what its written type tells of it, when nothing better is known: the library type or the classes of the
 * program that an injected service can be. A written type proves nothing of content; it only says where to look for methods.
 */
export function resolveDeclared(activation: Activation, state: State, value: Value): Value {
  void state;
  const { declared } = value;
  if (declared === undefined || value.refs.length > 0) return value;
  const known = resolveDeclaredType(activation.run, declared);
  // What a library says comes first; the type tells of the parts of which it says nothing.
  const isTypeFirst = isMadeElsewhere(value) && known.refs.length + known.nodes.length > 0;
  if (value.nodes.length > 0 && !isTypeFirst)
    return known.declared === undefined ? value : makeValueLike(value, { declared: known.declared });
  if (known.refs.length === 0 && known.nodes.length === 0 && known.declared === undefined) return value;
  return makeValueLike(value, { refs: known.refs, nodes: known.nodes, declared: known.declared ?? declared });
}

/**
 * Adds a written type to a value: where nothing else is known of it, and for its doc comments also where nobody knows what an outsider put
 * into it.
 */
export function declareType(run: Run, value: Value, declared: DeclaredType): Value {
  // What is never set in the code at hand is set elsewhere: the type is all that is known of it.
  const { constants } = value;
  const isEmpty = constants === undefined || constants.every((each) => each === undefined || each === null);
  if (!isEmpty || value.refs.length > 0) return value;
  if (value.taints.length === 0) return value.nodes.length > 0 || constants?.length !== 0 ? makeValueLike(value, { declared }) : value;
  return resolveDeclaredType(run, declared).declared?.members === undefined ? value : makeValueLike(value, { declared });
}

/** What a written type says. */
export interface DeclaredValue {
  readonly refs: Value['refs'];
  readonly nodes: readonly ApiNode[];
  /** An object or array type whose parts are declared, or a function type that says what is answered. */
  readonly declared: DeclaredType | undefined;
}

const nothing: DeclaredValue = { refs: [], nodes: [], declared: undefined };

/** Answers what values of a written type are; memoised per run. */
export function resolveDeclaredType(run: Run, declared: DeclaredType, depth = 0): DeclaredValue {
  const known = run.declaredTypes.get(declared.type);
  if (known !== undefined) return known;
  if (depth > 8) return nothing;
  run.declaredTypes.set(declared.type, nothing);
  const value = resolveType(run, declared.type, declared.file, depth);
  run.declaredTypes.set(declared.type, value);
  return value;
}

/** Generic types whose values behave as their first argument. */
export const transparentGenerics: ReadonlySet<string> = new Set([
  'Promise',
  'Awaited',
  'Partial',
  'Readonly',
  'Required',
  'NonNullable',
  'DeepPartial',
  'Pick',
  'Omit',
  'Extract',
]);

export const arrayGenerics: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'AsyncIterable']);

/** Generic types whose values hold values of their second argument. */
const mapGenerics: ReadonlySet<string> = new Set(['Map', 'ReadonlyMap', 'WeakMap']);

const noMembers: ReadonlyMap<string, IrType> = new Map();

function resolveType(run: Run, type: IrType, file: string, depth: number): DeclaredValue {
  switch (type.kind) {
    case 'reference': {
      const name = type.name.join('.');
      const first = type.arguments[0];
      if (first !== undefined && transparentGenerics.has(name)) return resolveDeclaredType(run, { type: first, file }, depth + 1);
      if (first !== undefined && arrayGenerics.has(name))
        return { ...nothing, declared: { type: { kind: 'array', element: first }, file } };
      const second = type.arguments[1];
      if (second !== undefined && mapGenerics.has(name))
        return { ...nothing, declared: { type: { kind: 'array', element: second }, file } };
      if (second !== undefined && name === 'Record')
        return { ...nothing, declared: { type: { kind: 'object', members: noMembers, rest: second }, file } };
      if (first?.kind === 'typeof') {
        const value = readTypeof(run, first.name, file);
        if (name === 'InstanceType') return { ...nothing, nodes: getInstanceNodes(value.nodes), refs: listInstances(run, value) };
        if (name === 'ReturnType') return resolveAnswer(run, value, depth);
      }
      return resolveName(run, resolveTypeName(run.program, file, type.name), depth);
    }
    case 'import': {
      const target = run.program.resolve(file, type.module);
      if (target.kind === 'package') return resolveName(run, { kind: 'package', package: target.name, name: type.name.join('.') }, depth);
      return target.kind === 'file' ? resolveName(run, resolveTypeName(run.program, target.file, type.name, true), depth) : nothing;
    }
    case 'union':
    case 'intersection':
      return type.types.map((each) => resolveDeclaredType(run, { type: each, file }, depth + 1)).reduce(unite, nothing);
    case 'array':
    case 'object':
    case 'function':
      return { ...nothing, declared: { type, file } };
    case 'typeof': {
      const { refs, nodes } = readTypeof(run, type.name, file);
      return { ...nothing, refs, nodes };
    }
    case 'literal':
    case 'keyword':
      return nothing;
  }
}

/** Answers what a name of the file's top level stands for, for a type that speaks of it. */
function readTypeof(run: Run, [head = '', ...tail]: readonly string[], file: string): Value {
  const module = run.program.getModule(file);
  const value = module?.variables.has(head) === true ? readModuleVariable(run, module, head) : run.makeValue();
  return tail.length === 0 ? value : run.makeValue({ nodes: tail.reduce<readonly ApiNode[]>(getMemberNodes, value.nodes) });
}

/** Answers objects of the classes that a value can be. */
function listInstances(run: Run, { refs }: Value): Value['refs'] {
  let instances: Value['refs'] = [];
  for (const ref of refs) {
    const declaration = run.globalHeap.get(ref)?.classInfo?.declaration;
    const module = declaration === undefined ? undefined : run.program.getModule(declaration.file);
    if (declaration !== undefined && module !== undefined)
      instances = uniteRefs(instances, run.operations.instantiate(run, module, declaration).refs);
  }
  return instances;
}

/** Answers what the functions that a value can be answer, as far as their types or rows say. */
function resolveAnswer(run: Run, { refs, nodes }: Value, depth: number): DeclaredValue {
  let answer: DeclaredValue = { ...nothing, nodes: getResultNodes(nodes) };
  for (const ref of refs) {
    const made = run.globalHeap.get(ref)?.closure?.function;
    const type = made?.outline().returnType;
    if (made !== undefined && type !== undefined) answer = unite(answer, resolveDeclaredType(run, { type, file: made.file }, depth + 1));
  }
  return answer;
}

function unite(left: DeclaredValue, right: DeclaredValue): DeclaredValue {
  return {
    refs: uniteRefs(left.refs, right.refs),
    nodes: uniteNodes(left.nodes, right.nodes),
    declared: left.declared ?? right.declared,
  };
}

function resolveName(run: Run, found: ResolvedTypeName | undefined, depth: number): DeclaredValue {
  if (found === undefined) return nothing;
  if (found.kind === 'package') return { ...nothing, nodes: findPackageType(run, found.package, found.name) };
  const { declaration, module } = found;
  if (declaration.kind === 'alias') {
    const value = resolveDeclaredType(run, { type: declaration.type, file: module.file }, depth + 1);
    const { annotations } = declaration;
    if (annotations === undefined || value.declared === undefined) return value;
    return { ...value, declared: { ...value.declared, members: annotations } };
  }
  const heritage = (declaration.kind === 'class' ? declaration.class.heritage : declaration.heritage)
    .map((each) => resolveDeclaredType(run, { type: each, file: module.file }, depth + 1))
    .reduce(
      (nodes: readonly ApiNode[], each) => uniteNodes(nodes, each.nodes),
      run.graph.findDescribedType(module.file, found.specifier ?? '', found.name),
    );
  const classes = collectSubtypes(run, module, declaration.kind === 'class' ? declaration.class.name : found.name);
  const own: readonly { module: IrModule; declaration: IrClass }[] =
    declaration.kind === 'class' ? [{ module, declaration: declaration.class }] : [];
  let refs: Value['refs'] = [];
  for (const each of [...own, ...classes]) refs = uniteRefs(refs, run.operations.instantiate(run, each.module, each.declaration).refs);
  const members: DeclaredType | undefined =
    declaration.kind === 'interface'
      ? { type: { kind: 'object', members: declaration.members }, file: module.file, members: declaration.annotations }
      : undefined;
  return { refs, nodes: heritage, declared: members };
}

/** Answers the nodes of a type that a package exports, events among them. */
export function findPackageType(run: Run, packageName: string, name: string): readonly ApiNode[] {
  if (packageName === eventTypesPackage) {
    const event = run.graph.findEventByType(name);
    return event === undefined ? [] : [event];
  }
  const declared = run.graph.findDeclared(packageName, name);
  // `import Redis from 'ioredis'` names a class that is the package itself
  return declared.length > 0 || name !== 'default' ? declared : getInstanceNodes(getPackageValue(run, packageName, '', name).nodes);
}
