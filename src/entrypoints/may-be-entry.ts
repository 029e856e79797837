import type { FunctionOutline, IrModule, IrType, ParameterOutline } from '../analysis/ir/ir.ts';
import type { Run } from '../analysis/interpreter/run.ts';
import { isHandlerName, isPlainType } from './handler-shape.ts';
import { importsFramework } from './registrar-shape.ts';

/** Words that parameters are called by which hold an event, a request or an application. */
const openName =
  /event|evt|^_?(?:ev?|c|ctx)$|context|req|res|input|record|message|payload|detail|trigger|arg|data|body|param|app|router|server|api/iu;

/** The program around a module, as far as imports are concerned. */
export type Surroundings = Pick<Run, 'graph' | 'program'>;

/**
 * Can a function of a module be one that the platform calls? Decided by its names and its outline, before the body is lowered and before
 * types are followed into other files.
 */
export function mayBeEntry(run: Surroundings, module: IrModule, names: readonly string[], outline: FunctionOutline): boolean {
  if (names.some(isHandlerName)) return true;
  const [first] = outline.parameters;
  if (first === undefined) return importsFramework(run, module);
  if (isPlainType(first.type) || (!names.includes('default') && answersAtOnce(outline))) return false;
  return isOpen(first) || first.type === undefined || !leadsToFile(run, module, first.type);
}

function isOpen({ name }: ParameterOutline): boolean {
  return name === undefined || openName.test(name);
}

/** The platform waits for a promise or a callback: a function that is declared to answer data at once is none of its. */
function answersAtOnce({ parameters, returnType, isAsync }: FunctionOutline): boolean {
  return !isAsync && parameters.length === 1 && returnType !== undefined && isData(returnType);
}

function isData(type: IrType): boolean {
  if (type.kind === 'union') return type.types.every(isData);
  if (type.kind === 'keyword') return /^(?:string|number|boolean|bigint|symbol|null|undefined|unknown|object)$/u.test(type.name);
  return type.kind === 'array' || type.kind === 'literal';
}

/** Is the type imported from another file of the program? */
function leadsToFile(run: Surroundings, module: IrModule, type: IrType): boolean {
  if (type.kind !== 'reference') return false;
  const [head = ''] = type.name;
  const binding = module.imports.get(head);
  return binding !== undefined && run.program.resolve(module.file, binding.specifier).kind === 'file';
}
