import type { Register } from '../ir/ir.ts';

/** Where a name leads. */
export type Binding =
  | { readonly kind: 'register'; readonly register: Register; readonly owner: string }
  | { readonly kind: 'frame'; readonly owner: string; readonly name: string }
  | { readonly kind: 'module'; readonly name: string };

/** Names of one block, function or module, with the scope around it. */
export class Scope {
  readonly parent: Scope | undefined;
  /** Made with the first name: most blocks declare none. */
  private names: Map<string, Binding> | undefined = undefined;
  private made: Set<string> | undefined = undefined;

  constructor(parent: Scope | undefined) {
    this.parent = parent;
  }

  declare(name: string, binding: Binding): void {
    (this.names ??= new Map()).set(name, binding);
  }

  hasOwn(name: string): boolean {
    return this.names?.has(name) === true;
  }

  findOwn(name: string): Binding | undefined {
    return this.names?.get(name);
  }

  /** Notes that the name has its value: a namespace or enum of the same name adds to it. */
  markMade(name: string): void {
    (this.made ??= new Set()).add(name);
  }

  isMade(name: string): boolean {
    return this.made?.has(name) === true;
  }

  find(name: string): Binding | undefined {
    let binding = this.names?.get(name);
    for (let scope = this.parent; binding === undefined && scope !== undefined; scope = scope.parent) binding = scope.names?.get(name);
    return binding;
  }
}
