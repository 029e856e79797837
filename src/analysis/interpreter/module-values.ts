import { getMemberNodes } from '../binding/api-node.ts';
import { makeCell } from '../domain/cell.ts';
import { State } from '../domain/state.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import { makeValueLike, withNodes, type Value } from '../domain/value.ts';
import type { Address } from '../domain/identity.ts';
import type { IrModule } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { makeActivation } from './make-activation.ts';
import type { Run } from './run.ts';

/** Answers the namespace object of a file of the program, or what `require` of it gives. */
export function getModuleValue(run: Run, file: string, how: 'import' | 'require'): Value {
  if (file.endsWith('.json')) return makeJsonValue(run, file, run.program.readJson(file));
  const module = run.program.getModule(file);
  if (module === undefined) return run.makeValue();
  if (how === 'require' && module.isCommonJs) return readCommonJsExports(run, module);
  // What has nothing to give is loaded for what it does.
  if (module.exports.length === 0 && !module.isCommonJs) ensureInitialised(run, module);
  return run.makeValue({ refs: [getNamespaceAddress(run, file)] });
}

function getNamespaceAddress(run: Run, file: string): Address {
  const address = run.getGlobalAddress(`module ${file}`);
  if (!run.globalHeap.has(address)) {
    run.globalHeap.set(address, makeCell('module'));
    run.namespaceFiles.set(address, file);
  }
  return address;
}

/** Answers what the module behind a namespace object exports under a name. */
export function readModuleExport(activation: Activation, namespace: Address, name: string): Value {
  const file = activation.run.namespaceFiles.get(namespace);
  return (file === undefined ? undefined : findExport(activation.run, file, name)) ?? activation.run.undefinedValue;
}

/** Answers all that the module behind a namespace object exports, by name. */
export function readModuleExports(activation: Activation, namespace: Address): ReadonlyMap<string, Value> {
  const { run } = activation;
  const file = run.namespaceFiles.get(namespace);
  const names = file === undefined ? [] : listExportNames(run, file, new Set());
  return new Map(names.map((name) => [name, readModuleExport(activation, namespace, name)]));
}

function listExportNames(run: Run, file: string, seen: Set<string>): readonly string[] {
  const module = seen.has(file) ? undefined : run.program.getModule(file);
  seen.add(file);
  if (module === undefined) return [];
  const names = module.exports.flatMap((binding) => {
    if (binding.kind !== 'all') return binding.name === '=' ? [] : [binding.name];
    const target = run.program.resolve(file, binding.specifier);
    return target.kind === 'file' ? listExportNames(run, target.file, seen).filter((name) => name !== 'default') : [];
  });
  if (!module.isCommonJs) return [...new Set(names)];
  return readCommonJsExports(run, module).refs.flatMap((ref) => {
    const cell = run.globalHeap.get(ref);
    return [...(cell?.fields.keys() ?? []), ...(cell?.accessors?.keys() ?? [])];
  });
}

/** Answers the exported value of a file, following re-exports; `undefined` when there is no such export. */
export function findExport(run: Run, file: string, name: string, seen = new Set<string>()): Value | undefined {
  if (seen.has(`${file}:${name}`)) return undefined;
  seen.add(`${file}:${name}`);
  const module = run.program.getModule(file);
  if (module === undefined) return undefined;
  if (module.effects.length > 0) ensureInitialised(run, module);
  for (const binding of module.exports) {
    if (binding.kind === 'local' && (binding.name === name || (binding.name === '=' && name === 'default')))
      return readModuleVariable(run, module, binding.local);
    if (binding.kind === 'reexport' && binding.name === name) return importValue(run, module, binding.specifier, binding.imported, seen);
  }
  if (module.isCommonJs) {
    const exports = readCommonJsExports(run, module);
    if (name === 'default' || name === '=') return exports;
    const activation = getModuleActivation(run, module);
    return run.operations.readProperty(activation, State.empty(), exports, name);
  }
  for (const binding of module.exports) {
    if (binding.kind === 'all' && name !== 'default') {
      const found = importValue(run, module, binding.specifier, name, seen, true);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function importValue(
  run: Run,
  module: IrModule,
  specifier: string,
  imported: string,
  seen: Set<string>,
  isOptional = false,
): Value | undefined {
  const target = run.program.resolve(module.file, specifier);
  if (target.kind === 'file') {
    const value = importFromFile(run, module, target.file, imported, seen, isOptional);
    return value === undefined ? undefined : describeExport(run, value, { file: target.file, specifier, imported });
  }
  if (target.kind === 'missing') return isOptional ? undefined : getUnknownExport(run, specifier, imported);
  return getPackageValue(run, target.name, target.subpath, imported);
}

/** Adds what rows of the user's own say of an export of a file of the program. */
export function describeExport(
  run: Run,
  value: Value,
  { file, specifier, imported }: { readonly file: string; readonly specifier: string; readonly imported: string },
): Value {
  const described = run.graph.findDescribed(file, specifier);
  if (described.length === 0) return value;
  const nodes = imported === '*' || imported === '=' || imported === 'default' ? described : getMemberNodes(described, imported);
  return nodes.length === 0 ? value : withNodes(value, uniteNodes(value.nodes, nodes));
}

function importFromFile(
  run: Run,
  module: IrModule,
  file: string,
  imported: string,
  seen: Set<string>,
  isOptional: boolean,
): Value | undefined {
  if (imported === '*') return getModuleValue(run, file, 'import');
  if (imported === '=') return getModuleValue(run, file, 'require');
  if (file.endsWith('.json')) {
    const value = getModuleValue(run, file, 'require');
    return imported === 'default' ? value : run.operations.readProperty(getModuleActivation(run, module), State.empty(), value, imported);
  }
  return findExport(run, file, imported, seen) ?? (isOptional ? undefined : run.makeValue());
}

/** Answers a package's module object (`*`, `=`, `default`) or one of its exports. */
export function getPackageValue(run: Run, name: string, subpath: string, imported: string): Value {
  const specifier = subpath === '' || subpath === '.' ? name : `${name}/${subpath.replace(/^\.?\//u, '')}`;
  const node =
    run.graph.findPackage(specifier) ??
    run.graph.findPackage(specifier.replace(/\.[cm]?js$/u, '')) ??
    findParentPackage(run, name, specifier);
  if (node === undefined) return getUnknownExport(run, specifier, imported);
  const root = run.makeValue({ nodes: [node] });
  if (imported === '*' || imported === '=' || imported === 'default') return root;
  const members = getMemberNodes([node], imported);
  return members.length === 0 ? getUnknownExport(run, specifier, imported) : run.makeValue({ nodes: members });
}

/** `lodash/get` is the member `get` of `lodash`; a subpath that no model names (`pg/lib/x`) is the package. */
function findParentPackage(run: Run, name: string, specifier: string): ReturnType<Run['graph']['findPackage']> {
  const parent = run.graph.findPackage(name);
  const last = specifier
    .slice(name.length + 1)
    .split('/')
    .at(-1)
    ?.replace(/\.[cm]?js$/u, '');
  return last === undefined ? parent : (parent?.members.get(last) ?? parent);
}

function getUnknownExport(run: Run, specifier: string, imported: string): Value {
  return run.makeValue({ nodes: [run.graph.getUnknown(specifier, imported)] });
}

/** Answers the value of a top-level name of a module, running the module's top-level code when it is needed. */
export function readModuleVariable(run: Run, module: IrModule, name: string): Value {
  const binding = module.imports.get(name);
  if (binding !== undefined) {
    const known = run.imports.get(binding);
    if (known !== undefined) return known;
    const value = importValue(run, module, binding.specifier, binding.imported, new Set());
    if (value !== undefined) run.imports.set(binding, value);
    return value ?? run.makeValue();
  }
  const declared = module.functions.get(name);
  if (declared !== undefined) {
    const address = run.getGlobalAddress(`function ${declared.id}`);
    if (!run.globalHeap.has(address)) {
      const closure = {
        function: declared,
        isArrow: false,
        frames: new Map<string, Address>(),
        boundThis: undefined,
        boundArguments: [],
        home: undefined,
      };
      run.globalHeap.set(address, makeCell('function', { closure }));
    }
    return run.makeValue({ refs: [address] });
  }
  ensureInitialised(run, module);
  return run.readVariable(`${module.file}#${name}`) ?? (run.initialised.get(module.file) === 'done' ? run.undefinedValue : run.makeValue());
}

/** Runs a module's top-level code once per run. */
export function ensureInitialised(run: Run, module: IrModule): void {
  if (run.initialised.has(module.file)) return;
  run.initialised.set(module.file, 'running');
  for (const specifier of module.effects) runForEffects(run, module, specifier);
  const activation = getModuleActivation(run, module);
  run.runInitially(() => run.operations.analyse(activation, State.empty()));
  run.initialised.set(module.file, 'done');
}

/** Runs a file of the program from which nothing is taken, and what a barrel re-exports. */
function runForEffects(run: Run, from: IrModule, specifier: string, seen = new Set<string>()): void {
  const target = run.program.resolve(from.file, specifier);
  const module = target.kind === 'file' && !seen.has(target.file) ? run.program.getModule(target.file) : undefined;
  if (module === undefined) return;
  seen.add(module.file);
  for (const binding of module.exports) if (binding.kind !== 'local') runForEffects(run, module, binding.specifier, seen);
  ensureInitialised(run, module);
}

/** The activation of a module's top-level code. */
export function getModuleActivation(run: Run, module: IrModule): Activation {
  let activation = run.moduleActivations.get(module.file);
  if (activation === undefined) {
    activation = makeActivation(run, module.init.lower(), { isModule: true, isRoot: true });
    run.moduleActivations.set(module.file, activation);
  }
  return activation;
}

/** Answers `module.exports` as it stands after the module ran. */
function readCommonJsExports(run: Run, module: IrModule): Value {
  ensureInitialised(run, module);
  const first = getCommonJsExports(run, module.file);
  const value = run.globalHeap.get(getCommonJsModule(run, module.file))?.fields.get('exports');
  if (value === undefined) return run.makeValue({ refs: [first] });
  const isReplaced =
    value.refs.length + value.nodes.length > 1 &&
    value.refs.includes(first) &&
    run.initialised.get(module.file) === 'done' &&
    isNeverWritten(run, first);
  return isReplaced ? makeValueLike(value, { refs: value.refs.filter((ref) => ref !== first) }) : value;
}

/** Did the module leave alone the object that `exports` names at first? */
function isNeverWritten(run: Run, exports: Address): boolean {
  const cell = run.globalHeap.get(exports);
  return cell?.fields.size === 0 && cell.rest === undefined && cell.accessors === undefined;
}

/** The `module` object of a CommonJS file. */
export function getCommonJsModule(run: Run, file: string): Address {
  const address = run.getGlobalAddress(`commonjs module ${file}`);
  if (!run.globalHeap.has(address)) {
    const exports = run.makeValue({ refs: [getCommonJsExports(run, file)] });
    const node = run.graph.findGlobal('module');
    run.globalHeap.set(address, makeCell('object', { fields: new Map([['exports', exports]]), nodes: node === undefined ? [] : [node] }));
  }
  return address;
}

/** The object that `exports` names in a CommonJS file. */
export function getCommonJsExports(run: Run, file: string): Address {
  const address = run.getGlobalAddress(`commonjs exports ${file}`);
  if (!run.globalHeap.has(address)) run.globalHeap.set(address, makeCell('object'));
  return address;
}

/** Answers JSON as a value of the program. */
export function makeJsonValue(run: Run, key: string, json: unknown): Value {
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return run.makeConstant(json);
  if (typeof json !== 'object') return run.makeValue();
  const address = run.getGlobalAddress(`json ${key}`);
  if (!run.globalHeap.has(address)) {
    const fields = new Map<string, Value>();
    const entries = Object.entries(json);
    const named = entries.slice(0, maximumJsonEntries);
    for (const [name, value] of named) fields.set(name, makeJsonValue(run, `${key}/${name}`, value));
    const rest = entries.length > named.length ? run.makeValue() : undefined;
    run.globalHeap.set(address, makeCell(Array.isArray(json) ? 'array' : 'object', { fields, rest }));
  }
  return run.makeValue({ refs: [address] });
}

const maximumJsonEntries = 200;
