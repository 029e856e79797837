import type { FunctionRef, IrType, ParameterOutline } from '../analysis/ir/ir.ts';
import type { Run } from '../analysis/interpreter/run.ts';
import { isHandlerName, isPlainType } from './handler-shape.ts';
import { importsFramework } from './registrar-shape.ts';

/** Words that parameters are called by which hold an event, a request or an application. */
const openName =
  /event|evt|^_?(?:ev?|c|ctx)$|context|req|res|input|record|message|payload|detail|trigger|arg|data|body|param|app|router|server|api/iu;

/**
 * Can an exported function be one that the platform calls? Decided by its name and the outline of its parameters, before the body is
 * lowered and before types are followed into other files.
 */
export function mayBeEntry(run: Run, name: string, candidate: FunctionRef): boolean {
  if (isHandlerName(name) || isHandlerName(candidate.name)) return true;
  const [first] = candidate.outline();
  if (first === undefined) {
    const module = run.program.getModule(candidate.file);
    return module !== undefined && importsFramework(run, module);
  }
  if (isPlainType(first.type)) return false;
  return isOpen(first) || first.type === undefined || !leadsToFile(run, candidate.file, first.type);
}

function isOpen({ name }: ParameterOutline): boolean {
  return name === undefined || openName.test(name);
}

/** Is the type imported from another file of the program? */
function leadsToFile(run: Run, file: string, type: IrType): boolean {
  if (type.kind !== 'reference') return false;
  const binding = run.program.getModule(file)?.imports.find((each) => each.local === type.name[0]);
  return binding !== undefined && run.program.resolve(file, binding.specifier).kind === 'file';
}
