import { expandNode, type ApiNode } from '../analysis/binding/api-node.ts';
import type { Address, Value } from '../analysis/domain/value.ts';
import { State } from '../analysis/domain/state.ts';
import type { IrDecorator, IrModule } from '../analysis/ir/ir.ts';
import type { Entry } from '../analysis/interpreter/entry.ts';
import { getModuleActivation, readModuleVariable } from '../analysis/interpreter/module-values.ts';
import type { Run } from '../analysis/interpreter/run.ts';

/**
 * Answers the methods of a module's classes whose parameters are decorated as parts of a request (`@Body() dto`, `@Param('id') id`):
 * the framework calls them with what the sender chose.
 */
export function findControllerEntries(run: Run, module: IrModule): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [name, outline] of module.classes) {
    const classValue = readModuleVariable(run, module, name);
    const address = classValue.refs.find((ref) => run.globalHeap.get(ref)?.classInfo?.declaration.id === outline.id);
    const info = address === undefined ? undefined : run.globalHeap.get(address)?.classInfo;
    for (const member of info?.declaration.members ?? []) {
      if (member.kind !== 'method' || member.isStatic || !member.hasDecoratedParameter || member.function === undefined) continue;
      const parameters = member.function
        .lower()
        .parameters.map((each) => evaluateDecorators(run, module, each.decorators, info?.frames ?? new Map()));
      if (parameters.every((nodes) => nodes.length === 0)) continue;
      const closure = {
        function: member.function,
        isArrow: false,
        frames: info?.frames ?? new Map<string, Address>(),
        boundThis: undefined,
        boundArguments: [],
        home: address,
      };
      const receiver: Value = run.operations.instantiate(run, module, outline);
      entries.push({ closure, parameters, receiver });
    }
  }
  return entries;
}

/** `@Param('id', ParseIntPipe)`: the framework hands over what the pipe lets through. */
function namesSafePipe(run: Run, module: IrModule, decorator: IrDecorator): boolean {
  const pipe = run.graph.findType('nestjs.SafePipe');
  if (pipe === undefined) return false;
  const names = decorator.expression
    .lower()
    .blocks.flatMap((block) => block.instructions.flatMap((each) => (each.op === 'load-module' ? [each.name] : [])));
  return names.some((name) =>
    readModuleVariable(run, module, name).nodes.some((node) =>
      [node, ...(node.instance === undefined ? [] : [node.instance])].some((each) => expandNode(each).includes(pipe)),
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
  if (decorators.some((decorator) => namesSafePipe(run, module, decorator))) return [];
  return decorators.flatMap((decorator) => {
    const closure = { function: decorator.expression, isArrow: false, frames, boundThis: undefined, boundArguments: [], home: undefined };
    const site = { at: decorator.span, argumentSpans: [], calleeText: 'decorator', isConstruct: false };
    const value = run.operations.callClosure(activation, State.empty(), closure, run.undefinedValue, { values: [], rest: undefined }, site);
    return value?.nodes.filter((node) => !node.isUnknown) ?? [];
  });
}
