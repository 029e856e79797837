import { expandNode, getMemberNodes, type ApiNode } from '../analysis/binding/api-node.ts';
import { resolveTypeNodes } from '../analysis/interpreter/resolve-type-nodes.ts';
import type { IrFunction, IrParameter } from '../analysis/ir/ir.ts';
import type { Run } from '../analysis/interpreter/run.ts';
import type { TypeRole } from '../models/schema.ts';

/** Rows name what a framework gives such a function besides the request. */
const beside = '%beside';

/** Rows name the request that a platform gives a function before what they speak of. */
const before = '%request';

const requestName = /^_?(?:req|request)$/u;
const responseName = /^_?(?:res|response|reply)$/u;
const nextName = /^_?next$/u;
const contextName = /^_?(?:c|ctx|context)$/u;

/**
 * Answers the parameters of a function that has the shape of a web framework's: `(req, res)`, `(req, res, next)`,
 * `(error, req, res, next)`, and a framework's context alone or before `next`; or whose first parameter is declared to be what a framework
 * gives functions that it finds by their names.
 */
export function findRequestParameters(run: Run, body: IrFunction): readonly (readonly ApiNode[])[] | undefined {
  const { parameters } = body;
  const preceding = findPreceding(run, body);
  if (preceding.length > 0) return parameters.map((_, index) => (index === 0 ? preceding : []));
  const routed = findRouted(run, body);
  if (routed.length > 0) {
    return parameters.map((parameter, index) =>
      index === 0 ? routed : index === 1 ? [...getMemberNodes(routed, beside), ...findAnswered(run, body, parameter)] : [],
    );
  }
  if (!mayTakeRequest(parameters.map((each) => each.name))) return undefined;
  const at = parameters.length === 4 ? 1 : 0;
  const [request, response] = parameters.slice(at);
  if (request?.name === undefined) return undefined;
  const answered = isPair(request, response);
  const found = answered ? findNodes(run, body, request) : isContext(request, response) ? findTyped(run, body, request) : [];
  if (found.length === 0) return undefined;
  const answers = answered ? findAnswered(run, body, response) : [];
  return parameters.map((_, index) => (index === at ? found : index === at + 1 ? answers : []));
}

/** Can parameters of these names be a request's? */
export function mayTakeRequest(names: readonly (string | undefined)[]): boolean {
  if (names.length > 4) return false;
  const [first = ''] = names.slice(names.length === 4 ? 1 : 0);
  return requestName.test(first) || contextName.test(first);
}

function isPair(request: IrParameter, response: IrParameter | undefined): boolean {
  return requestName.test(request.name ?? '') && responseName.test(response?.name ?? '');
}

function isContext(context: IrParameter, next: IrParameter | undefined): boolean {
  return contextName.test(context.name ?? '') && (next === undefined || nextName.test(next.name ?? ''));
}

function findNodes(run: Run, body: IrFunction, request: IrParameter): readonly ApiNode[] {
  return isTyped(request) ? findTyped(run, body, request) : findConvention(run, request, 'request');
}

/** What rows say of the first parameter when its type is one that only a framework gives. */
function findRouted(run: Run, body: IrFunction): readonly ApiNode[] {
  const [first] = body.parameters;
  if (first?.type?.kind !== 'reference') return [];
  const nodes = resolveTypeNodes(run, first.type, body.file);
  return nodes.length > 0 && run.graph.findByRole('routed').some((each) => nodes.includes(each)) ? nodes : [];
}

/** What a platform gives before a second parameter that is declared to be its own. */
function findPreceding(run: Run, { parameters, file }: IrFunction): readonly ApiNode[] {
  const type = parameters[1]?.type;
  return type?.kind === 'reference' ? getMemberNodes(resolveTypeNodes(run, type, file), before) : [];
}

/** What such a function answers with: by the type that is written, else by convention. */
function findAnswered(run: Run, body: IrFunction, response: IrParameter | undefined): readonly ApiNode[] {
  if (response?.type !== undefined && isTyped(response)) return resolveTypeNodes(run, response.type, body.file);
  return responseName.test(response?.name ?? '') ? findConvention(run, response, 'response') : [];
}

/** What a parameter without a type is by convention. */
function findConvention(run: Run, parameter: IrParameter | undefined, role: TypeRole): readonly ApiNode[] {
  return parameter === undefined || isTyped(parameter) ? [] : run.graph.findByRole(role);
}

function isTyped({ type }: IrParameter): boolean {
  return type !== undefined && type.kind !== 'keyword';
}

/** A type of a library that holds what a sender chose. */
function findTyped(run: Run, body: IrFunction, parameter: IrParameter): readonly ApiNode[] {
  if (parameter.type === undefined) return [];
  const nodes = resolveTypeNodes(run, parameter.type, body.file);
  return nodes.some((node) => !run.graph.isEvent(node) && hasSourceBelow(node, 0)) ? nodes : [];
}

/** Does a library's value hold what a sender chose? */
export function hasSourceBelow(node: ApiNode, depth: number): boolean {
  return expandNode(node).some(
    (each) =>
      each.source?.trust === 'attacker' ||
      (depth < 3 && [...each.members.values(), each.result].some((child) => child !== undefined && hasSourceBelow(child, depth + 1))),
  );
}
