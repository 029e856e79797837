import type { Register } from '../ir/ir.ts';

/** Where a name leads. */
export type Binding =
  | { readonly kind: 'register'; readonly register: Register; readonly owner: string }
  | { readonly kind: 'frame'; readonly owner: string; readonly name: string }
  | { readonly kind: 'module'; readonly name: string };

/** Names of one block, function or module, with the scope around it. */
export class Scope {
  readonly parent: Scope | undefined;
  private readonly names = new Map<string, Binding>();
  private readonly made = new Set<string>();

  constructor(parent: Scope | undefined) {
    this.parent = parent;
  }

  declare(name: string, binding: Binding): void {
    this.names.set(name, binding);
  }

  hasOwn(name: string): boolean {
    return this.names.has(name);
  }

  findOwn(name: string): Binding | undefined {
    return this.names.get(name);
  }

  /** Notes that the name has its value: a namespace or enum of the same name adds to it. */
  markMade(name: string): void {
    this.made.add(name);
  }

  isMade(name: string): boolean {
    return this.made.has(name);
  }

  find(name: string): Binding | undefined {
    let names: Scope | undefined = this.parent;
    let binding = this.names.get(name);
    while (binding === undefined && names !== undefined) {
      binding = names.names.get(name);
      names = names.parent;
    }
    return binding;
  }
}
