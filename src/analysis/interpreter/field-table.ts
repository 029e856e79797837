import { getElementNodes, getMemberNodes, type ApiNode, type CompiledSchema } from '../binding/api-node.ts';
import { getCallRows } from '../binding/call-rows.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import {
  addStep,
  computePatternExcludes,
  isFunction,
  isList,
  listElements,
  makeList,
  makeSchema,
  part,
  readExcludes,
  readShape,
  type Parts,
} from './schema-parts.ts';

/** `checkSchema({ id: { in: ['body'], isUUID: true } })`: each name is checked by the methods that its options name. */
export function makeFieldTable(activation: Activation, state: State, table: Value | undefined, nodes: readonly ApiNode[]): Value {
  const methods = getElementNodes(nodes);
  const checks = readShape(activation, state, table).map(([name, options]) => makeField(activation, state, name, options, methods));
  return makeList(activation, state, checks, 'table');
}

const allPlaces = 'body,cookies,headers,params,query';

function makeField(activation: Activation, state: State, name: string, options: Value, methods: readonly ApiNode[]): Value {
  const { run } = activation;
  let parts: Parts = new Map([
    [part.field, run.makeConstant(name)],
    [part.places, run.makeConstant(allPlaces)],
    [part.excludes, run.makeConstant(0)],
  ]);
  for (const [option, value] of readShape(activation, state, options)) {
    if (option === 'in') parts.set(part.places, run.makeConstant(readPlaces(activation, state, value)));
    else if (findConstant(value)?.value !== false) {
      for (const row of getCallRows(getMemberNodes(methods, option)).schemas) parts = addOption(activation, state, parts, row, value);
    }
  }
  return makeSchema(activation, state, `field ${name}`, parts);
}

function readPlaces(activation: Activation, state: State, value: Value): string {
  const named = isList(activation, state, value) ? listElements(activation, state, value) : [value];
  return named.map((each) => String(findConstant(each)?.value)).join(',');
}

function addOption(activation: Activation, state: State, parts: Parts, row: CompiledSchema, value: Value): Parts {
  const inner = new Map(readShape(activation, state, value));
  if (inner.has('negated')) return parts;
  const { run } = activation;
  switch (row.row.schema) {
    case 'check':
    case 'coerce':
      parts.set(part.excludes, run.makeConstant(readExcludes(parts) | row.removes));
      return row.row.schema === 'coerce' ? parts.set(part.coerces, run.makeConstant(true)) : parts;
    case 'pattern': {
      const given = inner.get('options') ?? value;
      const [first = given] = isList(activation, state, given) ? listElements(activation, state, given) : [given];
      return parts.set(part.excludes, run.makeConstant(readExcludes(parts) | computePatternExcludes(activation, state, first)));
    }
    case 'refine': {
      const found = [...inner.values()].find((each) => isFunction(activation, state, each));
      return found === undefined ? parts : addStep(activation, state, parts, 'refine', found);
    }
    default:
      return parts;
  }
}
