import { expandNode, type ApiNode } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import { makeCell, type Cell, type CellKind } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { makeOptional, makeValueLike, type Value } from '../domain/value.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import { uniteTaints } from '../domain/taint.ts';
import type { ValueId } from '../domain/identity.ts';
import { getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { ModelCall } from './callbacks.ts';
import { findDerivedId } from './derived-id.ts';
import { makeNodeValue } from './make-node-value.ts';
import { holdsCondition } from './row-conditions.ts';

/** Wraps a value into the array or object that the rest of a path asks for. */
export function nest(activation: Activation, state: State, path: readonly PathStep[], value: Value, key: string): Value {
  const [step, ...below] = path;
  if (step === undefined) return value;
  const inner = nest(activation, state, below, value, `${key}+`);
  if (step.kind === 'member') {
    const fields = new Map(step.names.map((name) => [name, inner]));
    const kind = step.names.every((name) => /^\d+$/u.test(name)) ? 'array' : 'object';
    return allocateValue(activation, state, `nest${key}`, makeCell(kind, { fields }));
  }
  return allocateValue(activation, state, `nest${key}`, makeCell(step.kind === 'any-member' ? 'object' : 'array', { rest: inner }));
}

const noFields: ReadonlyMap<string, Value> = new Map();

/** Builds the array, map or object that `ReturnValue.…` targets describe. */
export class ResultBuilder {
  kind: CellKind = 'object';
  fields = noFields;
  rest: Value | undefined = undefined;
  keys: Value | undefined = undefined;
  base: Cell | undefined = undefined;
  isUsed = false;
  private elementFields = noFields;
  private readonly activation: Activation;
  private readonly state: State;

  constructor(activation: Activation, state: State) {
    this.activation = activation;
    this.state = state;
  }

  add(path: readonly PathStep[], value: Value, key: string): void {
    const [step, ...below] = path;
    if (step === undefined) return;
    this.isUsed = true;
    const [part, ...deeper] = below;
    if (step.kind === 'element' && part?.kind === 'member' && deeper.length === 0) {
      for (const name of part.names) this.setElementField(name, value);
      return;
    }
    const inner = below.length === 0 ? value : nest(this.activation, this.state, below, value, key);
    const join = (old: Value | undefined, name: string): Value =>
      old === undefined ? inner : joinValues(old, inner, () => getSiteId(this.activation, `result.${name}`));
    if (step.kind === 'member') for (const name of step.names) this.setField(name, join(this.fields.get(name), name));
    else if (step.kind === 'map-key') this.keys = join(this.keys, '[key]');
    else this.addElement(inner, step);
  }

  /** Makes the elements of which rows name the parts: what several rows say is of the same element. */
  completeElements(): void {
    const { elementFields: fields } = this;
    if (fields.size === 0) return;
    const kind = [...fields.keys()].every((name) => /^\d+$/u.test(name)) ? 'array' : 'object';
    this.addElement(allocateValue(this.activation, this.state, 'element', makeCell(kind, { fields })), { kind: 'element' });
  }

  /** What is at places without a name, those of the copied object included. */
  joinRest(copied: Value | undefined): Value | undefined {
    if (this.rest === undefined || copied === undefined) return this.rest ?? copied;
    return joinValues(this.rest, copied, () => getSiteId(this.activation, 'result.rest'));
  }

  private addElement(value: Value, { kind }: Pick<PathStep, 'kind'>): void {
    if (kind === 'element' && this.kind === 'object') this.kind = 'array';
    this.rest = this.rest === undefined ? value : joinValues(this.rest, value, () => getSiteId(this.activation, 'result.[]'));
  }

  private setElementField(name: string, value: Value): void {
    const old = this.elementFields.get(name);
    const joined = old === undefined ? value : joinValues(old, value, () => getSiteId(this.activation, `result.[].${name}`));
    this.elementFields = new Map(this.elementFields).set(name, joined);
  }

  private setField(name: string, value: Value): void {
    this.fields = new Map(this.fields).set(name, value);
  }
}

const cellKindOfType: ReadonlyMap<string, CellKind> = new Map([
  ['Array', 'array'],
  ['Map', 'map'],
  ['Set', 'set'],
]);

function collectConditionalTypes(activation: Activation, state: State, call: ModelCall): readonly ApiNode[] {
  const { rows, arguments: args, receiver, site } = call;
  const place = { argument: site.at, call: site.at, calleeText: site.calleeText, arguments: args, receiver };
  return rows.made
    .filter(({ when }) => when.every((condition) => holdsCondition(activation, state, condition, place)))
    .map(({ type }) => type);
}

const cellKinds = new WeakMap<ApiNode, CellKind | 'none'>();

/** Answers the kind of object that a library type of the language is. */
function findCellKind(node: ApiNode): CellKind | undefined {
  let kind = cellKinds.get(node);
  if (kind === undefined) {
    const type = expandNode(node).find((each) => cellKindOfType.has(each.text));
    cellKinds.set(node, (kind = (type === undefined ? undefined : cellKindOfType.get(type.text)) ?? 'none'));
  }
  return kind === 'none' ? undefined : kind;
}

/** What a request is asked for once more, it answers once more. */
function findAnswerId(activation: Activation, state: State, call: ModelCall, nodes: readonly ApiNode[]): ValueId | undefined {
  if (!nodes.some((node) => expandNode(node).some((each) => each.source?.isSteady === true))) return undefined;
  const [first = call.receiver] = call.arguments.values;
  return findDerivedId(activation, state, call, call.receiver.nodes.length > 0 ? call.receiver : first, '');
}

/** Answers what a call gives by the models: library values, and arrays, maps or objects that rows describe. */
export function makeResult(activation: Activation, state: State, call: ModelCall, structure: ResultBuilder): Value | undefined {
  const always = call.site.isConstruct ? call.rows.instances : call.rows.results;
  const nodes = call.rows.made.length === 0 ? always : uniteNodes(always, collectConditionalTypes(activation, state, call));
  let kind: CellKind | undefined;
  for (const node of nodes) kind ??= findCellKind(node);
  const plain =
    nodes.length === 0
      ? undefined
      : makeNodeValue(activation, nodes, findAnswerId(activation, state, call, nodes) ?? getSiteId(activation, 'made'));
  structure.completeElements();
  if (!structure.isUsed && kind === undefined && !(call.site.isConstruct && plain !== undefined)) return plain;
  const base = structure.base ?? makeCell('object');
  const fields = new Map(base.fields);
  for (const [name, value] of structure.fields) fields.set(name, value);
  const cell = makeCell(kind ?? (call.site.isConstruct ? 'object' : structure.kind), {
    fields,
    rest: structure.joinRest(base.rest),
    keys: structure.keys ?? base.keys,
    length: kind === 'array' && fields.size === 0 && structure.rest === undefined && base.rest === undefined ? 0 : undefined,
  });
  const value = allocateValue(activation, state, 'made', cell);
  // Of what no type is known it is not known either whether there is something.
  if (plain === undefined) return call.site.isConstruct || kind !== undefined ? value : makeOptional(makeOptional(value), null);
  return makeValueLike(value, { nodes: uniteNodes(value.nodes, plain.nodes), taints: uniteTaints(value.taints, plain.taints) });
}
