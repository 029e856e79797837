import { getMemberNodes, getParameterNodes, type ApiNode } from '../analysis/binding/api-node.ts';
import { State } from '../analysis/domain/state.ts';
import type { IrDecorator, IrModule } from '../analysis/ir/ir.ts';
import { makeNodeValue } from '../analysis/interpreter/make-node-value.ts';
import { getModuleActivation, readModuleVariable } from '../analysis/interpreter/module-values.ts';
import type { Run } from '../analysis/interpreter/run.ts';

/** Rows of what makes decorators keep the function that reads the request under this name. */
const reader = '%reads';

/** Answers what a parameter's decorator of the program's own reads from the request: `@CurrentUser() user`. */
export function readOwnDecorator(run: Run, module: IrModule, { expression, span }: IrDecorator): readonly ApiNode[] {
  const activation = getModuleActivation(run, module);
  for (const name of listLoaded(expression.lower().blocks)) {
    const decorator = readModuleVariable(run, module, name);
    const callee = getMemberNodes(decorator.nodes, reader);
    for (const ref of decorator.refs.flatMap((each) => run.globalHeap.get(each)?.fields.get(reader)?.refs ?? [])) {
      const closure = run.globalHeap.get(ref)?.closure;
      if (closure === undefined) continue;
      const context = makeNodeValue(activation, getParameterNodes(callee, 1), run.getEntryId(`${module.file} ${name}`, 1));
      const site = { at: span, argumentSpans: [], calleeText: name, isConstruct: false };
      const given = { values: [run.undefinedValue, context], rest: undefined };
      const read = run.operations.callClosure(activation, State.empty(), closure, run.undefinedValue, given, site);
      if (read !== undefined && read.nodes.length > 0) return read.nodes;
    }
  }
  return [];
}

function listLoaded(blocks: ReturnType<IrDecorator['expression']['lower']>['blocks']): readonly string[] {
  return blocks.flatMap((block) => block.instructions.flatMap((each) => (each.op === 'load-module' ? [each.name] : [])));
}
