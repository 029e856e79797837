import type { CharClass } from './char-class.ts';
import { computeFirstCodes, isDisjoint, uniteCodes, type FirstCodes } from './first-codes.ts';
import type { RegexNode, RepeatNode } from './regex-node.ts';

/** How much a search by backtracking may cost. */
export interface RegexWork {
  /** Whether the cost may double with each character. */
  isExponential: boolean;
  /** How many loops may give characters back to what follows; each is one more factor of the length of what they run over. */
  openLoops: number;
  /** What single characters are repeated without limit. */
  readonly runs: CharClass[];
  /** Whether longer parts are repeated without limit. */
  hasLoops: boolean;
}

/** Up to this many passes a loop is not counted. */
const maximumPasses = 10;

/**
 * Answers how much a search may cost. A loop is closed when the next character tells whether it goes on: then it never gives back. Loops in loops
 * must be closed, else the cost counts as exponential; that is said too often, never too seldom.
 */
export function analyzeWork(root: RegexNode): RegexWork {
  const work: RegexWork = { isExponential: false, openLoops: 0, runs: [], hasLoops: false };
  visit(root, { ascii: new Uint8Array(128), hasOthers: false, isNullable: true }, false, work);
  return work;
}

/** Visits a node that is followed by certain characters. */
function visit(node: RegexNode, follow: FirstCodes, isInLoop: boolean, work: RegexWork): void {
  switch (node.kind) {
    case 'sequence': {
      let next = follow;
      for (const part of node.parts.toReversed()) {
        visit(part, next, isInLoop, work);
        const first = computeFirstCodes(part);
        next = first.isNullable ? uniteCodes(first, next) : first;
      }
      break;
    }
    case 'choice':
      if (isInLoop && !isDetermined(node.options, follow)) work.isExponential = true;
      for (const option of node.options) visit(option, follow, isInLoop, work);
      break;
    case 'group':
    case 'atomic':
      visit(node.body, follow, isInLoop, work);
      break;
    case 'look':
      visit(node.body, { ascii: new Uint8Array(128), hasOthers: false, isNullable: true }, isInLoop, work);
      break;
    case 'repeat':
      visitRepeat(node, follow, isInLoop, work);
      break;
    case 'condition':
    case 'call':
      work.isExponential = true;
      break;
    case 'reference':
      work.openLoops++;
      break;
    case 'empty':
    case 'char':
    case 'class':
    case 'assertion':
    case 'keep':
    case 'verb':
      break;
  }
}

/** Whether the next character tells which alternative it is. */
function isDetermined(options: readonly RegexNode[], follow: FirstCodes): boolean {
  const firsts = options.map((option) => {
    const first = computeFirstCodes(option);
    return first.isNullable ? uniteCodes(first, follow) : first;
  });
  return firsts.every((first, index) => firsts.slice(index + 1).every((other) => isDisjoint(first, other)));
}

function visitRepeat({ body, min, max }: RepeatNode, follow: FirstCodes, isInLoop: boolean, work: RegexWork): void {
  const first = computeFirstCodes(body);
  const isSingle = body.kind === 'char' || body.kind === 'class';
  const isLong = max > maximumPasses;
  const isClosed = min === max || (isDisjoint(first, follow) && !first.isNullable);
  if (!isClosed) {
    if (isInLoop) work.isExponential = true;
    if (isLong) work.openLoops++;
  }
  if (isLong && body.kind === 'class') work.runs.push(body.class);
  else if (isLong && body.kind === 'char')
    work.runs.push({ isNegated: false, ranges: [body.code, body.code], properties: [], ignoreCase: false });
  else if (isLong) work.hasLoops = true;
  if (!isSingle) visit(body, min === max && max === 1 ? follow : uniteCodes(first, follow), isInLoop || isLong, work);
}
