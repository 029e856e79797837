import type { FunctionOutline, ParameterOutline } from '../ir/ir.ts';
import { lowerType } from './lower-type.ts';
import { findChild, getNodes, getText, hasFlag, type SyntaxNode } from './syntax.ts';

/** Answers a function as it looks from outside. */
export function outlineFunction(node: SyntaxNode): FunctionOutline {
  return {
    parameters: getParameterNodes(node).map(outlineParameter),
    returnType: lowerType(findChild(node, 'returnType')),
    isAsync: hasFlag(node, 'async'),
  };
}

/** The parameters of a function, a declared `this` left out. */
export function getParameterNodes(node: SyntaxNode): readonly SyntaxNode[] {
  const nodes = getNodes(node, 'params');
  return nodes.some(isThisParameter) ? nodes.filter((each) => !isThisParameter(each)) : nodes;
}

function isThisParameter(node: SyntaxNode): boolean {
  return node.type === 'Identifier' && getText(node, 'name') === 'this';
}

/** Answers a parameter as it looks from outside. */
export function outlineParameter(node: SyntaxNode): ParameterOutline {
  const inner = node.type === 'TSParameterProperty' ? (findChild(node, 'parameter') ?? node) : node;
  const pattern =
    inner.type === 'AssignmentPattern'
      ? (findChild(inner, 'left') ?? inner)
      : inner.type === 'RestElement'
        ? (findChild(inner, 'argument') ?? inner)
        : inner;
  return {
    name: pattern.type === 'Identifier' ? getText(pattern, 'name') : undefined,
    rest: inner.type === 'RestElement',
    type: lowerType(findChild(pattern, 'typeAnnotation') ?? findChild(inner, 'typeAnnotation')),
  };
}
