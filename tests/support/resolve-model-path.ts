import ts from 'typescript';
import type { PathStep } from '../../src/analysis/binding/parse-model-path.ts';

/** Where a path can lead in declarations: types, `open` when a part is typed `any` (nothing below it can be checked). */
export interface Places {
  readonly types: readonly ts.Type[];
  readonly isOpen: boolean;
  /** Classes and interfaces that are only types: their `Instance` is known although no value is declared. */
  readonly instances: readonly ts.Type[];
}

/** What a step of a path leads to, or why it leads nowhere. */
export type Resolution =
  { readonly places: Places; readonly problem: undefined } | { readonly places: undefined; readonly problem: string };

const openPlaces: Places = { types: [], isOpen: true, instances: [] };

/** At most this many types of one declaration are followed: fluent interfaces make a new one at each call. */
const typesOfOneSymbol = 3;

/** At most this many types are followed at once: `AnyMember.ReturnValue` of a large library reaches all of it. */
const typesAtOnce = 120;

/** Follows model paths through declarations with the type checker. */
export class DeclarationWalker {
  private readonly checker: ts.TypeChecker;
  private readonly location: ts.Node;

  constructor(checker: ts.TypeChecker, location: ts.Node) {
    this.checker = checker;
    this.location = location;
  }

  /** Answers where `steps` lead from `start`. With `allowsOpen`, what is below something typed `any` counts as found. */
  walk(start: Places, steps: readonly PathStep[], allowsOpen = false): Resolution {
    let places = start;
    for (const [index, step] of steps.entries()) {
      if (places.isOpen && places.types.length === 0 && places.instances.length === 0) {
        if (allowsOpen) return { places: openPlaces, problem: undefined };
        return { places: undefined, problem: `${describeStep(step)} is below something typed 'any'` };
      }
      const next = this.step(places, step, steps[index + 1]);
      if (typeof next === 'string') return { places: undefined, problem: next };
      places = next;
    }
    return { places, problem: undefined };
  }

  /** Unites places; of many instantiations of one declaration only some are kept. */
  unite(all: readonly Places[]): Places {
    return {
      types: limit(all.flatMap((each) => each.types)),
      isOpen: all.some((each) => each.isOpen),
      instances: limit(all.flatMap((each) => each.instances)),
    };
  }

  /** The places of a value of one type: its union's parts, its constraint. */
  ofType(type: ts.Type): Places {
    const parts = this.split(type);
    return { types: parts.filter((part) => !isOpenType(part)), isOpen: parts.some(isOpenType), instances: [] };
  }

  private ofTypes(types: readonly ts.Type[]): Places {
    return this.unite(types.map((type) => this.ofType(type)));
  }

  private split(type: ts.Type, depth = 0): readonly ts.Type[] {
    if (depth > 4) return [type];
    if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Never)) return [];
    if (type.isUnion()) return type.types.flatMap((each) => this.split(each, depth + 1));
    if (type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Conditional | ts.TypeFlags.Substitution)) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      if (constraint !== undefined && constraint !== type) return this.split(constraint, depth + 1);
    }
    return [type];
  }

  private step(from: Places, step: PathStep, next: PathStep | undefined): Places | string {
    switch (step.kind) {
      case 'member':
        return this.members(from, step.names, next);
      case 'any-member':
        return this.anyMember(from);
      case 'return':
        return this.found(
          this.signatures(from).map((each) => each.getReturnType()),
          from,
          `cannot be called`,
        );
      case 'instance':
        return this.instance(from);
      case 'awaited':
        return this.awaited(from);
      case 'argument':
        return this.argument(from, step.from, step.to);
      case 'parameter':
        return step.index === 'this' ? openPlaces : this.argument(from, step.index, step.index);
      case 'element':
        return this.element(from);
      case 'receiver':
      case 'map-key':
      case 'at':
      case 'value':
      case 'owner':
      case 'enclosing':
      case 'failure':
        return openPlaces;
    }
  }

  private found(types: readonly ts.Type[], from: Places, lack: string): Places | string {
    if (types.length > 0) return this.ofTypes(types);
    return from.isOpen ? openPlaces : `${this.print(from)} ${lack}`;
  }

  private members(from: Places, names: readonly string[], next: PathStep | undefined): Places | string {
    const results: Places[] = [];
    for (const name of names) {
      // `default` is the module itself; a name with `%` is a place that the engine keeps for itself.
      if (name === 'default' || name.startsWith('%')) {
        results.push(name === 'default' ? from : openPlaces);
        continue;
      }
      const types = from.types.flatMap((type) => this.memberTypes(type, name));
      const instances = next?.kind === 'instance' || next === undefined ? this.typeExports(from, name) : [];
      if (types.length === 0 && instances.length === 0) {
        if (!from.isOpen) return `there is no member '${name}' of ${this.print(from)}`;
        results.push(openPlaces);
      } else results.push({ ...this.ofTypes(types), instances });
    }
    return this.unite(results);
  }

  private memberTypes(type: ts.Type, name: string): readonly ts.Type[] {
    const property = this.checker.getPropertyOfType(this.checker.getApparentType(type), name);
    if (property !== undefined) return [this.checker.getTypeOfSymbolAtLocation(property, this.location)];
    if (/^\d+$/u.test(name)) {
      const element = type.getNumberIndexType();
      if (element !== undefined) return [element];
    }
    const index = type.getStringIndexType();
    return index === undefined ? [] : [index];
  }

  private typeExports(from: Places, name: string): readonly ts.Type[] {
    return from.types.flatMap((type) => {
      const symbol = type.symbol as ts.Symbol | undefined;
      const found = symbol === undefined ? undefined : findExport(this.checker, symbol, name);
      return found === undefined || (found.flags & ts.SymbolFlags.Type) === 0 ? [] : [this.checker.getDeclaredTypeOfSymbol(found)];
    });
  }

  private anyMember(from: Places): Places | string {
    const types = from.types.flatMap((type) => {
      const index = type.getStringIndexType() ?? type.getNumberIndexType();
      if (index !== undefined) return [index];
      const properties = this.checker.getPropertiesOfType(type).slice(0, 60);
      return properties.map((each) => this.checker.getTypeOfSymbolAtLocation(each, this.location));
    });
    if (types.length === 0) return openPlaces;
    return this.ofTypes(types);
  }

  private instance(from: Places): Places | string {
    const made = from.types.flatMap((type) => type.getConstructSignatures().map((each) => each.getReturnType()));
    return this.found([...made, ...from.instances], from, 'is no class');
  }

  /** What a promise resolves to stands for the promise; what is no promise stays. */
  private awaited(from: Places): Places {
    const types = from.types.map((type) => this.checker.getAwaitedType(type) ?? type);
    return types.length === 0 ? openPlaces : { ...this.ofTypes(types), isOpen: from.isOpen || types.some(isOpenType) };
  }

  private argument(from: Places, first: number, last: number): Places | string {
    const types: ts.Type[] = [];
    for (const signature of [...this.signatures(from), ...from.types.flatMap((type) => type.getConstructSignatures())]) {
      const count = Math.min(last, first + 6);
      for (let index = first; index <= count; index++) {
        const type = this.parameterType(signature, index);
        if (type !== undefined) types.push(type);
      }
    }
    return this.found(types, from, `takes no argument ${first}`);
  }

  private parameterType(signature: ts.Signature, index: number): ts.Type | undefined {
    const parameters = signature.getParameters();
    const last = parameters.at(-1);
    const isRest =
      last?.valueDeclaration !== undefined && ts.isParameter(last.valueDeclaration) && last.valueDeclaration.dotDotDotToken !== undefined;
    if (last === undefined || (index >= parameters.length && !isRest)) return undefined;
    if (!isRest || index < parameters.length - 1) {
      const parameter = parameters[index];
      return parameter === undefined ? undefined : this.checker.getTypeOfSymbolAtLocation(parameter, this.location);
    }
    const rest = this.split(this.checker.getTypeOfSymbolAtLocation(last, this.location));
    const position = String(index - parameters.length + 1);
    for (const type of rest) {
      const property = this.checker.getPropertyOfType(type, position);
      if (property !== undefined) return this.checker.getTypeOfSymbolAtLocation(property, this.location);
      const element = type.getNumberIndexType();
      if (element !== undefined) return element;
    }
    return rest[0];
  }

  private element(from: Places): Places | string {
    const types = from.types.flatMap((type) => {
      const index = type.getNumberIndexType();
      if (index !== undefined) return [index];
      const iterate = this.checker
        .getPropertiesOfType(type)
        .find((each) => /^__@(?:asyncIterator|iterator)@/u.test(each.escapedName as string));
      if (iterate !== undefined) {
        const iterator = this.checker.getTypeOfSymbolAtLocation(iterate, this.location).getCallSignatures()[0]?.getReturnType();
        const produced = iterator === undefined ? undefined : this.checker.getPropertyOfType(iterator, 'next');
        const result =
          produced === undefined
            ? undefined
            : this.checker.getTypeOfSymbolAtLocation(produced, this.location).getCallSignatures()[0]?.getReturnType();
        const awaited = result === undefined ? undefined : (this.checker.getAwaitedType(result) ?? result);
        return awaited === undefined ? [] : this.split(awaited).flatMap((each) => this.memberTypes(each, 'value'));
      }
      return type.getStringIndexType() ?? [];
    });
    return this.found(types, from, 'has no elements');
  }

  private signatures(from: Places): readonly ts.Signature[] {
    return from.types.flatMap((type) => this.checker.getApparentType(type).getCallSignatures());
  }

  private print(places: Places): string {
    const texts = [...places.types, ...places.instances].slice(0, 2).map((type) => {
      const text = this.checker
        .typeToString(type)
        .replaceAll(/\s+/gu, ' ')
        .replace(/import\("[^"]*\/node_modules\//gu, 'import("');
      return text.length > 60 ? `${text.slice(0, 60)}…` : text;
    });
    return texts.length === 0 ? 'nothing' : texts.join(' or ');
  }
}

/** Finds `A` or `A.B` among the exports of a module or namespace, aliases followed. */
export function findExport(checker: ts.TypeChecker, owner: ts.Symbol, name: string): ts.Symbol | undefined {
  let symbol: ts.Symbol | undefined = owner;
  for (const part of name.split('.')) {
    const table: ts.Symbol | undefined = symbol;
    symbol = table === undefined ? undefined : exportsOf(checker, table).find((each) => each.name === part);
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  }
  return symbol;
}

function exportsOf(checker: ts.TypeChecker, owner: ts.Symbol): readonly ts.Symbol[] {
  const isModule = (owner.flags & ts.SymbolFlags.Module) !== 0;
  return isModule ? checker.getExportsOfModule(owner) : [...(owner.exports?.values() ?? [])];
}

/** A type below which nothing can be checked. */
function isOpenType(type: ts.Type): boolean {
  if (
    type.flags &
    (ts.TypeFlags.Any |
      ts.TypeFlags.Unknown |
      ts.TypeFlags.NonPrimitive |
      ts.TypeFlags.TypeParameter |
      ts.TypeFlags.Conditional |
      ts.TypeFlags.IndexedAccess)
  )
    return true;
  const name = (type.symbol as ts.Symbol | undefined)?.name;
  return name === 'Function' || name === 'Object' || (name === '__type' && type.flags === ts.TypeFlags.Object && isEmptyObject(type));
}

function isEmptyObject(type: ts.Type): boolean {
  return (
    type.getProperties().length === 0 &&
    type.getCallSignatures().length === 0 &&
    type.getConstructSignatures().length === 0 &&
    type.getStringIndexType() === undefined &&
    type.getNumberIndexType() === undefined
  );
}

function limit(types: readonly ts.Type[]): readonly ts.Type[] {
  const counts = new Map<ts.Symbol, number>();
  return [...new Set(types)]
    .filter((type) => {
      const symbol = type.symbol as ts.Symbol | undefined;
      // Object literals and functions all share the names `__type` and `__function`, but not their symbols.
      if (symbol === undefined) return true;
      const count = (counts.get(symbol) ?? 0) + 1;
      counts.set(symbol, count);
      return count <= typesOfOneSymbol;
    })
    .slice(0, typesAtOnce);
}

function describeStep(step: PathStep): string {
  if (step.kind === 'member') return `Member[${step.names.join()}]`;
  if (step.kind === 'argument') return `Argument[${step.from}]`;
  return step.kind === 'parameter' ? `Parameter[${step.index}]` : step.kind;
}
