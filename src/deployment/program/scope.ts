import type { SourceRange } from '../deployment.ts';
import type { ModuleState } from './module-state.ts';
import type { ClassValue, Slot, Value } from './value.ts';

/** What one run of a function's body keeps. */
export interface Frame {
  /** What it may have returned before it went on. */
  readonly returned: Value[];
}

/** The names that a piece of a program sees. */
export interface Scope {
  readonly names: Map<string, Slot>;
  readonly parent: Scope | undefined;
  readonly module: ModuleState;
  readonly frame: Frame;
  /** What `this` is; arrow functions have that of the scope around them. */
  readonly self: Value | undefined;
  /** The class whose body the code stands in. */
  readonly home: ClassValue | undefined;
}

/** Makes a scope for a block. */
export function makeBlockScope(parent: Scope): Scope {
  const { module, frame, self, home } = parent;
  return { names: new Map<string, Slot>(), parent, module, frame, self, home };
}

/** Answers the variable of a name. */
export function findVariable(scope: Scope, name: string): Slot | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.parent) {
    const slot = current.names.get(name);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

/** Adds a variable. */
export function declareVariable(scope: Scope, name: string, value: Value, at: SourceRange): void {
  scope.names.set(name, { value, at });
}
