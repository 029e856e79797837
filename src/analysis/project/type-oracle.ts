import type { Span } from '../ir/ir.ts';

/** A named type of an expression. */
export interface NamedType {
  /** The package that declares it; `global` for the language's own; absent: the program. */
  readonly package: string | undefined;
  readonly file: string;
  readonly name: string;
}

/** Answers what the type checker knows; an oracle without a checker knows nothing. */
export interface TypeOracle {
  typeNamesAt(file: string, span: Span): readonly NamedType[];
}

interface Declaration {
  getSourceFile(): { readonly fileName: string };
}

interface TypeSymbol {
  readonly name: string;
  readonly declarations?: readonly Declaration[];
}

/** A type of a TypeScript program. */
export interface TsType {
  readonly symbol?: TypeSymbol;
  readonly aliasSymbol?: TypeSymbol;
  readonly types?: readonly TsType[];
  readonly typeArguments?: readonly TsType[];
  readonly resolvedTypeArguments?: readonly TsType[];
  getBaseTypes?(): readonly TsType[] | undefined;
}

/** A node of a TypeScript program. */
export interface TsNode {
  readonly pos: number;
  readonly end: number;
  forEachChild<T>(visit: (node: TsNode) => T | undefined): T | undefined;
  getStart(source?: unknown): number;
}

/** What is asked of a type checker. */
export interface Checker {
  getTypeAtLocation(node: TsNode): TsType;
  getBaseTypeOfLiteralType?(type: TsType): TsType;
  typeToString?(type: TsType): string;
}

/** A program of a typed parser: only what is asked of it. */
export interface TsProgram {
  getSourceFile(file: string): TsNode | undefined;
  getTypeChecker(): Checker;
}

const silent: TypeOracle = { typeNamesAt: () => [] };

const caches = new WeakMap<object, Map<string, readonly NamedType[]>>();

/**
 * Makes an oracle of what a typed parser offers. Only methods of the program's own objects are used, so that the `typescript` package
 * need not be there; a program of another shape (TypeScript 7) gives an oracle that knows nothing.
 */
export function makeTypeOracle(services: unknown): TypeOracle {
  const program = findTsProgram(services);
  if (program === undefined) return silent;
  let cache = caches.get(program);
  if (cache === undefined) caches.set(program, (cache = new Map<string, readonly NamedType[]>()));
  const answers = cache;
  return {
    typeNamesAt(file, span) {
      const key = `${file}:${span.start}:${span.end}`;
      let names = answers.get(key);
      if (names === undefined) answers.set(key, (names = ask(program, file, span)));
      return names;
    },
  };
}

/** Answers the program of a typed parser's services, if they have one of a known shape. */
export function findTsProgram(services: unknown): TsProgram | undefined {
  if (typeof services !== 'object' || services === null || !('program' in services)) return undefined;
  const { program } = services;
  const isProgram =
    typeof program === 'object' &&
    program !== null &&
    'getSourceFile' in program &&
    typeof program.getSourceFile === 'function' &&
    'getTypeChecker' in program &&
    typeof program.getTypeChecker === 'function';
  return isProgram ? (program as TsProgram) : undefined;
}

function ask(program: TsProgram, file: string, span: Span): readonly NamedType[] {
  try {
    const source = program.getSourceFile(file);
    const node = source === undefined ? undefined : findTsNode(source, span);
    return node === undefined ? [] : collectNames(program.getTypeChecker().getTypeAtLocation(node));
  } catch {
    // A checker that fails on broken code knows nothing of it.
    return [];
  }
}

/** Answers the outermost node that covers exactly the span. */
export function findTsNode(source: TsNode, span: Span): TsNode | undefined {
  let node: TsNode = source;
  for (;;) {
    const next: TsNode | undefined = node.forEachChild((child) => (child.pos <= span.start && child.end >= span.end ? child : undefined));
    if (next === undefined) return undefined;
    if (next.end === span.end && next.getStart(source) === span.start) return next;
    node = next;
  }
}

const maximumTypes = 24;

function collectNames(start: TsType): readonly NamedType[] {
  const names = new Map<string, NamedType>();
  const queue: TsType[] = [start];
  for (let count = 0; queue.length > 0 && count < maximumTypes; count++) {
    const type = queue.shift();
    if (type === undefined) continue;
    if (type.types !== undefined) queue.push(...type.types);
    for (const symbol of [type.symbol, type.aliasSymbol]) {
      const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
      if (symbol === undefined || file === undefined || symbol.name.startsWith('__')) continue;
      const named = { name: symbol.name, file, package: findPackage(file) };
      if (named.package === 'global' && symbol.name === 'Promise') queue.push(...(type.typeArguments ?? type.resolvedTypeArguments ?? []));
      else names.set(`${file}:${symbol.name}`, named);
    }
    queue.push(...(type.getBaseTypes?.() ?? []));
  }
  return [...names.values()];
}

/** Answers the package that a declaration file belongs to. */
function findPackage(file: string): string | undefined {
  if (/[\\/]typescript[\\/]lib[\\/]lib\.[^\\/]*\.d\.ts$/u.test(file)) return 'global';
  const position = file.lastIndexOf('/node_modules/');
  if (position < 0) return undefined;
  const parts = file.slice(position + '/node_modules/'.length).split('/');
  const [scope = '', name = ''] = parts;
  if (scope === '@types') {
    if (name === 'node') return `node:${(parts[2] ?? '').replace(/\.d\.ts$/u, '')}`;
    return name.includes('__') ? `@${name.replace('__', '/')}` : name;
  }
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
