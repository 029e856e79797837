import type { AST, SourceCode } from 'eslint';
import type { Span } from '../analysis/ir/ir.ts';

/** Answers ESLint's line and column for a span of the linted file. */
export function toEslintLocation(sourceCode: SourceCode, span: Span): AST.SourceLocation {
  const last = sourceCode.text.length;
  const at = (offset: number): AST.SourceLocation['start'] => sourceCode.getLocFromIndex(Math.max(0, Math.min(offset, last)));
  return { start: at(span.start), end: at(span.end) };
}

/** Answers the 1-based line of an offset. */
export function findLine(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line++;
  return line;
}
