import type { Tree } from './tree.ts';

/** Answers where a function begins: behind `async`, that of a method or field behind the name too. */
export function findFunctionStart(target: Tree, text: string): number {
  if (target.kind === 'lambda' || target.text === 'function') return skip(beginning, target.start, text);
  const { end } = target.child(0);
  if (target.text === 'method') return text.indexOf('(', end);
  return skip(beginning, skip(behindName, end, text), text);
}

const beginning = /async\s+/uy;
const behindName = /\s*\]?\s*[?!]?\s*[:=]?\s*/uy;

function skip(pattern: RegExp, at: number, text: string): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
