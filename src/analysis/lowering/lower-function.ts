import type { FunctionRef, IrFunction, IrParameter, Register, Span } from '../ir/ir.ts';
import { findLocalRegisters } from '../ir/find-local-registers.ts';
import { collectPatternNames, collectVarNames } from './declared-names.ts';
import { FunctionBuilder } from './function-builder.ts';
import { LazyFunction, type RefOptions } from './lazy-function.ts';
import { lowerClass, lowerDecorators } from './lower-class.ts';
import { lowerCondition } from './lower-condition.ts';
import { lowerExpression, lowerNamed } from './lower-expression.ts';
import { lowerPattern } from './lower-pattern.ts';
import { lowerBlock, lowerStatement } from './lower-statement.ts';
import {
  declareVariable,
  emitConstant,
  storeBinding,
  storeThisProperties,
  type FunctionOptions,
  type Lowering,
  type LoweringParts,
  type ThunkOptions,
  type Unit,
} from './lowering.ts';
import { lowerMachine } from './lower-machine.ts';
import { lowerReturn } from './lower-return.ts';
import { lowerType } from './lower-type.ts';
import { collectCapturedNames } from './mentioned-names.ts';
import { getParameterNodes, outlineParameter } from './outline-function.ts';
import { Scope } from './scope.ts';
import { findStateMachine } from './state-machine.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

/** The lowering put together: the one place where its mutually recursive parts meet. */
export const loweringParts: LoweringParts = {
  expression: lowerExpression,
  condition: lowerCondition,
  statement: lowerStatement,
  block: lowerBlock,
  pattern: lowerPattern,
  function: (lowering, node, options) => makeFunctionRef(lowering.unit, lowering.scope, node, options),
  thunk: makeThunk,
  class: lowerClass,
  named: lowerNamed,
};

const noCaptures: ReadonlySet<string> = new Set();

/** Makes the lowering of one function. */
export function makeLowering(
  unit: Unit,
  id: string,
  kind: IrFunction['kind'],
  scope: Scope,
  captured: ReadonlySet<string> = noCaptures,
  isAwaited = false,
): Lowering {
  return {
    unit,
    id,
    kind,
    builder: new FunctionBuilder(),
    captured,
    frameVariables: [],
    variableRegisters: [],
    frameNames: undefined,
    jumps: [],
    copiedScopes: undefined,
    scope,
    depth: 0,
    finallyCopies: { depth: 0, count: 0 },
    chainExit: undefined,
    machine: undefined,
    isAwaited,
    parameterProperties: [],
    parts: loweringParts,
  };
}

/** Answers the function of a node; its body is lowered when first asked for. */
export function makeFunctionRef(unit: Unit, scope: Scope, node: SyntaxNode, options: FunctionOptions): FunctionRef {
  const known = unit.functions.get(node);
  if (known !== undefined) return known;
  const span = getSpan(node);
  const id = `${unit.file}#${span.start}`;
  const annotations = unit.annotations?.functions.get(span.start);
  const isOutermost = scope.parent === undefined;
  const ref = makeRef(
    unit,
    { id, name: options.name, span, annotations, node },
    () => (isOutermost ? unit.known?.find(options, unit.text, span) : undefined) ?? lowerFunction(unit, id, scope, node, options),
  );
  unit.functions.set(node, ref);
  if (isOutermost) unit.outermost.push({ ref, options });
  return ref;
}

/** Makes a function whose body is lowered once, when it is first asked for. */
export function makeRef(unit: Unit, about: RefOptions, lower: () => IrFunction): LazyFunction {
  const ref = new LazyFunction(unit.file, about, () => lowerSafely(unit, about, lower));
  unit.lazy.push(ref);
  return ref;
}

/** A body that cannot be lowered at all (out of stack) is one that answers something unknown. */
function lowerSafely(unit: Unit, { id, name, span }: RefOptions, lower: () => IrFunction): IrFunction {
  try {
    return lower();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const lowering = makeLowering(unit, id, 'function', new Scope(undefined));
    lowering.builder.unsupported.push({ what: 'function body', at: span });
    return finish(lowering, name, span, [], undefined, { isAsync: false, isGenerator: false });
  }
}

function lowerFunction(unit: Unit, id: string, scope: Scope, node: SyntaxNode, options: FunctionOptions): IrFunction {
  const functionScope = new Scope(scope);
  const body = findChild(node, 'body');
  const machine = findStateMachine(body);
  const isAwaited = options.isAwaited === true;
  // States are code of the function itself.
  const captured = collectCapturedNames(unit, machine?.body ?? node);
  const lowering = makeLowering(unit, id, options.kind, functionScope, captured, isAwaited);
  const span = getSpan(node);
  if (options.selfName !== undefined) {
    const binding = declareVariable(lowering, options.selfName);
    const self = lowering.builder.makeRegister();
    const ref = makeFunctionRef(unit, scope, node, options);
    lowering.builder.emit({ op: 'function', to: self, function: ref, isArrow: false, at: span });
    storeBinding(lowering, binding, self, span);
  }
  const parameters = lowerParameters(lowering, node);
  if (options.kind === 'constructor') {
    const names = collectParameterProperties(node);
    lowering.parameterProperties = names;
    if (!containsSuperCall(body)) storeThisProperties(lowering, span);
  }
  if (body !== undefined && body.type !== 'BlockStatement') {
    lowerReturn(lowering, body, getSpan(body));
  } else if (body !== undefined) {
    for (const name of collectVarNames(lowering.unit, body)) {
      if (functionScope.hasOwn(name)) continue;
      const binding = declareVariable(lowering, name);
      storeBinding(lowering, binding, emitConstant(lowering, undefined, span), span);
    }
    const statements = getNodes(body, 'body');
    lowering.parts.block(lowering, machine === undefined ? statements : statements.slice(0, -1));
    if (machine !== undefined) lowerMachine(lowering, machine, isAwaited);
  }
  return finish(lowering, options.name, span, parameters, lowerType(findChild(node, 'returnType')), {
    isAsync: hasFlag(node, 'async') || isAwaited,
    isGenerator: (hasFlag(node, 'generator') || machine !== undefined) && !isAwaited,
  });
}

function lowerParameters(lowering: Lowering, node: SyntaxNode): readonly IrParameter[] {
  const nodes = getParameterNodes(node);
  const names: string[] = [];
  for (const each of nodes) collectPatternNames(each, names);
  for (const name of names) declareVariable(lowering, name);
  const parameters = nodes.map((each) => lowerParameter(lowering, each));
  for (let index = 0; index < nodes.length; index++) {
    const each = nodes[index];
    if (each !== undefined) lowering.parts.pattern(lowering, each, parameters[index]?.register ?? 0, 'declare');
  }
  return parameters;
}

function lowerParameter(lowering: Lowering, node: SyntaxNode): IrParameter {
  const { name, rest, type } = outlineParameter(node);
  const register = lowering.builder.makeRegister();
  let decorators = lowerDecorators(lowering, node);
  const inner = node.type === 'TSParameterProperty' ? findChild(node, 'parameter') : undefined;
  if (inner !== undefined) decorators = [...decorators, ...lowerDecorators(lowering, inner)];
  return { register, name, rest, type, decorators, span: skipDecorators(node, lowering.unit.text) };
}

/** The place of a parameter behind its decorators: some parsers count them where it has a `?`. */
function skipDecorators(node: SyntaxNode, text: string): Span {
  const { start, end } = getSpan(node);
  const last = node.type === 'Identifier' ? getNodes(node, 'decorators').at(-1) : undefined;
  const after = last === undefined ? start : getSpan(last).end;
  return after <= start ? { start, end } : { start: text.indexOf(getText(node, 'name'), after), end };
}

function collectParameterProperties(node: SyntaxNode): readonly string[] {
  return getNodes(node, 'params').flatMap((each) => (each.type === 'TSParameterProperty' ? collectPatternNames(each) : []));
}

function containsSuperCall(body: SyntaxNode | undefined): boolean {
  return getNodes(body, 'body').some((statement) => {
    const expression = findChild(statement, 'expression');
    return expression?.type === 'CallExpression' && findChild(expression, 'callee')?.type === 'Super';
  });
}

function makeThunk(lowering: Lowering, options: ThunkOptions, body: (inner: Lowering) => Register | undefined): FunctionRef {
  const { unit, scope } = lowering;
  const { role, name, at } = options;
  const id = `${unit.file}#${at.start}:${role}`;
  return makeRef(unit, { id, name, span: at }, () => {
    const inner = makeLowering(unit, id, 'thunk', new Scope(scope), everyName);
    const value = body(inner);
    inner.builder.end({ op: 'return', value, at });
    return finish(inner, name, at, [], undefined, { isAsync: false, isGenerator: false });
  });
}

/** Thunks are small: all their variables may live in the frame. */
const everyName: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** Completes a function. */
export function finish(
  lowering: Lowering,
  name: string,
  span: Span,
  parameters: readonly IrParameter[],
  returnType: IrFunction['returnType'],
  flags: { readonly isAsync: boolean; readonly isGenerator: boolean },
): IrFunction {
  const { builder } = lowering;
  const blocks = builder.build(span);
  return {
    id: lowering.id,
    file: lowering.unit.file,
    name,
    span,
    kind: lowering.kind,
    ...flags,
    parameters,
    returnType,
    registerCount: builder.registerCount,
    localRegisters: findLocalRegisters(blocks, parameters, builder.registerCount),
    variableRegisters: lowering.variableRegisters,
    frameVariables: lowering.frameVariables,
    blocks,
    unsupported: builder.unsupported,
  };
}
