import { expressionKinds } from '../matching/subexpressions.ts';
import { makeAssignment } from '../syntax/make-assignment.ts';
import type { ProgramTree } from '../syntax/parse-program.ts';
import { Tree, type TreeKind } from '../syntax/tree.ts';
import { RangeIndex } from './range-index.ts';

/** The parts of a program by what patterns are compared with. */
export interface ProgramIndex {
  readonly program: ProgramTree;
  /** Expressions by kind, in the order of the text. Definitions with a value are assignments too. */
  readonly expressions: ReadonlyMap<TreeKind, readonly Tree[]>;
  /** Sequences of statements: of the program and of blocks. */
  readonly sequences: readonly (readonly Tree[])[];
  /** The members of classes, which are sequences too, looked at from their beginning only: so Semgrep sees it. */
  readonly memberSequences: readonly (readonly Tree[])[];
  /** Statements, and definitions of members. */
  readonly statements: readonly Tree[];
  readonly cases: readonly Tree[];
  /** Functions of all kinds, with names and without. */
  readonly functions: readonly Tree[];
  /** Methods and fields of classes and objects. */
  readonly members: readonly Tree[];
  readonly catches: readonly Tree[];
  readonly finalizers: readonly Tree[];
  /** Default values of what objects are taken apart into: `{ a = 1 }`. */
  readonly defaults: RangeIndex<Tree>;
}

const known = new WeakMap<ProgramTree, ProgramIndex>();

/** Answers the index of a program, made once. */
export function indexProgram(program: ProgramTree): ProgramIndex {
  let index = known.get(program);
  if (index === undefined) known.set(program, (index = new Indexer(program).index()));
  return index;
}

class Indexer {
  private readonly program: ProgramTree;
  private readonly expressions = new Map<TreeKind, Tree[]>();
  private readonly sequences: (readonly Tree[])[] = [];
  private readonly memberSequences: (readonly Tree[])[] = [];
  private readonly statements: Tree[] = [];
  private readonly cases: Tree[] = [];
  private readonly functions: Tree[] = [];
  private readonly members: Tree[] = [];
  private readonly catches: Tree[] = [];
  private readonly finalizers: Tree[] = [];
  private readonly defaults: Tree[] = [];

  constructor(program: ProgramTree) {
    this.program = program;
  }

  index(): ProgramIndex {
    const { statements } = this.program;
    this.addSequence(statements);
    for (const each of statements) this.visit(each);
    const {
      expressions,
      sequences,
      memberSequences,
      statements: all,
      members,
      catches,
      finalizers,
      program,
      cases,
      functions,
      defaults,
    } = this;
    const parts = { expressions, sequences, memberSequences, statements: all, cases, functions, members, catches, finalizers };
    return { program, ...parts, defaults: new RangeIndex(defaults) };
  }

  private visit(tree: Tree): void {
    if (expressionKinds.has(tree.kind) && !isNoExpression(tree)) this.addExpression(tree);
    switch (tree.kind) {
      case 'block':
        this.addSequence(tree.children);
        break;
      case 'if':
        this.addBody(tree.child(1));
        this.addBody(tree.child(2));
        break;
      case 'for':
      case 'while':
      case 'label':
        this.addBody(tree.child(1));
        break;
      case 'do':
        this.addBody(tree.child(0));
        break;
      case 'case':
        this.cases.push(tree);
        // One that falls through at once has no statement.
        if (tree.child(1).end > tree.child(1).start) this.addBody(tree.child(1));
        break;
      case 'function':
      case 'lambda':
        this.functions.push(tree);
        this.addBody(tree.children.at(-2));
        break;
      case 'try':
        this.addBody(tree.child(0));
        if (tree.child(2).kind !== 'none') this.finalizers.push(tree.child(2));
        this.addBody(tree.child(2));
        break;
      case 'attribute': {
        const callee = tree.child(0);
        const list = tree.children[1] ?? new Tree('list', 'arguments', { start: tree.end, end: tree.end });
        this.addExpression(new Tree('call', 'attribute', { start: callee.start, end: tree.end }, [callee, list]));
        break;
      }
      case 'case-test':
        for (const child of tree.children) if (!plainKinds.has(child.kind)) this.visit(child);
        return;
      case 'catch':
        this.catches.push(tree);
        this.addBody(tree.child(1));
        // The name of what is caught is no expression.
        for (const child of tree.children) if (child.kind !== 'name') this.visit(child);
        return;
      case 'import-from':
      case 'import-as':
        return;
      case 'object':
        this.addMembers(tree.children);
        break;
      case 'class':
        this.addClassMembers(tree.child(2).children);
        break;
      case 'for-header':
        // The variables of a loop are no definitions.
        for (const each of tree.child(0).children) {
          if (each.kind === 'variable') for (const child of each.children) this.visit(child);
          else this.visit(each);
        }
        this.visit(tree.child(1));
        this.visit(tree.child(2));
        return;
      case 'for-each':
        // Nor is one that is declared an expression.
        if (tree.text !== 'declared') this.visit(tree.child(0));
        this.visit(tree.child(1));
        return;
      case 'class-definition':
        this.addClassMembers(tree.child(2).child(2).children);
        for (const child of [...tree.child(1).children, ...tree.child(2).children]) this.visit(child);
        return;
      case 'variable': {
        const assignment = makeAssignment(tree);
        if (assignment !== undefined) {
          this.addExpression(assignment);
          this.addExpression(assignment.child(0));
        }
        break;
      }
      case 'other':
        if (tree.text === 'LetPattern') this.defaults.push(tree.child(1));
        // Like that of an import, the name of the module is no expression.
        if (tree.text === 'ReExportNamespace' || tree.text === 'ExportAssignment') return;
        break;
      case 'list':
        if (tree.text !== 'heritage') break;
        // The name of a superclass is a type, not an expression.
        for (const child of tree.children) if (!isTypeName(child)) this.visit(child);
        return;
      default:
        break;
    }
    for (const child of tree.children) this.visit(child);
  }

  private addExpression(tree: Tree): void {
    const list = this.expressions.get(tree.kind);
    if (list === undefined) this.expressions.set(tree.kind, [tree]);
    else list.push(tree);
  }

  /** Definitions of members are statements too. */
  private addMembers(members: readonly Tree[]): void {
    this.members.push(...members);
    for (const each of members) if (each.kind !== 'ident') this.statements.push(each);
  }

  private addClassMembers(members: readonly Tree[]): void {
    if (members.length > 0) this.memberSequences.push(members);
    this.addMembers(members);
  }

  private addSequence(statements: readonly Tree[]): void {
    this.sequences.push(statements);
    this.statements.push(...statements);
    for (const each of statements) this.addReturn(each);
  }

  /** What is done after a condition, in a loop or by a function. */
  private addBody(body: Tree | undefined): void {
    if (body === undefined || body.kind === 'none') return;
    this.statements.push(body);
    this.addReturn(body);
  }

  /** What is returned although nothing says so is a statement of its own, without what ends it. */
  private addReturn({ text, children: [value] }: Tree): void {
    if (text === 'implicit-return' && value !== undefined) this.statements.push(new Tree('return', text, value, [value]));
  }
}

/** What is no expression as the test of a case. */
const plainKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['name', 'string', 'number', 'boolean', 'null', 'undefined', 'regexp']);

/** Statements and members of a kind of their own. */
const otherStatements: ReadonlySet<string> = new Set(['ReExportNamespace', 'ExportAssignment', 'static', 'with']);

function isNoExpression({ kind, text }: Tree): boolean {
  return kind === 'op' ? text === 'instanceof' : kind === 'other' && otherStatements.has(text);
}

function isTypeName(tree: Tree): boolean {
  if (tree.kind === 'name') return tree.end - tree.start === tree.text.length;
  return tree.kind === 'dot' && isTypeName(tree.child(0));
}
