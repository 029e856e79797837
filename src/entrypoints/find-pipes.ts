import { State } from '../analysis/domain/state.ts';
import type { Address } from '../analysis/domain/identity.ts';
import type { Value } from '../analysis/domain/value.ts';
import type { IrDecorator, IrModule } from '../analysis/ir/ir.ts';
import { getCell, type Activation } from '../analysis/interpreter/activation.ts';
import type { Pipe } from '../analysis/interpreter/entry.ts';
import { makeLasting } from '../analysis/interpreter/heap-write.ts';
import { makeActivation } from '../analysis/interpreter/make-activation.ts';
import type { Run } from '../analysis/interpreter/run.ts';

/** Rows of decorators keep what they are given under this name. */
const given = '%pipes';

/** Answers the objects of the program's own that decorators name and that make of a parameter what the function gets. */
export function findPipes(
  run: Run,
  module: IrModule,
  decorators: readonly IrDecorator[],
  frames: ReadonlyMap<string, Address>,
): readonly Pipe[] {
  const named = decorators.filter(namesMore);
  if (named.length === 0) return [];
  const methods = new Set(run.graph.findByRole('pipe').flatMap((node) => [...node.members.keys()]));
  return named.flatMap((decorator) => {
    const activation = makeActivation(run, module.init.lower(), { isRoot: true });
    const state = State.empty();
    const closure = { function: decorator.expression, isArrow: false, frames, boundThis: undefined, boundArguments: [], home: undefined };
    const site = { at: decorator.span, argumentSpans: [], calleeText: 'decorator', isConstruct: false };
    const value = run.operations.callClosure(activation, state, closure, run.undefinedValue, { values: [], rest: undefined }, site);
    const list = value === undefined || value.refs.length === 0 ? undefined : run.operations.readProperty(activation, state, value, given);
    if (list === undefined || list.refs.length === 0) return [];
    const { refs } = run.operations.readElement(activation, state, list);
    return refs.flatMap((ref) => [...methods].flatMap((method) => findPipe(activation, state, ref, method)));
  });
}

/** Does the decorator name something besides itself? */
function namesMore({ expression }: IrDecorator): boolean {
  const loaded = expression.lower().blocks.flatMap((block) => block.instructions.filter((each) => each.op === 'load-module'));
  return loaded.length > 1;
}

/** A class is made by the framework, with what it injects. */
function findPipe(activation: Activation, state: State, ref: Address, method: string): readonly Pipe[] {
  const { run } = activation;
  const { declaration } = getCell(activation, state, ref)?.classInfo ?? {};
  const module = declaration === undefined ? undefined : run.program.getModule(declaration.file);
  const object: Value =
    declaration === undefined || module === undefined
      ? makeLasting(activation, state, run.makeValue({ refs: [ref] }))
      : run.operations.instantiate(run, module, declaration);
  const converter = run.operations.readProperty(activation, State.empty(), object, method);
  return converter.refs.some((each) => run.globalHeap.get(each)?.closure !== undefined || each > 0)
    ? [{ object, converter: makeLasting(activation, state, converter) }]
    : [];
}
