import type { FunctionRef, Instruction, IrClass, IrDecorator, IrFunction } from './ir.ts';

/** Lists a function and all functions inside it, in the order of the text; lowers each of them. */
export function* eachFunction(root: FunctionRef): Generator<IrFunction> {
  const seen = new Set<string>();
  const stack = [root];
  for (let ref = stack.pop(); ref !== undefined; ref = stack.pop()) {
    if (seen.has(ref.id)) continue;
    seen.add(ref.id);
    const lowered = ref.lower();
    yield lowered;
    stack.push(...[...collectInnerFunctions(lowered)].sort((a, b) => b.span.start - a.span.start));
  }
}

/** Answers the functions that a function makes directly. */
export function collectInnerFunctions(lowered: IrFunction): readonly FunctionRef[] {
  const refs = lowered.parameters.flatMap((each) => listDecorators(each.decorators));
  for (const block of lowered.blocks) for (const instruction of block.instructions) refs.push(...listFunctions(instruction));
  return refs;
}

function listFunctions(instruction: Instruction): readonly FunctionRef[] {
  switch (instruction.op) {
    case 'function':
      return [instruction.function];
    case 'object':
      return instruction.entries.flatMap((each) => (each.kind === 'getter' || each.kind === 'setter' ? [each.function] : []));
    case 'class':
      return listClassFunctions(instruction.class);
    default:
      return [];
  }
}

function listClassFunctions(declaration: IrClass): readonly FunctionRef[] {
  const members = declaration.members.flatMap((each) => [
    ...(each.function === undefined ? [] : [each.function]),
    ...listDecorators(each.decorators),
  ]);
  return [
    ...listDecorators(declaration.decorators),
    ...(declaration.constructorFunction === undefined ? [] : [declaration.constructorFunction]),
    ...members,
    ...declaration.staticBlocks,
  ];
}

function listDecorators(decorators: readonly IrDecorator[]): FunctionRef[] {
  return decorators.map((each) => each.expression);
}
