import { basename } from 'node:path';
import type { Access } from '../../analysis/interpreter/activation.ts';

/** `pool.query(), line 12`; `orders.find() in line 8, which leads to pool.query() in order-repository.ts:21` */
export function describeOperation(
  { at, calls, calleeText }: Access,
  linted: string,
  findLine: (file: string, offset: number) => number | undefined,
): string {
  const line = findLine(at.file, at.span.start) ?? 0;
  if (at.file === linted) return calleeText === '' ? `line ${line}` : `${calleeText}(), line ${line}`;
  // The last call that stands in the linted file is the one by which it is left.
  const left = calls.findLast((each) => each.at.file === linted);
  const place = calleeText === '' ? `${basename(at.file)}:${line}` : `${calleeText}() in ${basename(at.file)}:${line}`;
  return left === undefined ? place : `${left.calleeText}() in line ${findLine(linted, left.at.span.start) ?? 0}, which leads to ${place}`;
}
