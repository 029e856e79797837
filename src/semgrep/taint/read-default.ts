import type { Register, Span } from '../../analysis/ir/ir.ts';
import { gatherTaints, makeTaintedCell, unknownCell, type Cell } from './cell.ts';
import { isWithin } from './code-spans.ts';
import type { Frame } from './frame.ts';
import { makeTaintSet } from './taint.ts';

/**
 * Answers what is stored in a name of a parameter. Semgrep does not look at defaults of functions that are expressions, and in those of others
 * variables of the functions around them hold nothing.
 */
export function readDefault(frame: Frame, from: Register, at: Span): Cell {
  const cell = frame.read(from);
  const value = frame.getSpan(from);
  if (frame.run.program !== undefined || value === undefined || value.start < at.end) return cell;
  if (isExpression(frame)) return unknownCell;
  const { functions } = frame.file.facts;
  const taints = gatherTaints(cell);
  const known = taints.filter(
    ({ origin: { match } }) => isWithin(match, frame.body.span) || functions.findAround(match.start, match.end).length === 0,
  );
  return known.length === taints.length ? cell : makeTaintedCell(makeTaintSet(known));
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
