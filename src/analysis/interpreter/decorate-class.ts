import type { ClassInfo } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { IrDecorator } from '../ir/ir.ts';
import { getCell, takeStep, type Activation } from './activation.ts';
import { evaluateDecorator } from './evaluate-decorator.ts';
import { readModuleVariable } from './module-values.ts';

/** Calls the program's own decorators with a class that is made: they can keep it, or make an object of it. */
export function decorateClass(activation: Activation, state: State, info: ClassInfo, made: Value): void {
  for (const [index, decorator] of info.declaration.decorators.toReversed().entries())
    if (isOwn(activation, info, decorator))
      takeStep(activation, index, () => {
        callDecorator(activation, state, info, decorator, made);
      });
}

function callDecorator(activation: Activation, state: State, info: ClassInfo, decorator: IrDecorator, made: Value): void {
  const { run } = activation;
  const { decorator: callee, site } = evaluateDecorator(activation, state, info, decorator);
  const hasClosure = callee?.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined);
  if (callee === undefined || hasClosure !== true) return;
  run.operations.callValue(activation, state, callee, run.undefinedValue, { values: [made], rest: undefined }, site);
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
