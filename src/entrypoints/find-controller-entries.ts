import {
  expandNode,
  getArgumentNodes,
  getMemberNodes,
  getParameterNodes,
  getResultNodes,
  type ApiNode,
} from '../analysis/binding/api-node.ts';
import type { Address } from '../analysis/domain/identity.ts';
import type { Value } from '../analysis/domain/value.ts';
import { State } from '../analysis/domain/state.ts';
import type { FunctionRef, IrClassMember, IrDecorator, IrFunction, IrModule, IrType } from '../analysis/ir/ir.ts';
import type { Entry } from '../analysis/interpreter/entry.ts';
import { resolveTypeName } from '../analysis/interpreter/resolve-type-name.ts';
import { findPipes } from './find-pipes.ts';
import { readOwnDecorator } from './read-own-decorator.ts';
import { importsFramework, makesApplication } from './registrar-shape.ts';
import { findRequestParameters, mayTakeRequest } from './request-shape.ts';
import { getModuleActivation, readModuleVariable } from '../analysis/interpreter/module-values.ts';
import type { Run } from '../analysis/interpreter/run.ts';

/**
 * Answers the methods of a module's classes that a framework calls with what the sender chose: their parameters are decorated as parts
 * of a request (`@Body() dto`), they are decorated as routes (`@app.get('/x')`), their class implements an interface of the framework
 * (`implements CanActivate`), or they take request and response.
 */
export function findControllerEntries(run: Run, module: IrModule): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [name, outline] of module.classes) {
    const classValue = readModuleVariable(run, module, name);
    const address = classValue.refs.find((ref) => run.globalHeap.get(ref)?.classInfo?.declaration.id === outline.id);
    const info = address === undefined ? undefined : run.globalHeap.get(address)?.classInfo;
    const frames = info?.frames ?? new Map<string, Address>();
    const maker = info?.declaration.constructorFunction;
    if (
      maker !== undefined &&
      importsFramework(run, module) &&
      info?.declaration.members.some((each) => each.function !== undefined && makesApplication(run, each.function.lower())) === true
    ) {
      const closure = { function: maker, isArrow: false, frames, boundThis: undefined, boundArguments: [], home: address };
      entries.push({ closure, parameters: [], receiver: run.operations.instantiate(run, module, outline), isRouted: true });
    }
    const classPipes = info === undefined ? [] : findPipes(run, module, info.declaration.decorators, frames);
    const isGivenUnknown = maker?.outline().parameters.some(({ type }) => type === undefined);
    const interfaces = outline.heritage.flatMap((type) => findInterface(run, module, type));
    for (const member of info?.declaration.members ?? []) {
      if (member.isStatic || member.function === undefined || !mayBeCalled(member, interfaces)) continue;
      const method = member.kind === 'method' ? member.function : findFieldFunction(member);
      if (method === undefined) continue;
      const decorated = evaluateDecorators(run, module, member.decorators, frames);
      const parameters = findParameters(run, module, { member, body: method.lower(), frames, interfaces, decorated });
      const isRoute = answersRoute(run, decorated);
      const answer = getResultNodes(getArgumentNodes(decorated, 0));
      if (!isRoute && parameters.every((nodes) => nodes.length === 0)) continue;
      const receiver: Value = run.operations.instantiate(run, module, outline);
      const shared = [...classPipes, ...findPipes(run, module, member.decorators, frames)];
      const pipes = method.lower().parameters.map((each) => [...shared, ...findPipes(run, module, each.decorators, frames)]);
      const isArrow = member.kind === 'field';
      const boundThis = isArrow ? receiver : undefined;
      const closure = { function: method, isArrow, frames, boundThis, boundArguments: [], home: address };
      entries.push({ closure, parameters, pipes, receiver, isRouted: true, isRoute, answer, isGivenUnknown: isGivenUnknown === true });
    }
  }
  return entries;
}

/** What decorators, interfaces and names of parameters tell before the body is lowered. */
function mayBeCalled(member: IrClassMember, interfaces: readonly ApiNode[]): boolean {
  return member.hasDecoratedParameter || member.decorators.length > 0 || interfaces.length > 0 || mayTakeRequest(member.parameterNames);
}

/** `getUser = async (req, res) => …`: the function that the initializer of a field makes. */
function findFieldFunction(member: IrClassMember): FunctionRef | undefined {
  const made = member.function?.lower().blocks[0]?.instructions.find((each) => each.op === 'function');
  return made?.function;
}

/** Nodes of an interface that a library declares. */
function findInterface(run: Run, module: IrModule, type: IrType): readonly ApiNode[] {
  if (type.kind !== 'reference') return [];
  const found = resolveTypeName(run.program, module.file, type.name);
  return found?.kind === 'package' ? run.graph.findDeclared(found.package, found.name) : [];
}

interface Method {
  readonly member: IrClassMember;
  readonly body: IrFunction;
  readonly frames: ReadonlyMap<string, Address>;
  readonly interfaces: readonly ApiNode[];
  /** What its decorators are. */
  readonly decorated: readonly ApiNode[];
}

/** Answers the nodes of each parameter of a method. */
function findParameters(run: Run, module: IrModule, method: Method): readonly (readonly ApiNode[])[] {
  const { member, body, frames, interfaces, decorated } = method;
  const name = 'name' in member.key ? member.key.name : '';
  const routes = getArgumentNodes(decorated, 0);
  const implemented = getMemberNodes(interfaces, name);
  const request = findRequestParameters(run, body);
  return body.parameters.map((each, index) => {
    const isConverted = each.decorators.some((decorator) => namesConverter(run, module, decorator));
    if (isConverted) return [];
    if (each.decorators.length > 0) {
      const known = evaluateDecorators(run, module, each.decorators, frames);
      return known.length > 0 ? known : each.decorators.flatMap((decorator) => readOwnDecorator(run, module, decorator));
    }
    const called = [...getParameterNodes(routes, index), ...getParameterNodes(implemented, index)];
    return called.length > 0 ? called : (request?.[index] ?? []);
  });
}

/** `@Get(':id')`: the method answers requests of HTTP. */
function answersRoute(run: Run, decorated: readonly ApiNode[]): boolean {
  if (decorated.length === 0) return false;
  const routes = new Set(run.graph.findByRole('route'));
  return decorated.some((node) => expandNode(node).some((each) => routes.has(each)));
}

/** `@Param('id', ParseIntPipe)`: the framework hands over what the pipe makes of what was sent. */
function namesConverter(run: Run, module: IrModule, decorator: IrDecorator): boolean {
  const converters = new Set(run.graph.findByRole('converter'));
  const names = decorator.expression
    .lower()
    .blocks.flatMap((block) => block.instructions.flatMap((each) => (each.op === 'load-module' ? [each.name] : [])));
  return names.some((name) =>
    readModuleVariable(run, module, name).nodes.some((node) =>
      [node, ...(node.instance === undefined ? [] : [node.instance])].some((each) => expandNode(each).some((base) => converters.has(base))),
    ),
  );
}

function evaluateDecorators(
  run: Run,
  module: IrModule,
  decorators: readonly IrDecorator[],
  frames: ReadonlyMap<string, Address>,
): readonly ApiNode[] {
  const activation = getModuleActivation(run, module);
  return decorators.flatMap((decorator) => {
    const closure = { function: decorator.expression, isArrow: false, frames, boundThis: undefined, boundArguments: [], home: undefined };
    const site = { at: decorator.span, argumentSpans: [], calleeText: 'decorator', isConstruct: false };
    const value = run.operations.callClosure(activation, State.empty(), closure, run.undefinedValue, { values: [], rest: undefined }, site);
    return value?.nodes.filter((node) => !node.isUnknown) ?? [];
  });
}
