import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel } from '../../src/models/schema.ts';
import { DeclarationWalker, findExport, type Places } from './resolve-model-path.ts';

/** A model and the file that holds it. */
export interface ModelFile {
  readonly file: string;
  readonly model: LibraryModel;
}

/** A row that the declarations of its package do not bear out. */
export interface RowProblem {
  readonly file: string;
  /** `sinks[3]`; `package` when no declarations are installed. */
  readonly row: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Checks each row of each model against the declarations that are installed: one program for all packages. */
export function checkLibraryModels(files: readonly ModelFile[]): readonly RowProblem[] {
  return new ModelChecker(files).check();
}

/** Name of the file in the program that imports every package; it exists in memory only. */
const entry = `${root}tests/models/all-packages.mts`;

class ModelChecker {
  private readonly files: readonly ModelFile[];
  private readonly checker: ts.TypeChecker;
  private readonly walker: DeclarationWalker;
  private readonly source: ts.SourceFile;
  private readonly modules = new Map<string, ts.Symbol | undefined>();
  private readonly roots = new Map<string, Places>();
  private readonly namedTypes = new Map<string, Places>();
  private readonly problems: RowProblem[] = [];

  constructor(files: readonly ModelFile[]) {
    this.files = files;
    const names = [...new Set(files.flatMap(({ model }) => listPackages(model)))].filter(isDependency);
    const text = [
      ...names.map((name, index) => `import * as p${index} from '${name}';`),
      `export { ${names.map((_, index) => `p${index}`).join(', ')} };`,
    ];
    const program = makeProgram(`${text.join('\n')}\n`);
    const source = program.getSourceFile(entry);
    if (source === undefined) throw new Error('the file of imports is not in the program');
    this.source = source;
    this.checker = program.getTypeChecker();
    this.walker = new DeclarationWalker(this.checker, source);
    this.readImports();
  }

  check(): readonly RowProblem[] {
    const checked = this.files.filter((each) => this.hasDeclarations(each));
    for (const { model } of checked) this.collectDeclared(model);
    this.collectTypes(checked);
    for (const each of checked) this.checkModel(each);
    const seen = new Set<string>();
    return this.problems.filter(({ file, row, text }) => !seen.has(`${file} ${row} ${text}`) && seen.add(`${file} ${row} ${text}`));
  }

  private readImports(): void {
    for (const statement of this.source.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const name = statement.moduleSpecifier.text;
      const symbol = this.checker.getSymbolAtLocation(statement.moduleSpecifier);
      const isTyped = symbol?.declarations?.some((each) => ts.isModuleDeclaration(each) || ts.isSourceFile(each)) ?? false;
      this.modules.set(name, isTyped ? symbol : undefined);
      if (symbol === undefined || !isTyped || statement.importClause?.namedBindings === undefined) continue;
      const binding = statement.importClause.namedBindings;
      if (!ts.isNamespaceImport(binding)) continue;
      const namespace = this.checker.getTypeAtLocation(binding.name);
      const types = [namespace];
      for (const type of types) {
        const property = this.checker.getPropertyOfType(type, 'default');
        if (property !== undefined && types.length < 4) types.push(this.checker.getTypeOfSymbolAtLocation(property, this.source));
      }
      this.roots.set(name, this.walker.unite(types.map((type) => this.walker.ofType(type))));
    }
    const globals = this.checker.resolveName('globalThis', this.source, ts.SymbolFlags.Value, false);
    if (globals !== undefined) this.roots.set('global', this.walker.ofType(this.checker.getTypeOfSymbolAtLocation(globals, this.source)));
  }

  private hasDeclarations({ file, model }: ModelFile): boolean {
    const packages = listPackages(model);
    const isChecked = packages.some((name) => this.roots.has(name));
    if (!isChecked) this.problems.push({ file, row: 'package', text: `no declarations of ${packages.join(', ')} are installed` });
    return isChecked;
  }

  private collectDeclared(model: LibraryModel): void {
    for (const { name, declared = [] } of model.types ?? []) {
      const types = declared.flatMap((each) => this.findDeclaredTypes(model, each));
      this.addNamed(name, this.walker.unite(types.map((type) => this.walker.ofType(type))));
    }
  }

  private findDeclaredTypes(model: LibraryModel, name: string): readonly ts.Type[] {
    return listPackages(model).flatMap((packageName) => {
      const module = this.modules.get(packageName);
      const owners =
        module === undefined ? [] : [module, findExport(this.checker, module, 'export='), findExport(this.checker, module, 'default')];
      const found = owners.map((owner) => (owner === undefined ? undefined : findExport(this.checker, owner, name)));
      const global = packageName === 'global' ? this.checker.resolveName(name, this.source, ts.SymbolFlags.Type, false) : undefined;
      return [...found, global].filter((symbol) => symbol !== undefined).map((symbol) => this.checker.getDeclaredTypeOfSymbol(symbol));
    });
  }

  /** Rows that name types can build on each other in any order: repeat until nothing is new. */
  private collectTypes(files: readonly ModelFile[]): void {
    for (let round = 0, size = -1; round < 8 && size !== this.countTypes(); round++) {
      size = this.countTypes();
      for (const { model } of files) {
        for (const row of model.types ?? []) {
          if (row.path === undefined && row.type === undefined) continue;
          for (const start of this.starts(model, row.type)) {
            const { places } = this.walker.walk(start, parseModelPath(row.path ?? ''));
            if (places !== undefined) this.addNamed(row.name, places);
          }
        }
      }
    }
  }

  private countTypes(): number {
    return [...this.namedTypes.values()].reduce((sum, each) => sum + each.types.length + Number(each.isOpen), 0);
  }

  private addNamed(name: string, places: Places): void {
    const old = this.namedTypes.get(name);
    this.namedTypes.set(name, old === undefined ? places : this.walker.unite([old, places]));
  }

  private starts(model: LibraryModel, type: string | undefined): readonly Places[] {
    if (type === undefined) return listPackages(model).flatMap((name) => this.roots.get(name) ?? []);
    const named = this.namedTypes.get(type);
    if (named !== undefined) return [named];
    const global = this.checker.resolveName(type, this.source, ts.SymbolFlags.Type, false);
    return global === undefined ? [] : [this.walker.ofType(this.checker.getDeclaredTypeOfSymbol(global))];
  }

  private checkModel({ file, model }: ModelFile): void {
    const report = (row: string, text: string): void => void this.problems.push({ file, row, text });
    const checkPath = (row: string, type: string | undefined, path: string): Places | undefined => {
      const starts = this.starts(model, type);
      if (starts.length === 0) report(row, `type '${type ?? ''}' is not defined by any row`);
      const problems = new Set<string>();
      const results = splitNames(parseModelPath(path)).map((steps) => {
        const answers = starts.map((start) => this.walker.walk(start, steps));
        const places = answers.flatMap((each) => each.places ?? []);
        const [first] = answers;
        if (places.length === 0 && first?.problem !== undefined) problems.add(first.problem);
        return places;
      });
      for (const problem of problems) report(row, `path ${type === undefined ? '' : `'${type}' `}${path}: ${problem}`);
      return this.walker.unite(results.flat());
    };
    const checkBelow = (row: string, callable: Places | undefined, path: string): void => {
      if (callable === undefined || (callable.types.length === 0 && callable.instances.length === 0)) return;
      const steps = parseModelPath(path);
      const isMade = steps[0]?.kind === 'return' && this.walker.walk(callable, steps.slice(0, 1)).problem !== undefined;
      const { problem } = this.walker.walk(callable, isMade ? [{ kind: 'instance' }, ...steps.slice(1)] : steps, true);
      if (problem !== undefined) report(row, `place ${path}: ${problem}`);
    };
    for (const [index, row] of (model.types ?? []).entries()) {
      const at = `types[${index}]`;
      if (row.path !== undefined || row.type !== undefined) checkPath(at, row.type, row.path ?? '');
      for (const name of row.declared ?? [])
        if (this.findDeclaredTypes(model, name).length === 0) report(at, `declared: no type '${name}' is exported`);
    }
    for (const [index, row] of (model.sources ?? []).entries()) checkPath(`sources[${index}]`, row.type, row.path);
    for (const [index, row] of (model.sinks ?? []).entries()) {
      const at = `sinks[${index}]`;
      checkPath(at, row.type, row.path);
      if (row.when === undefined) continue;
      const callable = checkPath(at, row.type, row.path.replace(/\.?Argument\[.*$/u, ''));
      for (const condition of row.when) checkBelow(at, callable, condition.path);
    }
    for (const [index, row] of (model.sanitizers ?? []).entries()) {
      checkPath(`sanitizers[${index}]`, row.type, (row.path ?? '').replace(/\.?(?:ReturnValue|Argument\[[^\]]*\])$/u, ''));
    }
    for (const [index, row] of (model.guards ?? []).entries()) {
      const callable = checkPath(`guards[${index}]`, row.type, row.path ?? '');
      checkBelow(`guards[${index}]`, callable, row.subject);
    }
    for (const [index, row] of (model.flows ?? []).entries()) {
      const at = `flows[${index}]`;
      const callable = checkPath(at, row.type, (row.path ?? '').replace(/\.?Instance$/u, ''));
      checkBelow(at, callable, row.from);
      checkBelow(at, callable, row.to);
      for (const condition of row.when ?? []) checkBelow(at, callable, condition.path);
    }
    for (const [index, row] of (model.launches ?? []).entries()) {
      const at = `launches[${index}]`;
      const callable = checkPath(at, row.type, row.path ?? '');
      for (const place of [row.program, row.arguments, row.input]) if (place !== undefined) checkBelow(at, callable, place);
    }
    for (const [index, row] of (model.properties ?? []).entries()) checkPath(`properties[${index}]`, row.type, row.path);
    for (const [index, row] of (model.secretReads ?? []).entries()) {
      const callable = checkPath(`secretReads[${index}]`, row.type, row.path ?? '');
      for (const condition of row.when ?? []) checkBelow(`secretReads[${index}]`, callable, condition.path);
    }
    for (const [index, row] of (model.comparisons ?? []).entries()) {
      const callable = checkPath(`comparisons[${index}]`, row.type, row.path ?? '');
      for (const side of [row.left, row.right]) checkBelow(`comparisons[${index}]`, callable, side);
    }
    for (const [index, row] of (model.misuses ?? []).entries()) checkPath(`misuses[${index}]`, row.type, row.path ?? '');
    for (const [index, row] of (model.credentials ?? []).entries()) checkPath(`credentials[${index}]`, row.type, row.path);
    for (const [index, row] of (model.natives ?? []).entries()) checkPath(`natives[${index}]`, row.type, row.path ?? '');
    for (const [index, row] of (model.schemas ?? []).entries()) checkPath(`schemas[${index}]`, row.type, row.path ?? '');
  }
}

/** Gives each name of a first step's list a path of its own: of several packages, each name may be in one only. */
function splitNames(steps: readonly PathStep[]): readonly (readonly PathStep[])[] {
  const [first, ...rest] = steps;
  return first?.kind === 'member' ? first.names.map((name) => [{ ...first, names: [name] }, ...rest]) : [steps];
}

/** The packages of a model. */
export function listPackages(model: LibraryModel): readonly string[] {
  return typeof model.package === 'string' ? [model.package] : model.package;
}

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const dependencies = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);

/** What happens to lie in `node_modules` because something else needs it does not count: it can be gone tomorrow. */
function isDependency(specifier: string): boolean {
  const [scope = '', name = ''] = specifier.split('/');
  const isScoped = scope.startsWith('@');
  return (
    isBuiltin(specifier) ||
    dependencies.has(isScoped ? `${scope}/${name}` : scope) ||
    dependencies.has(`@types/${isScoped ? `${scope.slice(1)}__${name}` : scope}`)
  );
}

function makeProgram(text: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    esModuleInterop: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const onDisk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === entry || onDisk.fileExists(name);
  host.readFile = (name) => (name === entry ? text : onDisk.readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === entry ? ts.createSourceFile(name, text, version, true) : onDisk.getSourceFile(name, version, ...rest);
  host.getCurrentDirectory = () => root;
  return ts.createProgram([entry], options, host);
}
