import type { FunctionOutline, FunctionRef, IrFunction, Span } from '../ir/ir.ts';
import { InvariantError } from '../../util/invariant-error.ts';
import { outlineFunction } from './outline-function.ts';
import type { SyntaxNode } from './syntax.ts';

/** What is known of a function before it is lowered. */
export interface RefOptions {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
  readonly annotations?: FunctionRef['annotations'];
  /** None for code that is no function of the program: top-level code, initial values of fields. */
  readonly node?: SyntaxNode;
}

const noOutline: FunctionOutline = { parameters: [], returnType: undefined, isAsync: false };

/** A function whose body is lowered once, when it is first asked for. */
export class LazyFunction implements FunctionRef {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly span: Span;
  readonly annotations: FunctionRef['annotations'];
  private node: SyntaxNode | undefined;
  private outlined: FunctionOutline | undefined = undefined;
  private lowerBody: (() => IrFunction) | undefined;
  private lowered: IrFunction | undefined = undefined;

  constructor(file: string, { id, name, span, annotations, node }: RefOptions, lowerBody: (() => IrFunction) | undefined) {
    this.id = id;
    this.file = file;
    this.name = name;
    this.span = span;
    this.annotations = annotations;
    this.node = node;
    this.lowerBody = lowerBody;
  }

  outline(): FunctionOutline {
    return this.outlined ?? (this.node === undefined ? noOutline : outlineFunction(this.node));
  }

  isLowered(): boolean {
    return this.lowered !== undefined;
  }

  lower(): IrFunction {
    if (this.lowered === undefined) {
      if (this.lowerBody === undefined) throw new InvariantError(`${this.id} was released`);
      this.lowered = this.lowerBody();
      this.lowerBody = undefined;
    }
    return this.lowered;
  }

  /** Lowers the body and lets go of the tree: the function outlives its file. */
  detach(): void {
    this.lower();
    this.outlined = this.outline();
    this.node = undefined;
  }

  /** Answers a function like this one at another place; its body is set next. */
  makeMoved(id: string, span: Span): LazyFunction {
    const moved = new LazyFunction(this.file, { id, name: this.name, span, annotations: this.annotations }, undefined);
    moved.outlined = this.outline();
    return moved;
  }

  setBody(body: IrFunction): void {
    this.lowered = body;
  }

  /** Lets go of the body and its tree. */
  release(): void {
    this.node = undefined;
    this.lowerBody = undefined;
    this.lowered = undefined;
  }
}
