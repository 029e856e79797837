import type { IrFunction, IrParameter, IrType, Register } from '../analysis/ir/ir.ts';
import { findEvent } from '../analysis/interpreter/handler-types.ts';
import type { Run } from '../analysis/interpreter/run.ts';
import { isHandlerFile, isHelperFile } from './file-roles.ts';

/** Names that only the function has which the platform calls. */
const exactName = /^(?:handler|lambdaHandler|lambda_handler)$/u;
const handlerName = /^(?:main|lambda)$|handler$|^handle/iu;
const eventName = /^_?(?:event|evt|ev|lambdaEvent|input)$/u;
const contextName = /^_?(?:context|ctx|lambdaContext|_)$/u;
const responseName = /^_?(?:res|response|reply|next)$/u;

/** Is it the name that the platform asks for? */
export function isExactName(name: string): boolean {
  return exactName.test(name);
}

/** Does a name say that the function is a handler? */
export function isHandlerName(name: string): boolean {
  return handlerName.test(name) || exactName.test(name);
}

/** `resizeHandler` handles what it is called with; `handleDuplicates` may be any step of a program. */
function isNamedHandler(name: string): boolean {
  return isHandlerName(name) && (name === 'handle' || !name.startsWith('handle'));
}

/**
 * Is an exported function whose types tell nothing a handler? `(event)`, `(event, context)`, `(event, context, callback)`, also with a
 * destructured event, or with any parameters when it has the name that the platform asks for. What is read from the parameter and what
 * the file is called decide where that leaves a doubt.
 */
export function hasHandlerShape(run: Run, name: string, body: IrFunction, exporter: string): boolean {
  const [first, second] = body.parameters;
  if (first === undefined || body.parameters.length > 3 || responseName.test(second?.name ?? '') || givesFunctions(body)) return false;
  if (exactName.test(name)) return first.type?.kind !== 'array' || !isHelperFile(exporter);
  if (first.rest) return isHandlerName(name) && first.type === undefined;
  if (isPlainType(first.type)) return false;
  if (second?.type !== undefined && isContext(run, second.type, body.file)) return true;
  if (isHelperFile(exporter) && !isHandlerName(name)) return false;
  if (isNamedContext(second) && isOpenName(first.name)) return true;
  const reads = collectReads(body);
  if (isHelperFile(exporter) || reads.some((each) => browserFields.has(each))) return false;
  if (first.name === undefined) return (isNamedHandler(name) && body.isAsync && !reads.some(isOfServer)) || isTakenApart(run, body, reads);
  if (!eventName.test(first.name)) return false;
  if (first.type !== undefined && first.type.kind !== 'keyword') return /handler$/iu.test(name) || /^(?:main|lambda)$/u.test(name);
  if (first.name === 'input' && !isHandlerName(name)) return false;
  if (!body.isAsync && !isHandlerName(name)) {
    return isHandlerFile(exporter) && (reads.some((each) => eventFields.has(each)) || handsOnEvent(body));
  }
  return isNamedHandler(name) || isHandlerFile(exporter) || !areOtherFields(run, reads);
}

/** Does a function take its event for a request of HTTP: by the fields that it reads, or by the status that it answers with? */
export function isRequestShaped(body: IrFunction): boolean {
  if (collectReads(body).some((each) => requestFields.has(each))) return true;
  return body.blocks.some(({ instructions }) =>
    instructions.some(
      (each) =>
        each.op === 'object' &&
        each.entries.some((entry) => entry.kind === 'property' && 'name' in entry.key && entry.key.name === 'statusCode'),
    ),
  );
}

/** Does it make handlers, rather than being one? What it returns is always a function that is written there. */
function givesFunctions(body: IrFunction): boolean {
  const functions = new Set<Register>();
  const returned: Register[] = [];
  for (const { instructions, terminator } of body.blocks) {
    for (const each of instructions) if (each.op === 'function' || (each.op === 'move' && functions.has(each.from))) functions.add(each.to);
    if (terminator.op === 'return' && terminator.value !== undefined) returned.push(terminator.value);
  }
  return returned.length > 0 && returned.every((register) => functions.has(register));
}

/** The context of a Lambda call says what the function is. */
function isContext(run: Run, type: IrType, file: string): boolean {
  return findEvent(run, type, file) === run.graph.findEventByTrigger('context');
}

/** A parameter that is called a context and has no type that says something else. */
function isNamedContext(parameter: IrParameter | undefined): boolean {
  if (parameter?.name === undefined || !contextName.test(parameter.name)) return false;
  return parameter.type === undefined || parameter.type.kind === 'keyword' || parameter.type.kind === 'reference';
}

/** An event, or a parameter that is taken apart. */
function isOpenName(name: string | undefined): boolean {
  return name === undefined || eventName.test(name);
}

/** Texts, numbers, lists and functions are no events. */
export function isPlainType(type: IrType | undefined): boolean {
  if (type?.kind === 'keyword') return /^(?:string|number|boolean|bigint|symbol|void|null|undefined)$/u.test(type.name);
  return type?.kind === 'array' || type?.kind === 'literal' || type?.kind === 'function';
}

/** Are the fields that are read from the first parameter none that an event of the platform has? */
function areOtherFields(run: Run, reads: readonly string[]): boolean {
  const known = run.graph.findEventByTrigger('unknown')?.members;
  return reads.length > 0 && reads.every((name) => known?.has(name) !== true || plainFields.has(name));
}

/** `({ req, res }) => …` is called by a server of the program; events of Cognito have a `request` and a `response`. */
function isOfServer(name: string): boolean {
  return /^(?:req|res|reply)$/u.test(name);
}

/** Is it an event that is taken apart? What makes a response has a `body` too, beside what no event has, and waits for nothing. */
function isTakenApart(run: Run, { isAsync }: IrFunction, reads: readonly string[]): boolean {
  const known = run.graph.findEventByTrigger('unknown')?.members;
  if (reads.some((name) => known?.has(name) !== true)) return false;
  return reads.some((name) => eventFields.has(name) || (isAsync && name === 'body'));
}

/** Does it do nothing but answer what a method makes of the event: `(event) => controller.get(event)`? */
function handsOnEvent(body: IrFunction): boolean {
  const [block, ...others] = body.blocks;
  const last = block?.instructions.at(-1);
  if (others.length > 0 || body.parameters.length > 1 || last?.op !== 'call' || last.object === undefined) return false;
  const [given, ...more] = last.arguments;
  const isAnswered = block?.terminator.op === 'return' && block.terminator.value === last.to;
  return isAnswered && given !== undefined && more.length === 0 && findFirst(body).has(given.register);
}

/** Answers the names of the properties that are read from the first parameter. */
function collectReads(body: IrFunction): readonly string[] {
  const registers = findFirst(body);
  const reads = body.blocks.flatMap((block) => block.instructions.filter((each) => each.op === 'get-property'));
  return reads.flatMap(({ object, property }) => (registers.has(object) && 'name' in property ? property.name : []));
}

/** Answers the registers that hold the first parameter. */
function findFirst(body: IrFunction): ReadonlySet<Register> {
  const [first] = body.parameters;
  const registers = new Set(first === undefined ? [] : [first.register]);
  for (const block of body.blocks) {
    for (const each of block.instructions) {
      if (each.op === 'load-captured' && each.owner === body.id && each.name === first?.name) registers.add(each.to);
      else if (each.op === 'move' && registers.has(each.from)) registers.add(each.to);
    }
  }
  return registers;
}

/** Fields of events that mapping templates make of requests. */
const templateFields = ['body-json', 'stage-variables', 'cognitoPoolClaims', 'enhancedAuthContext'] as const;

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
  ...templateFields,
]);

/** Fields of a mapping template that other objects have, too. */
const plainFields: ReadonlySet<string> = new Set(['params', 'context']);

/** Top-level fields that only requests of HTTP have. */
const requestFields: ReadonlySet<string> = new Set([
  'headers',
  'multiValueHeaders',
  'httpMethod',
  'queryStringParameters',
  'multiValueQueryStringParameters',
  'pathParameters',
  'requestContext',
  'rawPath',
  'rawQueryString',
  'cookies',
  'isBase64Encoded',
  'body',
  ...templateFields,
]);

/** Fields that only events of browsers have. */
const browserFields: ReadonlySet<string> = new Set([
  'preventDefault',
  'stopPropagation',
  'stopImmediatePropagation',
  'currentTarget',
  'nativeEvent',
  'composedPath',
]);
