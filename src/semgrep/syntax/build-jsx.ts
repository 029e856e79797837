import type { Span } from '../../analysis/ir/ir.ts';
import { findChild, getNodes, getSpan, getText, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { buildExpression } from './build-expression.ts';
import { isEllipsisWord } from './pattern-markers.ts';
import { Tree } from './tree.ts';
import { makeNone, type TreeSource } from './tree-parts.ts';

/** Builds an element or fragment of JSX. */
export function buildJsx(node: SyntaxNode, source: TreeSource): Tree {
  const span = getSpan(node);
  const opening = findChild(node, 'openingElement');
  const body = getNodes(node, 'children').flatMap((each) => buildChild(each, source));
  const list = new Tree('list', 'jsx-body', { start: body[0]?.start ?? span.end, end: body[body.length - 1]?.end ?? span.end }, body);
  if (opening === undefined) {
    const end = body.at(-1)?.end ?? span.start + 2;
    return new Tree('jsx', 'fragment', { start: span.start, end }, [makeNone(span.start), new Tree('list', 'jsx-attributes', span), list]);
  }
  const name = findChild(opening, 'name');
  const place = getSpan(name ?? opening);
  const word = source.text.slice(place.start, place.end);
  const tag = new Tree('ident', word, findNamePlace(word, place));
  const attributes = getNodes(opening, 'attributes').map((each) => buildAttribute(each, source));
  const isSingle = findChild(node, 'closingElement') === undefined;
  // Semgrep takes the word that closes an element to be as long as its name.
  const end = isSingle ? span.end : span.end - word.length;
  return new Tree('jsx', isSingle ? 'singleton' : 'classic', { start: span.start, end }, [
    tag,
    new Tree('list', 'jsx-attributes', getSpan(opening), attributes),
    list,
  ]);
}

/** Of a name of several words Semgrep leaves out as many letters at the end as there are signs between them. */
function findNamePlace(word: string, { start, end }: Span): Span {
  return { start, end: end - (word.match(/[.:]/gu)?.length ?? 0) };
}

function buildAttribute(node: SyntaxNode, source: TreeSource): Tree {
  const span = getSpan(node);
  if (node.type === 'JSXSpreadAttribute') {
    return new Tree('jsx-expression', '', span, [buildSpread(node, 'argument', source)]);
  }
  const name = findChild(node, 'name');
  const place = getSpan(name ?? node);
  const word = source.text.slice(place.start, place.end);
  if (source.isPattern && isEllipsisWord(word)) return new Tree('ellipsis', '', span);
  const value = findChild(node, 'value');
  const ident = new Tree('ident', word, findNamePlace(word, place));
  if (value === undefined) return new Tree('jsx-attribute', '', span, [ident, new Tree('boolean', 'true', place)]);
  return new Tree('jsx-attribute', '', span, [ident, buildAttributeValue(value, source)]);
}

/** `{...x}`, without the brackets. */
function buildSpread(node: SyntaxNode, key: string, source: TreeSource): Tree {
  const operand = buildExpression(findChild(node, key), source);
  const start = source.text.indexOf('...', getSpan(node).start);
  return new Tree('operator', '..._', { start, end: operand.end }, [new Tree('op', '...', { start, end: start + 3 }), operand]);
}

function buildAttributeValue(node: SyntaxNode, source: TreeSource): Tree {
  if (node.type !== 'JSXExpressionContainer') return buildExpression(node, source);
  const expression = findChild(node, 'expression');
  return expression === undefined ? makeNone(getSpan(node).start) : buildExpression(expression, source);
}

function buildChild(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const span = getSpan(node);
  switch (node.type) {
    case 'JSXText':
      return buildText(getText(node, 'value'), span, source);
    case 'JSXElement':
    case 'JSXFragment':
      return [buildJsx(node, source)];
    default: {
      const expression = findChild(node, 'expression');
      const isEmpty = expression === undefined || expression.type === 'JSXEmptyExpression';
      const built = isEmpty
        ? []
        : [node.type === 'JSXSpreadChild' ? buildSpread(node, 'expression', source) : buildExpression(expression, source)];
      return [new Tree('jsx-expression', '', span, built)];
    }
  }
}

/** In a pattern, `...` between elements is what may be left out. */
function buildText(text: string, place: { readonly start: number; readonly end: number }, source: TreeSource): readonly Tree[] {
  if (text.trim() === '' && text.includes('\n')) return [];
  if (source.isPattern && (text.trim() === '...' || isEllipsisWord(text.trim()))) return [new Tree('ellipsis', '', place)];
  return [new Tree('jsx-text', text, place)];
}
