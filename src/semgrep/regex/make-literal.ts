import type { RegexNode } from './regex-node.ts';

/** Answers the node of one character; a letter whose case has no meaning is a class. */
export function makeLiteral(code: number, ignoreCase: boolean): RegexNode {
  if (!ignoreCase || !hasCase(code)) return { kind: 'char', code };
  return { kind: 'class', class: { isNegated: false, ranges: [code, code], properties: [], ignoreCase: true } };
}

function hasCase(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{M}\p{N}\p{S}]/u.test(String.fromCodePoint(code));
}
