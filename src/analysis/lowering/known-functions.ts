import type { IrFunction, Span } from '../ir/ir.ts';
import type { LazyFunction } from './lazy-function.ts';
import type { FunctionOptions } from './lowering.ts';
import { moveFunction } from './move-function.ts';

/**
 * Functions at the top level of a file as they were lowered last time: an editor shows the same file again and again, and all but one of
 * its functions are what they were. What such a function means depends on its text, on what the file calls it and on which names the
 * top level declares.
 */
export class KnownFunctions {
  private readonly text: string;
  private readonly names: string;
  private readonly bodies = new Map<string, IrFunction>();

  constructor(text: string, names: ReadonlySet<string>) {
    this.text = text;
    this.names = listNames(names);
  }

  /** Does a version of the file that declares these names understand names as this one does? */
  hasNames(names: ReadonlySet<string>): boolean {
    return listNames(names) === this.names;
  }

  /** Takes over what is lowered of the functions that a file made. */
  add(functions: readonly Outermost[], all: readonly LazyFunction[]): void {
    const lowered = functions.filter(({ ref }) => ref.isLowered());
    // To lower an inner function can make more of them.
    for (const each of all) {
      if (lowered.some(({ ref: { span } }) => span.start <= each.span.start && each.span.end <= span.end)) each.detach();
    }
    for (const { ref, options } of lowered) this.bodies.set(makeKey(options, this.text, ref.span), ref.lower());
  }

  /** Answers the body of a function of the file's present text. */
  find(options: FunctionOptions, text: string, span: Span): IrFunction | undefined {
    const body = this.bodies.get(makeKey(options, text, span));
    try {
      return body === undefined ? undefined : moveFunction(body, span.start - body.span.start);
    } catch (error) {
      // Functions in functions in functions: out of stack.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }
}

/** A function at the top level, and how it is to be understood. */
export interface Outermost {
  readonly ref: LazyFunction;
  readonly options: FunctionOptions;
}

function makeKey({ kind, name, selfName = '', isAwaited = false }: FunctionOptions, text: string, { start, end }: Span): string {
  return `${kind} ${name} ${selfName} ${String(isAwaited)} ${text.slice(start, end)}`;
}

function listNames(names: ReadonlySet<string>): string {
  return [...names].sort().join(' ');
}
