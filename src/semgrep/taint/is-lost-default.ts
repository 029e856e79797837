import type { Register, Span } from '../../analysis/ir/ir.ts';
import type { Frame } from './frame.ts';

/** Is a value the default of a parameter of a function that is an expression? Semgrep does not look at these. */
export function isLostDefault(frame: Frame, from: Register, at: Span): boolean {
  if (frame.run.program !== undefined) return false;
  const value = frame.getSpan(from);
  return value !== undefined && value.start >= at.end && isExpression(frame);
}

const isFunction = /(?:async\s+)?function\b/uy;
const isNamed = /(?:async\s+)?function\b[\s*]*[\p{ID_Start}$_]/uy;
const endsBeforeOperand = /(?:[=(,:?[!&|>+\-~]|\b(?:return|typeof|void|await|yield|case))\s*$/u;

function isExpression({ body, file }: Frame): boolean {
  if (body.kind === 'arrow') return true;
  const { text } = file.module;
  const { start } = body.span;
  if (!isAt(isFunction, text, start)) return false;
  return !isAt(isNamed, text, start) || endsBeforeOperand.test(text.slice(Math.max(0, start - 200), start));
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
