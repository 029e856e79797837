import { expandNode, getMemberNodes, getParameterNodes, type ApiNode } from '../analysis/binding/api-node.ts';
import type { Closure } from '../analysis/domain/cell.ts';
import type { Value } from '../analysis/domain/value.ts';
import type { IrFunction, IrModule, IrType } from '../analysis/ir/ir.ts';
import { findEvent } from '../analysis/interpreter/handler-types.ts';
import { findControllerEntries } from './find-controller-entries.ts';
import { findRegistrarParameters } from './registrar-shape.ts';
import { findRequestParameters } from './request-shape.ts';
import { mayBeEntry } from './may-be-entry.ts';
import { isHelperFile } from './file-roles.ts';
import { hasHandlerShape, isExactName, isHandlerName, isRequestShaped } from './handler-shape.ts';
import { findExport, readModuleVariable } from '../analysis/interpreter/module-values.ts';
import type { Entry } from '../analysis/interpreter/entry.ts';
import type { Run } from '../analysis/interpreter/run.ts';

/** An exported function that the platform can call. */
interface Candidate {
  readonly name: string;
  readonly closure: Closure;
  /** A property of an exported object rather than an export. */
  readonly isInner: boolean;
  /** What rows say of the exported value, which a library's wrapper may have made. */
  readonly wrapper: readonly ApiNode[];
  /** A library's wrapper of handlers is around it. */
  readonly isWrapped: boolean;
  /** What is exported beside it makes it a command of yargs, whose handler whoever types the command calls. */
  readonly isOfCommand: boolean;
  /** Functions that a wrapper runs first. */
  readonly before: readonly Closure[];
  readonly after: readonly Closure[];
}

/**
 * Answers the handlers that a module exports: functions declared as a handler type, functions whose first parameter is declared as an
 * event, and exported functions that are named or shaped like a handler. Wrappers need no care here: the exported value is what the
 * wrapper answers. A handler of another file that is found there is that file's.
 */
export function findEntries(run: Run, module: IrModule): readonly Entry[] {
  const entries: Entry[] = [];
  // Handlers that one wrapper made share its code and differ in what they close over.
  const seen = new Set<Closure>();
  const functions = new Set<string>();
  for (const candidate of collectCandidates(run, module)) {
    const { name, closure } = candidate;
    if (seen.has(closure) || (closure.function.file !== module.file && run.isEntryOfItsFile(closure))) continue;
    if (takesSource(closure)) {
      seen.add(closure);
      functions.add(closure.function.id);
      entries.push({ closure, parameters: closure.function.outline().parameters.map(() => []), exportedAs: name, isRouted: true });
      continue;
    }
    const isKnown = run.platform.handlerTypes.has(closure.function.id) || run.platform.demands.has(closure.function.id);
    const isServed = !candidate.isInner && closure.function.file === module.file && run.options.isServed?.(name) === true;
    if (!isKnown && !isServed && !candidate.isWrapped && !mayBe(run, name, closure)) continue;
    const parameters = findParameters(run, candidate, module.file) ?? (isServed ? findServedParameters(run, closure) : undefined);
    const found = parameters ?? findRegistrarParameters(run, closure.function.lower());
    if (found === undefined) continue;
    const told = findDeployedEvent(run, name, found);
    const registered = told.length === 1 ? [...told, ...findGiven(candidate)] : told;
    seen.add(closure);
    functions.add(closure.function.id);
    const isRouted = registered.flat().every((node) => !run.graph.isEvent(node));
    const isShaped = registered[0]?.some((node) => node === run.graph.findEventByTrigger('unknown')) === true;
    entries.push({
      closure,
      parameters: registered,
      exportedAs: name,
      before: candidate.before,
      after: candidate.after,
      isRouted,
      isRequestShaped: isShaped && isRequestShaped(closure.function.lower()),
    });
  }
  for (const entry of [...findResolvers(run, module), ...findControllerEntries(run, module)]) {
    if (!functions.has(entry.closure.function.id)) entries.push(entry);
  }
  return entries;
}

/** What an event is of which the code says nothing, where the infrastructure tells what calls the function. */
function findDeployedEvent({ graph, options }: Run, name: string, parameters: Entry['parameters']): Entry['parameters'] {
  const [event, ...others] = parameters;
  const trigger = graph.findEventByTrigger('cognito-trigger');
  const isUnknown = event?.every((node) => node === graph.findEventByTrigger('unknown')) === true;
  return isUnknown && trigger !== undefined && options.isOfUserPool?.(name) === true ? [[trigger], ...others] : parameters;
}

/** Does a doc comment say that what the function is given comes from outside? */
function takesSource({ function: found }: Closure): boolean {
  return found.annotations?.parameters.some((each) => each?.source !== undefined) === true;
}

function mayBe(run: Run, name: string, { function: found }: Closure): boolean {
  const module = run.program.getModule(found.file);
  return module !== undefined && mayBeEntry(run, module, [name, found.name], found.outline());
}

function collectCandidates(run: Run, module: IrModule): readonly Candidate[] {
  const exports = collectExports(run, module);
  const isOfCommand = isCommand(exports);
  const direct = exports.flatMap(([name, value]) =>
    findClosures(run, value).map((closure) => ({
      name,
      closure,
      isInner: false,
      isWrapped: isWrappedHandler(run, value),
      isOfCommand: isOfCommand && name === 'handler',
      wrapper: value.nodes,
      before: findKept(run, value, '%before'),
      after: findKept(run, value, '%after'),
    })),
  );
  const inner = exports
    .flatMap(([owner, object]) => {
      if (owner === '=') return [];
      const isExport = owner === 'default' && holdsFunctions(run, object);
      const fields = listFields(run, object);
      const isOfHandlers = isExport && !isCommand(fields);
      return fields.map(([name, value]) => ({ name, value, isInner: !isOfHandlers || !isExactName(name) }));
    })
    .flatMap(({ name, value, isInner }) =>
      findClosures(run, value).map((closure) => ({
        name,
        closure,
        isInner,
        isWrapped: isWrappedHandler(run, value),
        isOfCommand: false,
        wrapper: value.nodes,
        before: [],
        after: [],
      })),
    );
  return [...direct, ...inner];
}

/** Has it the parts of a command of yargs? */
function isCommand(parts: readonly (readonly [name: string, value: Value])[]): boolean {
  const names = new Set(parts.map(([name]) => name));
  return names.has('command') && names.has('handler') && (names.has('builder') || names.has('describe') || names.has('desc'));
}

/** Answers what a wrapper gives the function besides the event. */
function findGiven({ wrapper }: Candidate): readonly (readonly ApiNode[])[] {
  const second = getParameterNodes(wrapper, 1);
  return second.length === 0 ? [] : [second];
}

/** Did a wrapper of handlers answer the function? */
function isWrappedHandler(run: Run, { nodes }: Value): boolean {
  if (nodes.length === 0) return false;
  const wrappers = run.graph.findByRole('handler');
  return nodes.some((node) => expandNode(node).some((each) => wrappers.includes(each)));
}

function findClosures(run: Run, value: Value): readonly Closure[] {
  return value.refs.flatMap((ref) => run.globalHeap.get(ref)?.closure ?? []);
}

/** Answers the functions that run first or last: rows of wrappers keep them under these names. */
function findKept(run: Run, value: Value, name: '%before' | '%after'): readonly Closure[] {
  return value.refs.flatMap((ref) => {
    const kept = run.globalHeap.get(ref)?.fields.get(name);
    return kept === undefined ? [] : findClosures(run, kept);
  });
}

/** `export default { handler }`: names of what is exported, and nothing else. */
function holdsFunctions(run: Run, value: Value): boolean {
  return listFields(run, value).every(([, field]) => findClosures(run, field).length > 0);
}

/** Answers the properties of an object that the program writes out. */
function listFields(run: Run, value: Value): readonly (readonly [string, Value])[] {
  return value.refs.flatMap((ref) => {
    const cell = run.globalHeap.get(ref);
    return cell?.kind === 'object' ? [...cell.fields] : [];
  });
}

/** Answers what a module exports by name; the CommonJS exports themselves are named `=`. */
function collectExports(run: Run, module: IrModule): readonly (readonly [string, Value])[] {
  const found: (readonly [string, Value])[] = [];
  for (const binding of module.exports) {
    if (binding.kind === 'local') found.push([binding.name, readModuleVariable(run, module, binding.local)]);
  }
  if (!module.isCommonJs) return found;
  const exports = findExport(run, module.file, '=');
  if (exports === undefined) return found;
  found.push(['=', exports]);
  for (const ref of exports.refs) {
    const cell = run.globalHeap.get(ref);
    found.push(...(cell?.fields ?? []));
    for (const name of cell?.accessors?.keys() ?? []) {
      const value = findExport(run, module.file, name);
      if (value !== undefined) found.push([name, value]);
    }
  }
  return found;
}

function findParameters(run: Run, candidate: Candidate, exporter: string): readonly (readonly ApiNode[])[] | undefined {
  const { name, closure, isWrapped } = candidate;
  const isInner = candidate.isInner || candidate.isOfCommand;
  const declared = run.platform.handlerTypes.get(closure.function.id);
  if (declared?.event !== undefined) return [[declared.event]];
  const body = closure.function.lower();
  if (declared !== undefined) return body.parameters.map((_, index) => getParameterNodes(declared.callable, index));
  const request = findRequestParameters(run, body);
  if (request !== undefined) return request;
  const [first] = body.parameters;
  if (first === undefined) {
    if (isInner) return undefined;
    // A handler that takes nothing may still ask for what comes from outside.
    if (!isHandlerName(name) && !isHandlerName(body.name)) return undefined;
    return usesArguments(body) ? unknownEvent(run) : isHandlerName(name) ? [] : undefined;
  }
  const typed = first.type === undefined ? undefined : findEvent(run, first.type, body.file);
  if (typed !== undefined) return isHelper(run, { name, body, exporter }, typed) ? undefined : [[typed]];
  // What a middleware checks is an event, whatever it makes of it.
  if (isWrapped || (!isInner && run.platform.demands.has(closure.function.id))) return unknownEvent(run);
  if (isInner) return undefined;
  return hasHandlerShape(run, name, body, exporter) || hasHandlerShape(run, body.name, body, exporter) ? unknownEvent(run) : undefined;
}

/** Whatever it is called and takes: what deploys it says that the platform calls it. */
function findServedParameters(run: Run, { function: found }: Closure): readonly (readonly ApiNode[])[] | undefined {
  return found.outline().parameters.length === 0 && !usesArguments(found.lower()) ? [] : unknownEvent(run);
}

/** `audit(event: APIGatewayProxyEvent): void` takes an event that must be answered, and answers nothing or plain data. */
function isHelper(
  run: Run,
  { name, body, exporter }: { readonly name: string; readonly body: IrFunction; readonly exporter: string },
  event: ApiNode,
): boolean {
  if (isHandlerName(name) || name === 'default' || body.parameters.length > 1) return false;
  if (isHelperFile(exporter)) return true;
  if (!run.graph.isAnswered(event)) return false;
  if (isPlainAnswer(body.returnType)) return true;
  return body.blocks.every((block) => block.terminator.op !== 'return' || block.terminator.value === undefined);
}

/** No answer to a request is a bare number, truth value or list. */
function isPlainAnswer(type: IrType | undefined): boolean {
  if (type?.kind === 'reference' && type.name.join('.') === 'Promise') return isPlainAnswer(type.arguments[0]);
  if (type?.kind === 'array') return true;
  return type?.kind === 'keyword' && /^(?:string|number|boolean|null|undefined)$/u.test(type.name);
}

function unknownEvent(run: Run): readonly (readonly ApiNode[])[] | undefined {
  const node = run.graph.findEventByTrigger('unknown');
  return node === undefined ? undefined : [[node]];
}

/** Does it read what it was given by number, as `wrap(handler)` does that hands on whatever comes: `handler.apply(this, arguments)`? */
function usesArguments(body: IrFunction): boolean {
  return body.blocks.some((block) => block.instructions.some((each) => each.op === 'arguments'));
}

/** Answers the functions of exported resolver maps: objects that resolve the fields of types, of which rows name those at the root. */
function findResolvers(run: Run, module: IrModule): readonly Entry[] {
  const resolvers = run.graph.findByRole('resolvers');
  const maps = collectExports(run, module)
    .map(([name, value]) => ({ name, types: listFields(run, value) }))
    .filter(({ types }) => types.some(([type]) => resolvers.some((each) => each.members.has(type))));
  return maps.flatMap(({ name, types }) =>
    types.flatMap(([type, owner]) =>
      listFields(run, owner).flatMap(([field, resolver]) =>
        findClosures(run, resolver)
          .filter((closure) => closure.function.file === module.file || !run.isEntryOfItsFile(closure))
          .map((closure) => {
            const nodes = getMemberNodes(getMemberNodes(resolvers, type), field);
            const parameters = closure.function.lower().parameters.map((_, index) => getParameterNodes(nodes, index));
            return { closure, parameters, exportedAs: name };
          }),
      ),
    ),
  );
}
