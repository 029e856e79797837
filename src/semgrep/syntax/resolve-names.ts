import type { Declaration } from './declaration.ts';
import { getConstant } from './get-constant.ts';
import { isSetBefore, makeMeaning, memberName } from './declaration.ts';
import { findEvidentType } from './find-evident-type.ts';
import type { NameMeaning, Tree } from './tree.ts';

/** What is declared in a function or the program. Blocks have no scope of their own, and a name is known from where it is declared: so Semgrep sees it. */
interface Scope {
  readonly names: Map<string, Declaration>;
  readonly parent: Scope | undefined;
  readonly owner: Tree | undefined;
  /** Is it that of a class: of its fields? */
  readonly isClass?: true;
}

/** Tells each name of a program what it refers to. Answers the names whose declarations are written more than once, by function. */
export function resolveNames(statements: readonly Tree[]): void {
  const resolver = new NameResolver();
  const scope: Scope = { names: new Map(), parent: undefined, owner: undefined };
  resolver.visitAll(statements, scope);
  resolver.finish();
}

class NameResolver {
  /** Names that refer to declarations, whose meaning is known when all writes are. */
  private readonly uses: [Tree, Declaration][] = [];
  private readonly declarations: Declaration[] = [];
  /** Names of functions that are called with types, which no qualified name is. */
  private readonly typed = new Set<Tree>();

  /** Gives all uses their meaning. */
  finish(): void {
    this.findConstants();
    this.tellUses();
    // Constants of constants: each round knows one step more.
    for (let round = 0; round < 3 && this.findConstants(); round++) this.tellUses();
  }

  private tellUses(): void {
    const meanings = new Map<Declaration, NameMeaning>();
    for (const [name, declaration] of this.uses) {
      let meaning = meanings.get(declaration);
      if (meaning === undefined) meanings.set(declaration, (meaning = makeMeaning(declaration)));
      if (this.typed.has(name)) {
        name.meaning = { ...meaning, path: undefined };
        continue;
      }
      // What a field was set to is not what `this.x` stands for.
      if (!isSetBefore(declaration, name)) name.meaning = { ...meaning, symbol: undefined, constant: undefined };
      else name.meaning = name.kind === 'dot' ? { ...meaning, symbol: undefined } : meaning;
    }
  }

  /** Computes the constants that are not known yet; was there any? */
  private findConstants(): boolean {
    let isAny = false;
    for (const declaration of this.declarations) {
      if (declaration.constant !== undefined || declaration.kind !== 'variable') continue;
      if (declaration.writes !== 1 || declaration.value === undefined) continue;
      declaration.constant = getConstant(declaration.value);
      if (declaration.constant !== undefined) isAny = true;
    }
    return isAny;
  }

  visitAll(statements: readonly Tree[], scope: Scope): void {
    for (const each of statements) this.visit(each, scope);
  }

  /** Declares a name; what was declared under it before is another from here on. */
  private add(ident: Tree, kind: Declaration['kind'], scope: Scope): Declaration {
    const declaration: Declaration = {
      name: ident.text,
      ident,
      kind,
      owner: scope.owner,
      writes: 0,
      isInitialised: false,
      isField: false,
      value: undefined,
      constant: undefined,
      path: undefined,
      type: undefined,
    };
    scope.names.set(ident.text, declaration);
    this.declarations.push(declaration);
    this.uses.push([ident, declaration]);
    return declaration;
  }

  /** Declares a name that something is taken apart into. What was declared under it before goes on, as in Semgrep. */
  private takeApart(name: Tree, kind: Declaration['kind'], scope: Scope, isNew = false): Declaration | undefined {
    const before = isNew ? undefined : find(name.text, scope);
    if (before === undefined) return this.add(name, kind, scope);
    this.uses.push([name, before]);
    return undefined;
  }

  /** A function or method of the name of an import ends it for the rest of the program: so Semgrep sees it. */
  private endImport({ text }: Tree, scope: Scope): void {
    const { names } = findProgramScope(scope);
    if (names.get(text)?.kind === 'import') names.delete(text);
  }

  private declareImport(statement: Tree, scope: Scope): void {
    for (const name of statement.child(1).children) {
      const [imported, local] = [name.child(0), name.child(1)];
      const declaration = this.add(local, 'import', scope);
      if (imported.text !== 'default') declaration.path = [findModuleName(statement.child(0).text), imported.text];
    }
  }

  private declareVariable(statement: Tree, scope: Scope): void {
    const [entity, , value, type] = statement.children;
    if (entity === undefined || value === undefined || statement.text === 'default') return;
    const module = findRequired(value.kind === 'assign' && statement.text === 'destructuring' ? value.child(1) : value);
    if (statement.text === 'destructuring') {
      for (const [key, name, hasDefault] of listPatternNames(value.child(0))) {
        const declaration = this.takeApart(name, 'variable', scope, hasDefault === true || module !== undefined);
        if (declaration === undefined) continue;
        declaration.writes += 2;
        if (module !== undefined && key !== undefined) declaration.path = [module, key];
      }
      return;
    }
    if (entity.kind !== 'ident') return;
    const declaration = this.add(entity, 'variable', scope);
    declaration.isField = statement.text === 'field';
    if (value.kind !== 'none') {
      declaration.writes++;
      declaration.value = value;
      declaration.isInitialised = true;
    }
    if (module !== undefined) declaration.path = [module];
    if (type !== undefined && type.kind !== 'none') declaration.type = type;
    else declaration.type ??= value.kind === 'name' ? find(value.text, scope)?.type : findEvidentType(value);
  }

  private visit(tree: Tree, scope: Scope): void {
    switch (tree.kind) {
      case 'name':
        this.refer(tree, scope);
        return;
      case 'type':
        this.refer(tree, scope);
        break;
      case 'variable':
        this.visitChildren(tree.children.slice(1), scope);
        this.declareVariable(tree, scope);
        return;
      case 'member-type':
        this.visit(tree.child(2), scope);
        this.add(tree.child(0), 'variable', scope).type = tree.child(2);
        return;
      case 'class':
        this.visitChildren(tree.children, makeClassScope(scope));
        return;
      case 'dot':
        this.visitChildren(tree.children, scope);
        this.referMember(tree, scope);
        return;
      case 'call':
        if (tree.children.length > 2) this.typed.add(tree.child(0));
        break;
      case 'field':
        if (tree.child(0).kind === 'ident' && tree.child(1).start > tree.start) referProperty(tree.child(0), scope);
        break;
      case 'function':
        this.endImport(tree.child(0), scope);
        if (tree.text === 'function') this.add(tree.child(0), 'function', scope);
        else if (tree.child(0).kind === 'ident') tree.child(0).meaning = { declaration: memberName };
        this.visitFunction(tree, scope);
        return;
      case 'lambda':
        this.visitFunction(tree, scope);
        return;
      case 'class-definition':
        this.add(tree.child(0), 'class', scope);
        this.visit(tree.child(1), scope);
        this.visitNamedClass(tree.child(2), scope, tree.child(1).children.some(isInjected));
        return;
      case 'import-from':
        this.declareImport(tree, scope);
        return;
      case 'import-as':
        if (tree.child(1).kind === 'ident') this.add(tree.child(1), 'import', scope).path = [findModuleName(tree.child(0).text)];
        return;
      case 'for':
        this.visitFor(tree, scope);
        return;
      case 'catch':
        this.visitCatch(tree, scope);
        return;
      case 'assign':
        this.visitAssign(tree, scope);
        break;
      case 'operator':
        if (tree.text.includes('++') || tree.text.includes('--')) this.write(tree.child(1), undefined, scope);
        break;
      default:
        break;
    }
    this.visitChildren(tree.children, scope);
  }

  private visitChildren(children: readonly Tree[], scope: Scope): void {
    for (const each of children) this.visit(each, scope);
  }

  private refer(name: Tree, scope: Scope): void {
    const declaration = find(name.text, scope);
    if (declaration === undefined) return;
    this.uses.push([name, declaration]);
  }

  /** `this.x` is the field of the class, or what `x` is here, and any `o.x` has the type that `x` has here: so Semgrep sees it. */
  private referMember(tree: Tree, scope: Scope): void {
    const [object, name] = [tree.child(0), tree.child(1)];
    if (object.text === 'this') {
      const declaration = findMember(name.text, scope);
      if (declaration !== undefined) this.uses.push([tree, declaration], [name, declaration]);
      return;
    }
    const declaration = referProperty(name, scope);
    if (declaration?.type !== undefined) tree.meaning = { type: declaration.type };
  }

  private write(target: Tree, value: Tree | undefined, scope: Scope): void {
    const declaration = target.kind === 'name' ? find(target.text, scope) : undefined;
    if (declaration === undefined) return;
    declaration.writes += value === undefined ? 2 : 1;
    declaration.value = value;
  }

  private visitAssign(tree: Tree, scope: Scope): void {
    const [target, value] = [tree.child(0), tree.child(1)];
    if (target.kind === 'name') {
      // What nobody declares is a variable of the program from where it is first written.
      if (find(target.text, scope) === undefined) this.add(target, 'variable', findProgramScope(scope));
      this.write(target, value, scope);
    } else if (target.kind === 'dot' && target.child(0).text === 'this') {
      const declaration = find(target.child(1).text, scope);
      if (declaration?.isField === true) declaration.writes += 2;
    } else for (const [, name] of listPatternNames(target)) this.write(name, undefined, scope);
  }

  /** What is injected into a constructor of Angular is known in the whole class. */
  private visitNamedClass(tree: Tree, scope: Scope, isInjectedInto: boolean): void {
    const around: Scope = isInjectedInto ? { names: new Map(), parent: scope, owner: scope.owner } : scope;
    for (const parameter of isInjectedInto ? listConstructorParameters(tree) : []) {
      const isDecorated = parameter.child(1).children.some(({ kind }) => kind === 'attribute');
      const type = parameter.child(2);
      if (!isDecorated && type.kind !== 'none') this.add(parameter.child(0), 'parameter', around).type = type;
    }
    this.visitChildren(tree.children, makeClassScope(around));
  }

  private visitFunction(tree: Tree, scope: Scope): void {
    const [parameters, body, type] = tree.children.slice(-3);
    if (parameters === undefined || body === undefined || type === undefined) return;
    const inner: Scope = { names: new Map(), parent: scope, owner: tree };
    for (const each of parameters.children) this.visitParameter(each, inner);
    this.visitChildren(tree.children.slice(0, -3), scope);
    this.visit(type, scope);
    this.visit(body, inner);
  }

  private visitParameter(parameter: Tree, scope: Scope): void {
    if (parameter.kind === 'pattern-parameter') {
      this.visitTakenApart(parameter, scope);
      return;
    }
    if (parameter.kind !== 'parameter') return;
    const declaration = this.add(parameter.child(0), 'parameter', scope);
    const type = parameter.child(2);
    if (type.kind !== 'none') declaration.type = type;
    this.visitChildren(parameter.children.slice(1), scope);
  }

  private visitTakenApart(parameter: Tree, scope: Scope): void {
    const whole = parameter.child(0);
    const [target, value] = whole.kind === 'assign' ? [whole.child(0), whole.child(1)] : [whole, undefined];
    const [pattern, type] = target.kind === 'cast' ? [target.child(1), target.child(0)] : [target, parameter.child(1)];
    this.visit(type, scope);
    // A name has the type that it had before: that of a field of the written type.
    for (const [, name, hasDefault] of listPatternNames(pattern)) this.takeApart(name, 'parameter', scope, hasDefault);
    if (value !== undefined) this.visit(value, scope);
  }

  private visitFor(tree: Tree, scope: Scope): void {
    const header = tree.child(0);
    const isClassic = header.kind === 'for-header';
    if (header.kind === 'for-each') {
      for (const [, name] of listPatternNames(header.child(0))) this.add(name, 'variable', scope).writes += 2;
    }
    this.visitChildren(tree.children, scope);
    // The variables of a loop have no value of their own.
    for (const each of isClassic ? header.child(0).children : []) {
      const declaration = each.kind === 'variable' ? scope.names.get(each.child(0).text) : undefined;
      if (declaration === undefined) continue;
      declaration.writes += 2;
      declaration.type = undefined;
    }
  }

  private visitCatch(tree: Tree, scope: Scope): void {
    for (const [, name] of listPatternNames(tree.child(0))) this.add(name, 'parameter', scope).type = tree.children[2];
    this.visit(tree.child(1), scope);
  }
}

/** Before anything is declared under its name. */
const unknownProperty: NameMeaning = { isProperty: true };

/** The name of a property is the same as another one only where the same is declared under it: so Semgrep sees it. */
function referProperty(name: Tree, scope: Scope): Declaration | undefined {
  const declaration = find(name.text, scope);
  name.meaning = declaration === undefined ? unknownProperty : { declaration, isProperty: true };
  return declaration;
}

function makeClassScope(scope: Scope): Scope {
  return { names: new Map(), parent: scope, owner: scope.owner, isClass: true };
}

/** `@Injectable()` and `@Component()`, with or without parentheses. */
function isInjected(attribute: Tree): boolean {
  const [name] = attribute.children;
  return attribute.kind === 'attribute' && name?.kind === 'name' && (name.text === 'Injectable' || name.text === 'Component');
}

function listConstructorParameters(tree: Tree): readonly Tree[] {
  const constructors = tree.child(2).children.filter(({ kind, children: [name] }) => kind === 'function' && name?.text === 'constructor');
  return constructors.flatMap((each) => each.child(2).children.filter(({ kind }) => kind === 'parameter'));
}

function find(name: string, scope: Scope): Declaration | undefined {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.parent) {
    const declaration = each.names.get(name);
    if (declaration !== undefined) return declaration;
  }
  return undefined;
}

/** What `this` has by a name: a field of the class around it, or else what the name is. */
function findMember(name: string, scope: Scope): Declaration | undefined {
  let around: Scope | undefined = scope;
  while (around !== undefined && around.isClass !== true) around = around.parent;
  return around?.names.get(name) ?? find(name, scope);
}

function findProgramScope(scope: Scope): Scope {
  let found = scope;
  while (found.parent !== undefined) found = found.parent;
  return found;
}

/** Lists the names that a pattern of an assignment declares, with the key at the first level, and whether they have a default there. */
function* listPatternNames(target: Tree, key?: string, depth = 0): Generator<readonly [string | undefined, Tree, boolean?]> {
  switch (target.kind) {
    case 'name':
      yield [depth === 1 ? key : undefined, target];
      break;
    case 'object':
      for (const field of target.children) {
        if (field.kind === 'field') yield* listPatternNames(field.child(1), field.child(0).text, depth + 1);
        else if (field.kind === 'expression-statement') {
          const [value] = field.children;
          if (value?.text === 'LetPattern') yield [undefined, value.child(0), true];
          else if (value !== undefined) yield* listPatternNames(value.child(1), undefined, depth + 2);
        }
      }
      break;
    case 'other':
      for (const item of target.children) yield* listPatternNames(item, undefined, depth + 2);
      break;
    case 'array':
      for (const item of target.children) yield* listPatternNames(item, undefined, depth + 2);
      break;
    default:
      break;
  }
}

/** The last part of a module's name, by which Semgrep knows it: `promises` of `fs/promises`. */
function findModuleName(source: string): string {
  const last = source.slice(source.lastIndexOf('/') + 1);
  return last.replace(/\.[cm]?[jt]sx?$/u, '');
}

/** The name of a module that is required, which is the whole of what is written there: no pattern has one with a slash. */
function findRequired(value: Tree): string | undefined {
  if (value.kind !== 'call' || value.text !== 'require') return undefined;
  const [specifier] = value.child(1).children;
  return specifier?.kind === 'string' ? specifier.text : undefined;
}
