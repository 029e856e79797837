import { expressionKinds } from '../matching/subexpressions.ts';
import { makeAssignment } from '../syntax/make-assignment.ts';
import type { ProgramTree } from '../syntax/parse-program.ts';
import type { Tree, TreeKind } from '../syntax/tree.ts';

/** The parts of a program by what patterns are compared with. */
export interface ProgramIndex {
  readonly program: ProgramTree;
  /** Expressions by kind, in the order of the text. Definitions with a value are assignments too. */
  readonly expressions: ReadonlyMap<TreeKind, readonly Tree[]>;
  /** Sequences of statements: of the program, of blocks, and single ones. */
  readonly sequences: readonly (readonly Tree[])[];
  /** Methods and fields of classes and objects. */
  readonly members: readonly Tree[];
  readonly catches: readonly Tree[];
  readonly finalizers: readonly Tree[];
  /** All names, properties and words of the program. */
  readonly words: ReadonlySet<string>;
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
  private readonly members: Tree[] = [];
  private readonly catches: Tree[] = [];
  private readonly finalizers: Tree[] = [];

  constructor(program: ProgramTree) {
    this.program = program;
  }

  index(): ProgramIndex {
    const { statements, text } = this.program;
    this.sequences.push(statements);
    for (const each of statements) this.visit(each);
    const words = new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
    const { expressions, sequences, members, catches, finalizers, program } = this;
    return { program, expressions, sequences, members, catches, finalizers, words };
  }

  private visit(tree: Tree): void {
    if (expressionKinds.has(tree.kind)) this.addExpression(tree);
    switch (tree.kind) {
      case 'block':
        if (tree.text !== 'implicit') this.sequences.push([tree]);
        this.sequences.push(tree.children);
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
        this.addBody(tree.child(1));
        break;
      case 'try':
        if (tree.child(2).kind !== 'none') this.finalizers.push(tree.child(2));
        break;
      case 'catch':
        this.catches.push(tree);
        break;
      case 'object':
        this.members.push(...tree.children);
        break;
      case 'class':
        this.members.push(...tree.child(2).children);
        break;
      case 'variable': {
        const assignment = makeAssignment(tree);
        if (assignment !== undefined) {
          this.addExpression(assignment);
          if (tree.text !== 'destructuring') this.addExpression(assignment.child(0));
          else {
            this.visit(assignment.child(0));
            this.visit(assignment.child(1));
            return;
          }
        }
        break;
      }
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

  /** A statement that is no block, after a condition. */
  private addBody(body: Tree): void {
    if (body.kind !== 'block' && body.kind !== 'none') this.sequences.push([body]);
  }
}
