import type { AST, SourceCode } from 'eslint';
import type { Span } from '../analysis/ir/ir.ts';

/** Answers ESLint's line and column for a span of the linted file. */
export function toEslintLocation(sourceCode: SourceCode, span: Span): AST.SourceLocation {
  const last = sourceCode.text.length;
  const at = (offset: number): AST.SourceLocation['start'] => sourceCode.getLocFromIndex(Math.max(0, Math.min(offset, last)));
  return { start: at(span.start), end: at(span.end) };
}
