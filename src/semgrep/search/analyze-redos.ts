import { getChildren } from '../regex/check-lookbehinds.ts';
import { parseShape } from '../regex/parse-pattern.ts';
import { PatternError } from '../regex/pattern-reader.ts';
import type { RegexNode } from '../regex/regex-node.ts';

/** A loop with fewer passes does not explode. */
const leastPasses = 4;

/**
 * Whether a regular expression has the shape of one that explodes, as Semgrep's `redos` decides: a loop that holds another loop, and something behind
 * them that may not match. It knows nothing of what the parts match. A text that is no regular expression does not.
 */
export function analyzeRedos(source: string): boolean {
  try {
    return isExplosive(parseShape(source));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return false;
  }
}

function isExplosive(node: RegexNode): boolean {
  if (node.kind === 'sequence') {
    const loop = node.parts.findIndex((part) => has(part, isNestedLoop));
    if (loop >= 0 && node.parts.slice(loop + 1).some((part) => has(part, mayFail))) return true;
  }
  return getChildren(node).some(isExplosive);
}

/** Whether the node or a part of it is such. */
function has(node: RegexNode, test: (node: RegexNode) => boolean): boolean {
  return test(node) || getChildren(node).some((child) => has(child, test));
}

function isNestedLoop(node: RegexNode): boolean {
  return node.kind === 'repeat' && node.mode !== 'possessive' && node.max >= leastPasses && has(node.body, isVaryingLoop);
}

/** A loop that can make two different numbers of passes, none of them no pass. */
function isVaryingLoop(node: RegexNode): boolean {
  return node.kind === 'repeat' && node.mode !== 'possessive' && node.max > Math.max(1, node.min);
}

function mayFail({ kind }: RegexNode): boolean {
  return kind === 'char' || kind === 'class' || kind === 'assertion' || kind === 'reference' || kind === 'call';
}
