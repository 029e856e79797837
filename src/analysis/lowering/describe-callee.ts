import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

const maximumText = 60;

/** Answers a short text of a callee for messages, arguments left out: `pool.query`, `getPool().query`, `new Client().send`. */
export function describeCallee(callee: SyntaxNode, source: string): string {
  let text = '';
  let node: SyntaxNode | undefined = callee;
  while (node !== undefined && text.length <= maximumText) {
    const written = findPlainText(node, source);
    text = (written ?? describePart(node, source)) + text;
    node = written === undefined ? findInner(node) : undefined;
  }
  return text.length > maximumText ? `…${text.slice(1 - maximumText)}` : text;
}

/** Names with dots between them: what is written is the description. */
function findPlainText(node: SyntaxNode, source: string): string | undefined {
  const isName = node.type === 'Identifier';
  if (!isName && node.type !== 'MemberExpression') return undefined;
  const { start, end } = getSpan(node);
  if (end - start > maximumText) return undefined;
  const written = source.slice(start, end);
  return isName || plainMember.test(written) ? written : undefined;
}

const plainMember = /^[\w$]+(?:\.#?[\w$]+)+$/u;

/** Answers the last part of a callee. */
function describePart(node: SyntaxNode, source: string): string {
  switch (node.type) {
    case 'MemberExpression':
      return describeProperty(node, source);
    case 'CallExpression':
      return hasFlag(node, 'optional') ? '?.()' : '()';
    case 'TaggedTemplateExpression':
      return '``';
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
    case 'SequenceExpression':
      return '';
    case 'NewExpression':
      return `new ${describeInner(findChild(node, 'callee'), source)}()`;
    case 'AwaitExpression':
      return `(await ${describeInner(findChild(node, 'argument'), source)})`;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return `(${describeInner(findChild(node, 'expression'), source)})`;
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
      return '(function)';
    case 'Super':
      return 'super';
    case 'ThisExpression':
      return 'this';
    default:
      return fold(node, source);
  }
}

/** Answers what stands before the last part of a callee. */
function findInner(node: SyntaxNode): SyntaxNode | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return findChild(node, 'object');
    case 'CallExpression':
      return findChild(node, 'callee');
    case 'TaggedTemplateExpression':
      return findChild(node, 'tag');
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return findChild(node, 'expression');
    // `(0, fs.readFile)(path)`, as compilers write calls of what is imported.
    case 'SequenceExpression':
      return getNodes(node, 'expressions').at(-1);
    default:
      return undefined;
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
  let text = '';
  let current = node;
  for (let count = 0; current !== undefined && count < maximumText; count++) {
    const isSimple = simpleTypes.has(current.type);
    text = (isSimple ? describePart(current, source) : fold(current, source)) + text;
    current = isSimple ? findInner(current) : undefined;
  }
  return text;
}

const simpleTypes: ReadonlySet<string> = new Set(['MemberExpression', 'CallExpression', 'ChainExpression', 'TSNonNullExpression']);

function fold(node: SyntaxNode, source: string): string {
  const { start, end } = getSpan(node);
  const text = source.slice(start, Math.min(end, start + 4 * maximumText)).replaceAll(/\s+/gu, ' ');
  return text.length > maximumText ? `${text.slice(0, maximumText - 1)}…` : text;
}
