import { resolveTypeName } from '../analysis/interpreter/resolve-type-name.ts';
import type { ExportBinding, IrModule, IrType, MadeValue, ModuleOutline } from '../analysis/ir/ir.ts';
import { mayBeEntry, type Surroundings } from './may-be-entry.ts';
import { importsFramework } from './registrar-shape.ts';
import { mayTakeRequest } from './request-shape.ts';
import { getLibraryNature } from './library-nature.ts';

/** Words without which no handler, route, resolver or controller is written. */
const words =
  /event|evt|handler|lambda|record|request|\breq\b|ctx|context|resolver|args|arguments|input|payload|message|exports|router|pathParameters|queryString|@\w|\b(?:app|main|e|c|ev|body|server|api|fastify|mutation)\b|\bexport\s+(?:const|(?:async\s+)?function)\s+(?:get|post|put|patch|delete)\b/iu;

/**
 * Can a file hold a function that the platform calls? A look at the text before anything is lowered: services, repositories, mappers and
 * the like are analysed when a handler reaches them.
 */
export function mayHaveEntries(text: string): boolean {
  return words.test(text);
}

/**
 * The same by what a module declares, before its top-level code is run: a file of functions that take no event, of schemas, clients and
 * constants has none.
 */
export function mayDefineEntries(surroundings: Surroundings, module: IrModule, isServed: (name: string) => boolean): boolean {
  const outline = module.outline();
  if (outline.isOpen || module.hasSourceParameters || module.isCommonJs || importsFramework(surroundings, module)) return true;
  if (!outline.made.every((each) => isHarmless(surroundings, module, each))) return true;
  if (outline.methods.some((parameters) => mayTakeRequest(parameters.map((each) => each.name)))) return true;
  if ([...module.classes.values()].some((each) => each.heritage.some((type) => isOfLibrary(surroundings, module, type)))) return true;
  return module.exports.some(
    (each) => each.kind === 'local' && (mayExportEntry(surroundings, module, each, outline) || isServed(each.name)),
  );
}

function mayExportEntry(
  surroundings: Surroundings,
  module: IrModule,
  { name, local }: Extract<ExportBinding, { readonly kind: 'local' }>,
  { functions }: ModuleOutline,
): boolean {
  if (module.imports.has(local)) return true;
  const found = functions.get(local);
  return found !== undefined && mayBeEntry(surroundings, module, [name, local], found);
}

/** Is a value made by a library that knows no senders, and does it hold no functions of the program but those of a schema? */
function isHarmless({ graph }: Surroundings, module: IrModule, { maker, takesFunctions }: MadeValue): boolean {
  const binding = module.imports.get(maker);
  const library = binding === undefined || binding.specifier.startsWith('.') ? undefined : graph.findPackage(binding.specifier);
  if (library === undefined) return false;
  const nature = getLibraryNature(library);
  return !nature.hasSources && (!takesFunctions || nature.makesSchemas);
}

/** A framework calls methods of what implements its interfaces. */
function isOfLibrary({ graph, program }: Surroundings, module: IrModule, type: IrType): boolean {
  if (type.kind !== 'reference') return false;
  const found = resolveTypeName(program, module.file, type.name);
  return found?.kind === 'package' && graph.findDeclared(found.package, found.name).length > 0;
}
