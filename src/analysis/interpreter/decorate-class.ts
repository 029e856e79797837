import type { ClassInfo } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { IrDecorator } from '../ir/ir.ts';
import { getCell, numberStep, type Activation } from './activation.ts';
import { evaluateDecorator } from './evaluate-decorator.ts';
import { readModuleVariable } from './module-values.ts';

/** Calls the program's own decorators with a class that is made: they can keep it, or make an object of it. */
export function decorateClass(activation: Activation, state: State, info: ClassInfo, made: Value): void {
  const { run } = activation;
  const outer = activation.site;
  for (const [index, decorator] of info.declaration.decorators.toReversed().entries()) {
    if (!isOwn(activation, info, decorator)) continue;
    activation.site = numberStep(outer, index);
    const { decorator: callee, site } = evaluateDecorator(activation, state, info, decorator);
    const hasClosure = callee?.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined);
    if (callee === undefined || hasClosure !== true) continue;
    run.operations.callValue(activation, state, callee, run.undefinedValue, { values: [made], rest: undefined }, site);
  }
  activation.site = outer;
}

/** Does the expression name a function or an object of the program? What decorators of libraries mean is known by rows. */
function isOwn({ run }: Activation, { declaration }: ClassInfo, { expression }: IrDecorator): boolean {
  const module = run.program.getModule(declaration.file);
  if (module === undefined) return false;
  return expression
    .lower()
    .blocks.some(({ instructions }) =>
      instructions.some((each) => each.op === 'load-module' && readModuleVariable(run, module, each.name).refs.length > 0),
    );
}
