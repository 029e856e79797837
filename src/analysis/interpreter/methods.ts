import { isModelledCallable, type ApiNode } from '../binding/api-node.ts';
import type { CellKind } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { isUntrusted } from '../domain/taint.ts';
import { uniteNodes, uniteRefs } from '../domain/unite-lists.ts';
import { withNodes, type Value } from '../domain/value.ts';
import type { Span } from '../ir/ir.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { findPackageType, resolveDeclared } from './declared-types.ts';
import { resolveTypeName } from './resolve-type-name.ts';

/** Built-in types whose methods a cell of each kind has. */
const typesOfKind: Readonly<Record<CellKind, readonly string[]>> = {
  object: ['Object', 'Promise'],
  array: ['Array', 'Iterator', 'Promise'],
  map: ['Map', 'Promise'],
  set: ['Set', 'Promise'],
  function: ['Function', 'Promise'],
  class: ['Function'],
  instance: ['Object', 'Promise'],
  frame: [],
  regexp: ['RegExp'],
  module: [],
  promise: ['Promise'],
  failure: ['Object'],
  'shown-failure': ['Object', 'ShownFailure'],
};

/** `Text` is what is a text for sure, or data. */
const typesOfText: readonly string[] = ['String', 'Text', 'Promise'];

/** What parsed or received data may be. */
const typesOfData: readonly string[] = ['String', 'Text', 'Array', 'Promise', 'Iterator', 'Number', 'Buffer', 'Object'];

/** What a receiver of which nothing is known may be. */
const typesOfUnknown: readonly string[] = [
  'String',
  'Array',
  'Promise',
  'Iterator',
  'Map',
  'Set',
  'RegExp',
  'Function',
  'Date',
  'Number',
  'Buffer',
  'URLSearchParams',
  'Headers',
  'Object',
  'Pipeable',
];

/** What a library's own value may be, that no model describes. */
const typesOfLibrary: readonly string[] = typesOfUnknown.filter((type) => type !== 'String' && type !== 'RegExp');

/**
 * Answers the callee of `receiver.name(…)` with what the property alone does not tell: the built-in methods of the receiver's kind,
 * and, asked last, what the type checker knows of a receiver on which some library has a method of that name.
 */
export function completeCallee(
  activation: Activation,
  state: State,
  callee: Value,
  receiver: Value,
  name: string,
  receiverSpan: Span | undefined,
): Value {
  if (callee.refs.length > 0 || isModelledCallable(callee.nodes)) return callee;
  const { run } = activation;
  const known = resolveDeclared(activation, state, receiver);
  const builtin = run.graph.findMethods(collectTypes(activation, state, known), name);
  if (receiverSpan !== undefined && isOpen(activation, known, name)) {
    const typed = askType(activation, state, receiver, receiverSpan, name);
    if (typed !== undefined) return withNodes(typed, uniteNodes(typed.nodes, typed.refs.length > 0 ? [] : builtin));
  }
  return builtin.length === 0 ? callee : withNodes(callee, uniteNodes(callee.nodes, builtin));
}

/** Only types can tell what the receiver is: it is no data, nothing else is known of it, and some library has a method of the name. */
function isOpen(activation: Activation, receiver: Value, name: string): boolean {
  const { graph } = activation.run;
  if (!graph.modelledMembers.has(name) || receiver.refs.length > 0 || isUntrusted(receiver.taints)) return false;
  return receiver.nodes.every((node) => node.isUnknown) && graph.findMethods(typesOfLists, name).length === 0;
}

/** Methods of these names are called on results and texts all the time. */
const typesOfLists: readonly string[] = ['String', 'Array', 'Promise'];

/** Answers the built-in types that a receiver can be of; the lists are few and the same ones each time. */
function collectTypes(activation: Activation, state: State, receiver: Value): readonly string[] {
  const isData = isUntrusted(receiver.taints) || receiver.nodes.length > 0;
  const [ref] = receiver.refs;
  if (ref === undefined) {
    if (receiver.isText) return typesOfText;
    const own = isData || receiver.constants === undefined ? getTypesOfOpaque(receiver) : none;
    return (receiver.constants ?? []).reduce(
      (all, constant) => unite(all, typeof constant === 'string' ? typesOfText : typesOfNumber),
      own,
    );
  }
  let types = none;
  for (const each of receiver.refs) {
    const cell = getCell(activation, state, each);
    if (cell !== undefined) types = unite(types, typesOfKind[cell.kind]);
  }
  if (!isData) return types;
  types = unite(types, getTypesOfOpaque(receiver));
  return (receiver.constants ?? []).reduce(
    (all, constant) => unite(all, typeof constant === 'string' ? typesOfText : typesOfNumber),
    types,
  );
}

function getTypesOfOpaque(receiver: Value): readonly string[] {
  if (isUntrusted(receiver.taints)) return receiver.nodes.length === 0 ? typesOfData : typesOfUnknown;
  return receiver.nodes.some((node) => node.isUnknown) ? typesOfLibrary : typesOfUnknown;
}

const none: readonly string[] = [];

const typesOfNumber: readonly string[] = ['Number', 'Promise'];

const unions = new WeakMap<readonly string[], Map<readonly string[], readonly string[]>>();

/** Answers the types of both lists: the same list for the same two. */
function unite(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length === 0 || left === right) return right;
  let known = unions.get(left);
  if (known === undefined) unions.set(left, (known = new Map<readonly string[], readonly string[]>()));
  let united = known.get(right);
  if (united === undefined) known.set(right, (united = [...new Set([...left, ...right])]));
  return united;
}

function askType(activation: Activation, state: State, receiver: Value, span: Span, name: string): Value | undefined {
  const { run, function: body } = activation;
  let { refs } = receiver;
  let nodes: readonly ApiNode[] = [];
  for (const type of run.program.typeNamesAt(body.file, span)) {
    if (type.package === 'global') continue;
    if (type.package !== undefined) nodes = uniteNodes(nodes, findPackageType(run, type.package, type.name));
    else {
      const found = resolveTypeName(run.program, type.file, [type.name]);
      if (found?.kind !== 'program') continue;
      const declared = { type: { kind: 'reference' as const, name: [type.name], arguments: [] }, file: type.file };
      refs = uniteRefs(refs, resolveDeclared(activation, state, run.makeValue({ declared })).refs);
    }
  }
  if (nodes.length === 0 && refs.length === 0) return undefined;
  const typed = run.makeValue({ id: getSiteId(activation, 'typed'), nodes, refs });
  const member = run.operations.readProperty(activation, state, typed, name);
  return member.refs.length > 0 || isModelledCallable(member.nodes) ? member : undefined;
}
