import { makeCharTest, type CharClass, type CharTest } from './char-class.ts';
import type { RegexNode } from './regex-node.ts';

/** Which characters may come first: of ASCII one by one, others all or none. */
export interface FirstCodes {
  readonly ascii: Uint8Array;
  hasOthers: boolean;
  /** Whether nothing may come at all; then also what follows may come first. */
  isNullable: boolean;
}

const tests = new WeakMap<CharClass, CharTest>();

/** Answers a test of a class; it is made once. */
export function getCharTest(charClass: CharClass): CharTest {
  let test = tests.get(charClass);
  if (test === undefined) tests.set(charClass, (test = makeCharTest(charClass)));
  return test;
}

/** Answers the characters that a match of a node can begin with. What is not known can begin with any, and be empty. */
export function computeFirstCodes(node: RegexNode): FirstCodes {
  const codes: FirstCodes = { ascii: new Uint8Array(128), hasOthers: false, isNullable: false };
  codes.isNullable = addFirst(node, codes);
  return codes;
}

/** Whether no character is in both. */
export function isDisjoint(left: FirstCodes, right: FirstCodes): boolean {
  return !(left.hasOthers && right.hasOthers) && left.ascii.every((value, code) => value === 0 || right.ascii[code] === 0);
}

/** Answers the characters of both; nothing may come when it may in the second. */
export function uniteCodes(left: FirstCodes, right: FirstCodes): FirstCodes {
  return {
    ascii: left.ascii.map((value, code) => value | (right.ascii[code] ?? 0)),
    hasOthers: left.hasOthers || right.hasOthers,
    isNullable: right.isNullable,
  };
}

/** Adds the first characters of a node. Answers whether it can be empty. */
function addFirst(node: RegexNode, codes: FirstCodes): boolean {
  switch (node.kind) {
    case 'char':
      if (node.code < 128) codes.ascii[node.code] = 1;
      else codes.hasOthers = true;
      return false;
    case 'class':
      addClass(node.class, codes);
      return false;
    case 'sequence':
      return node.parts.every((part) => addFirst(part, codes));
    case 'choice':
      return node.options.map((option) => addFirst(option, codes)).some(Boolean);
    case 'group':
    case 'atomic':
      return addFirst(node.body, codes);
    case 'repeat':
      return addFirst(node.body, codes) || node.min === 0;
    case 'condition':
      return [addFirst(node.then, codes), addFirst(node.otherwise, codes)].some(Boolean);
    case 'empty':
    case 'assertion':
    case 'look':
    case 'keep':
      return true;
    case 'reference':
    case 'call':
    case 'verb':
      codes.ascii.fill(1);
      codes.hasOthers = true;
      return true;
  }
}

function addClass(charClass: CharClass, codes: FirstCodes): void {
  const test = getCharTest(charClass);
  for (let code = 0; code < 128; code++) if (test(code)) codes.ascii[code] = 1;
  const { isNegated, ranges, properties, ignoreCase } = charClass;
  codes.hasOthers ||= isNegated || ignoreCase || properties.length > 0 || ranges.some((code) => code >= 128);
}
