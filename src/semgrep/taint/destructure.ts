import type { Instruction, Register, Span } from '../../analysis/ir/ir.ts';
import { anyIndex, readField, unknownCell } from './cell.ts';
import type { Frame } from './frame.ts';
import { visitTaken } from './visit-place.ts';

/** Follows what patterns of arrays and rests of patterns take out of a value. */
export function destructure(
  frame: Frame,
  part: Extract<Instruction, { readonly op: 'array-element' | 'array-rest' | 'object-rest' }>,
): void {
  const { run, facts, body } = frame;
  const isFollowed = run.program !== undefined;
  let cell = unknownCell;
  if (part.op === 'array-element') {
    // Semgrep follows no patterns of arrays that are parameters or in heads of loops.
    const isLost = facts.elements.has(part.array) || body.parameters.some((each) => each.register === part.array);
    const whole = frame.read(part.array);
    // Where only assignments count, an element has what was put there, and nothing of the whole.
    if (isFollowed || !isLost)
      cell = visitTaken(frame, readField(run.options.onlyAssignments ? { ...whole, taints: undefined } : whole, anyIndex), part.at);
  } else if (isFollowed) cell = frame.read(part.op === 'array-rest' ? part.array : part.object);
  frame.write(part.to, cell, undefined, part.at);
}

/** Is a property read by a pattern, and not by an expression? Then the value stands elsewhere. */
export function isTakenByPattern(frame: Frame, object: Register, at: Span): boolean {
  const whole = frame.getSpan(object);
  return frame.facts.elements.has(object) || (whole !== undefined && (whole.start < at.start || whole.end > at.end));
}

/**
 * Semgrep loses what a pattern takes out of a value into anything but names and patterns of objects: `{ a = 1 }`, `{ a: [b] }`, `{ a: o.p }`,
 * and out of the elements of a loop.
 */
export function isLostInPattern({ run, facts, file, body }: Frame, object: Register, at: Span): boolean {
  if (run.program !== undefined) return false;
  const { text } = file.module;
  const target = text.slice(at.start, at.end);
  // Of parameters, patterns within patterns and patterns with defaults are lost too.
  const parameter = body.parameters.find(({ span }) => span.start <= at.start && span.end >= at.end);
  if (parameter !== undefined && (target.includes('{') || parameter.register !== object)) return true;
  if (facts.elements.has(object)) return true;
  // `{ a: b = 1 }`
  const isRenamed = /^[\w$]+\s*=/u.test(target) && text.slice(0, at.start).trimEnd().endsWith(':');
  return !isRenamed && !/^[\w$]+(?:\s*:.*)?$/su.test(target) && !/^\{.*\}$/su.test(target);
}
