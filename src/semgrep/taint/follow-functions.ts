import type { FunctionRef, Instruction, Register, Span } from '../../analysis/ir/ir.ts';
import { joinCells, makeTaintedCell, unknownCell, type Cell } from './cell.ts';
import type { FunctionName } from './code-facts.ts';
import type { Frame } from './frame.ts';
import { getOuter } from './get-outer.ts';
import type { TaintSet } from './taint.ts';
import { joinShared, type Environment } from './taint-state.ts';

/**
 * Functions inside functions are followed where they are used, with what variables hold there; those that nothing uses, where they stand.
 * A call that gets a function may call it: then what it assigns holds afterwards.
 */

/** Follows a function where it is made, unless a call gets it or code elsewhere mentions its name. */
export function followUnnamedFunction(frame: Frame, { function: ref, to }: Extract<Instruction, { readonly op: 'function' }>): void {
  const named = frame.facts.names.get(to);
  if (named === undefined) {
    if (frame.facts.isForCall[to] !== true) followFunction(frame, ref);
  } else if (!isTopLevelDeclaration(frame, named)) {
    if (isMentioned(frame, named)) frame.mentioned.set(ref.id, { function: ref, environment: frame.state.share() });
    else if (named.isDeclaration) frame.unused.push({ function: ref, isFollowed: false });
    else followFunction(frame, ref);
  }
}

/** Is it a function declared at the top level? These are followed by themselves. */
export function isTopLevelDeclaration({ body }: Frame, named: FunctionName | undefined): boolean {
  return named?.isDeclaration === true && body.kind === 'module';
}

function isMentioned({ file, facts }: Frame, { store }: FunctionName): boolean {
  switch (store.op) {
    case 'move':
      return facts.readVariables.has(store.to);
    case 'store-captured':
      return file.facts.isLoaded(`${store.owner} ${store.name}`);
    case 'store-module':
      return file.facts.isLoaded(store.name);
  }
}

/** Follows functions whose name is mentioned, unless a call gets them. */
export function followMention(frame: Frame, to: Register, functions: readonly FunctionRef[]): void {
  if (frame.facts.isForCall[to] === true) return;
  for (const each of functions) if (each.file === frame.file.name) followFunction(frame, each);
}

/** Follows a function that may be called at some time; what it assigns is its own affair. */
export function followFunction(frame: Frame, ref: FunctionRef): void {
  frame.run.analyse(frame.run, ref, { environment: frame.state.share(), outer: frame.outer });
}

/** Follows declared functions that nothing uses, once their place in the text is passed. */
export function followUnused(frame: Frame, position: number): void {
  for (const each of frame.unused) {
    if (each.isFollowed || each.function.span.end > position) continue;
    each.isFollowed = true;
    followFunction(frame, each.function);
  }
}

/** Follows functions that only they themselves mention, or others that nothing reaches. */
export function followUnreached({ mentioned, run, outer }: Frame): void {
  for (const { function: ref, environment } of mentioned.values()) {
    if (!run.followed.has(ref.id)) run.analyse(run, ref, { environment, outer });
  }
}

/** Follows functions that a call gets; answers what they return. */
export function followArguments(frame: Frame, cells: readonly Cell[], rest: TaintSet, at: Span): Cell {
  const before = frame.state.share();
  let after: Environment = before;
  let returned = unknownCell;
  for (const { functions } of cells) {
    for (const ref of functions ?? []) {
      const outer = getOuter(frame, ref, { file: frame.file.name, ...at }, rest);
      const outcome = frame.run.analyse(frame.run, ref, { environment: before, outer, rest: makeTaintedCell(rest) });
      after = joinShared(after, outcome.environment);
      returned = joinCells(returned, outcome.returned);
    }
  }
  frame.state.environment = after;
  return returned;
}
