import type { ApiNode } from '../analysis/binding/api-node.ts';
import { getParameterNodes } from '../analysis/binding/api-node.ts';
import type { Closure } from '../analysis/domain/cell.ts';
import type { Value } from '../analysis/domain/value.ts';
import type { IrFunction, IrModule } from '../analysis/ir/ir.ts';
import { findEvent } from '../analysis/interpreter/handler-types.ts';
import { findControllerEntries } from './find-controller-entries.ts';
import { findExport, readModuleVariable } from '../analysis/interpreter/module-values.ts';
import type { Entry } from '../analysis/interpreter/entry.ts';
import type { Run } from '../analysis/interpreter/run.ts';

/** An exported function that the platform can call. */
interface Candidate {
  readonly name: string;
  readonly closure: Closure;
}

/**
 * Answers the handlers that a module exports: functions declared as a handler type, functions whose first parameter is declared as an
 * event, and exported functions that are named or shaped like a handler. Wrappers need no care here: the exported value is what the
 * wrapper answers.
 */
export function findEntries(run: Run, module: IrModule): readonly Entry[] {
  const entries: Entry[] = [];
  // Handlers that one wrapper made share its code and differ in what they close over.
  const seen = new Set<Closure>();
  for (const { name, closure } of collectCandidates(run, module)) {
    if (seen.has(closure)) continue;
    const parameters = findParameters(run, name, closure);
    if (parameters === undefined) continue;
    seen.add(closure);
    entries.push({ closure, parameters });
  }
  return [...entries, ...findControllerEntries(run, module)];
}

function collectCandidates(run: Run, module: IrModule): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (name: string, value: Value | undefined): void => {
    for (const ref of value?.refs ?? []) {
      const cell = run.globalHeap.get(ref);
      if (cell?.closure !== undefined) candidates.push({ name, closure: cell.closure });
    }
  };
  for (const binding of module.exports) {
    if (binding.kind === 'local') add(binding.name, readModuleVariable(run, module, binding.local));
  }
  if (module.isCommonJs) {
    const exports = findExport(run, module.file, '=');
    add('=', exports);
    for (const ref of exports?.refs ?? []) {
      for (const [name, value] of run.globalHeap.get(ref)?.fields ?? []) add(name, value);
    }
  }
  return candidates;
}

const handlerName = /^(?:main|lambda)$|handler$|^handle/iu;
const eventName = /^_?(?:event|evt|ev|e|lambdaEvent|input)$/u;
const contextName = /^_?(?:context|ctx|lambdaContext|_)$/u;

function findParameters(run: Run, name: string, closure: Closure): readonly (readonly ApiNode[])[] | undefined {
  const declared = run.handlerTypes.get(closure.function.id);
  if (declared?.event !== undefined) return [[declared.event]];
  const body = closure.function.lower();
  if (declared !== undefined) return body.parameters.map((_, index) => getParameterNodes(declared.callable, index));
  const [first] = body.parameters;
  if (first === undefined) return usesArguments(body) ? unknownEvent(run) : undefined;
  const typed = first.type === undefined ? undefined : findEvent(run, first.type, body.file);
  if (typed !== undefined) return isHelper(run, name, body, typed) ? undefined : [[typed]];
  return hasHandlerShape(run, name, body) ? unknownEvent(run) : undefined;
}

/** `audit(event: APIGatewayProxyEvent): void` takes an event that must be answered, and answers nothing. */
function isHelper(run: Run, name: string, body: IrFunction, event: ApiNode): boolean {
  if (handlerName.test(name) || name === 'default' || body.parameters.length > 1 || !run.graph.isAnswered(event)) return false;
  return body.blocks.every((block) => block.terminator.op !== 'return' || block.terminator.value === undefined);
}

function unknownEvent(run: Run): readonly (readonly ApiNode[])[] | undefined {
  const node = run.graph.findEventByTrigger('unknown');
  return node === undefined ? undefined : [[node]];
}

function usesArguments(body: IrFunction): boolean {
  return handlerName.test(body.name) && body.blocks.some((block) => block.instructions.some((each) => each.op === 'arguments'));
}

/** `(event)`, `(event, context)`, `(event, context, callback)`, also with a destructured or otherwise named event. */
function hasHandlerShape(run: Run, name: string, body: IrFunction): boolean {
  const [first, second] = body.parameters;
  if (first === undefined || body.parameters.length > 3) return false;
  if (first.rest) return handlerName.test(name);
  if (handlerName.test(name)) return true;
  if (first.name === undefined) return takesEventApart(run, body, first.register);
  if (!eventName.test(first.name) || first.name === 'e' || first.name === 'input') return false;
  if (first.type !== undefined && first.type.kind !== 'keyword') return second?.name !== undefined && contextName.test(second.name);
  return body.isAsync || (second?.name !== undefined && contextName.test(second.name));
}

/** `({ body, pathParameters }) => …`: the names are those of an event. */
function takesEventApart(run: Run, body: IrFunction, register: number): boolean {
  const event = run.graph.findEventByTrigger('unknown');
  return (body.blocks[0]?.instructions ?? []).some(
    (each) =>
      each.op === 'get-property' &&
      each.object === register &&
      'name' in each.property &&
      eventFields.has(each.property.name) &&
      event !== undefined,
  );
}

/** Top-level fields that only events of the platform have. */
const eventFields: ReadonlySet<string> = new Set([
  'queryStringParameters',
  'multiValueQueryStringParameters',
  'pathParameters',
  'requestContext',
  'rawPath',
  'rawQueryString',
  'Records',
  'isBase64Encoded',
  'body',
]);
