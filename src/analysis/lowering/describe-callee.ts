import { findChild, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

const maximumText = 60;

/** Answers a short text of a callee for messages, arguments left out: `pool.query`, `getPool().query`, `new Client().send`. */
export function describeCallee(callee: SyntaxNode, source: string): string {
  const { start, end } = getSpan(callee);
  if (end - start <= maximumText) {
    const written = source.slice(start, end);
    if (callee.type === 'Identifier' || (callee.type === 'MemberExpression' && plainMember.test(written))) return written;
  }
  const parts: string[] = [];
  let length = 0;
  let node: SyntaxNode | undefined = callee;
  while (node !== undefined && length <= maximumText) {
    const { text, next } = describePart(node, source);
    parts.unshift(text);
    length += text.length;
    node = next;
  }
  const text = parts.join('');
  return node !== undefined || text.length > maximumText ? `…${text.slice(1 - maximumText)}` : text;
}

/** Names with dots between them: what is written is the description. */
const plainMember = /^[\w$]+(?:\.#?[\w$]+)+$/u;

/** The last part of a callee, and what stands before it. */
interface Part {
  readonly text: string;
  readonly next?: SyntaxNode | undefined;
}

function describePart(node: SyntaxNode, source: string): Part {
  switch (node.type) {
    case 'MemberExpression':
      return { text: describeProperty(node, source), next: findChild(node, 'object') };
    case 'CallExpression':
      return { text: `${hasFlag(node, 'optional') ? '?.' : ''}()`, next: findChild(node, 'callee') };
    case 'TaggedTemplateExpression':
      return { text: '``', next: findChild(node, 'tag') };
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return { text: '', next: findChild(node, 'expression') };
    case 'NewExpression':
      return { text: `new ${describeInner(findChild(node, 'callee'), source)}()` };
    case 'AwaitExpression':
      return { text: `(await ${describeInner(findChild(node, 'argument'), source)})` };
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return { text: `(${describeInner(findChild(node, 'expression'), source)})` };
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
      return { text: '(function)' };
    case 'Super':
      return { text: 'super' };
    case 'ThisExpression':
      return { text: 'this' };
    default:
      return { text: fold(node, source) };
  }
}

function describeProperty(node: SyntaxNode, source: string): string {
  const property = findChild(node, 'property');
  const optional = hasFlag(node, 'optional') ? '?.' : '';
  if (property === undefined) return '';
  if (hasFlag(node, 'computed')) return `${optional}[${fold(property, source)}]`;
  const name = getText(property, 'name');
  return `${optional === '' ? '.' : optional}${property.type === 'PrivateIdentifier' ? '#' : ''}${name}`;
}

/** What stands inside of `new …` and `await …`: names and members, the rest folded. */
function describeInner(node: SyntaxNode | undefined, source: string): string {
  const parts: string[] = [];
  let current = node;
  for (let count = 0; current !== undefined && count < maximumText; count++) {
    const isSimple = simpleTypes.has(current.type);
    const part: Part = isSimple ? describePart(current, source) : { text: fold(current, source) };
    parts.unshift(part.text);
    current = part.next;
  }
  return parts.join('');
}

const simpleTypes: ReadonlySet<string> = new Set(['MemberExpression', 'CallExpression', 'ChainExpression', 'TSNonNullExpression']);

function fold(node: SyntaxNode, source: string): string {
  const { start, end } = getSpan(node);
  const text = source.slice(start, Math.min(end, start + 4 * maximumText)).replaceAll(/\s+/gu, ' ');
  return text.length > maximumText ? `${text.slice(0, maximumText - 1)}…` : text;
}
