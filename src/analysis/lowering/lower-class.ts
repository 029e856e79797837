import type { Annotations } from '../ir/annotations.ts';
import type { FunctionRef, IrClass, IrClassMember, IrDecorator, IrType, Register } from '../ir/ir.ts';
import { collectVarNames } from './declared-names.ts';
import { declareVariable, emitTo, enterScope, storeBinding, type Lowering } from './lowering.ts';
import { lowerKey } from './lower-pattern.ts';
import { lowerFunctionType, lowerName, lowerSuperArguments, lowerType } from './lower-type.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

/** Lowers a class and answers its register; member bodies stay unlowered until they are asked for. */
export function lowerClass(lowering: Lowering, node: SyntaxNode, name: string): Register {
  const ownName = node.type === 'ClassExpression' ? getText(findChild(node, 'id'), 'name') : '';
  if (ownName === '') return emitClass(lowering, node, name);
  const outer = enterScope(lowering, node);
  const binding = declareVariable(lowering, ownName);
  const made = emitClass(lowering, node, ownName);
  storeBinding(lowering, binding, made, getSpan(node));
  lowering.scope = outer;
  return made;
}

function emitClass(lowering: Lowering, node: SyntaxNode, name: string): Register {
  const made = buildClass(lowering, node, name);
  return emitTo(lowering, {
    op: 'class',
    to: lowering.builder.makeRegister(),
    class: made.class,
    superclass: made.superclass,
    at: getSpan(node),
  });
}

function buildClass(
  lowering: Lowering,
  node: SyntaxNode,
  name: string,
): { readonly class: IrClass; readonly superclass: Register | undefined } {
  const superNode = findChild(node, 'superClass');
  const superclass = superNode === undefined ? undefined : lowering.parts.expression(lowering, superNode);
  const members: IrClassMember[] = [];
  const staticBlocks: FunctionRef[] = [];
  let constructorFunction: FunctionRef | undefined;
  for (const element of getNodes(findChild(node, 'body'), 'body')) {
    if (element.type === 'StaticBlock') {
      const statements = getNodes(element, 'body');
      staticBlocks.push(
        lowering.parts.thunk(lowering, { role: 'static', name: 'static', at: getSpan(element) }, (inner) => {
          for (const each of collectVarNames(lowering.unit, element)) declareVariable(inner, each);
          inner.parts.block(inner, statements);
          return undefined;
        }),
      );
      continue;
    }
    const value = findChild(element, 'value');
    if (getText(element, 'kind') === 'constructor') {
      if (value !== undefined && findChild(value, 'body') !== undefined) {
        constructorFunction = lowering.parts.function(lowering, value, { kind: 'constructor', name });
      }
      continue;
    }
    const member = lowerMember(lowering, element, value);
    if (member !== undefined) members.push(member);
  }
  return {
    superclass,
    class: {
      id: `${lowering.unit.file}#${getSpan(node).start}:class`,
      file: lowering.unit.file,
      name,
      span: getSpan(node),
      constructorFunction,
      members,
      staticBlocks,
      heritage: lowerHeritage(node),
      decorators: lowerDecorators(lowering, node),
      annotations: collectFieldAnnotations(lowering, members),
    },
  };
}

function collectFieldAnnotations({ unit }: Lowering, members: readonly IrClassMember[]): IrClass['annotations'] {
  if (unit.annotations === undefined) return undefined;
  const found = new Map<string, Annotations>();
  for (const { key, span } of members) {
    const annotations = unit.annotations.members.get(span.start);
    if (annotations !== undefined && 'name' in key) found.set(key.name, annotations);
  }
  return found.size === 0 ? undefined : found;
}

/** Answers the written `extends` and `implements` types of a class. */
export function lowerHeritage(node: SyntaxNode): readonly IrType[] {
  const types: IrType[] = [];
  const superNode = findChild(node, 'superClass');
  const superName = superNode?.type === 'Identifier' || superNode?.type === 'MemberExpression' ? lowerName(superNode) : [];
  if (superName.length > 0 && !superName.includes(''))
    types.push({ kind: 'reference', name: superName, arguments: lowerSuperArguments(node) });
  for (const each of getNodes(node, 'implements')) {
    const type = lowerType(each);
    if (type !== undefined) types.push(type);
  }
  return types;
}

function lowerMember(lowering: Lowering, element: SyntaxNode, value: SyntaxNode | undefined): IrClassMember | undefined {
  const key = lowerKey(lowering, element);
  if (key === undefined) return undefined;
  const isStatic = hasFlag(element, 'static');
  const name = 'name' in key ? key.name : '';
  const parameters = getNodes(value, 'params');
  const base = {
    isStatic,
    key,
    decorators: lowerDecorators(lowering, element),
    hasDecoratedParameter: parameters.some(isDecorated),
    parameterNames: parameters.map((each) => (each.type === 'Identifier' ? getText(each, 'name') : undefined)),
    span: getSpan(element),
  };
  switch (element.type) {
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition': {
      const kind = getText(element, 'kind');
      const memberKind = kind === 'get' ? 'getter' : kind === 'set' ? 'setter' : 'method';
      const hasBody = value !== undefined && findChild(value, 'body') !== undefined;
      const body = hasBody ? lowering.parts.function(lowering, value, { kind: 'method', name }) : undefined;
      const signature = hasBody || value === undefined ? undefined : lowerFunctionType(value);
      const type = memberKind === 'getter' && signature?.kind === 'function' ? signature.returns : signature;
      return { ...base, kind: memberKind, function: body, type };
    }
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractPropertyDefinition':
    case 'TSAbstractAccessorProperty': {
      const type = lowerType(findChild(element, 'typeAnnotation'));
      const initializer =
        value === undefined
          ? undefined
          : lowering.parts.thunk(lowering, { role: 'field', name, at: getSpan(value) }, (inner) => inner.parts.named(inner, value, name));
      return { ...base, kind: 'field', function: initializer, type };
    }
    default:
      return undefined;
  }
}

function isDecorated(parameter: SyntaxNode): boolean {
  return [parameter, findChild(parameter, 'parameter')].some((each) => getNodes(each, 'decorators').length > 0);
}

const noDecorators: readonly IrDecorator[] = [];

/** Lowers decorators to thunks of their expressions. */
export function lowerDecorators(lowering: Lowering, node: SyntaxNode): readonly IrDecorator[] {
  const nodes = getNodes(node, 'decorators');
  if (nodes.length === 0) return noDecorators;
  return nodes.flatMap((decorator) => {
    const expression = findChild(decorator, 'expression');
    if (expression === undefined) return [];
    const span = getSpan(decorator);
    const options = { role: 'decorator', name: 'decorator', at: span } as const;
    return [{ expression: lowering.parts.thunk(lowering, options, (inner) => inner.parts.expression(inner, expression)), span }];
  });
}
