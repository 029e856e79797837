import type { Mentions, Unit } from './lowering.ts';
import { childKeys } from './child-keys.ts';
import { getText, hasPlainKey, listChildKeys, pushChildrenBelow, type SyntaxNode } from './syntax.ts';

/** What a type of nodes means here. */
interface NodeType {
  /** Code that runs on its own: functions, initial values of fields, static blocks and decorators. */
  readonly isOwnCode: boolean;
  readonly isName: boolean;
  /** Where code may name a variable. */
  readonly keys: readonly string[];
  /** The same of nodes with a plain key, which names none. */
  readonly namedKeys: readonly string[] | undefined;
}

const ownCodeTypes: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
  'AccessorProperty',
  'StaticBlock',
  'Decorator',
]);

const keyedTypes: ReadonlySet<string> = new Set(['Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty']);

/** One look a node: this is the walk that sees each of them. */
const nodeTypes: ReadonlyMap<string, NodeType> = new Map([...childKeys].map(([type, keys]) => [type, makeNodeType(type, keys)]));

function makeNodeType(type: string, keys: readonly string[]): NodeType {
  const name = type === 'MemberExpression' ? 'property' : keyedTypes.has(type) ? 'key' : undefined;
  return {
    isOwnCode: ownCodeTypes.has(type),
    isName: type === 'Identifier' || type === 'JSXIdentifier',
    keys,
    namedKeys: name === undefined ? undefined : keys.filter((key) => key !== name),
  };
}

function getNodeType(node: SyntaxNode): NodeType {
  return nodeTypes.get(node.type) ?? makeNodeType(node.type, listChildKeys(node));
}

/** Answers the names that code inside `body` which runs on its own mentions: variables with such names live in the frame. */
export function collectCapturedNames(unit: Unit, body: SyntaxNode): ReadonlySet<string> {
  return (unit.mentions.get(body) ?? collectMentions(unit, body)).inner ?? noNames;
}

const noNames: ReadonlySet<string> = new Set();

/** An open piece of own code: `children` are to be visited, then its names become names of the piece around it. */
interface Visit {
  readonly node: SyntaxNode;
  readonly own: string[];
  inner: Set<string> | undefined;
  readonly stack: SyntaxNode[];
}

/** Walks each piece of code inside `root` once and remembers what it mentions. */
function collectMentions({ mentions }: Unit, root: SyntaxNode): Mentions {
  const first = openVisit(root, getNodeType(root));
  const visits = [first];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const node = visit.stack.pop();
    if (node === undefined) {
      visits.pop();
      mentions.set(visit.node, visit);
      const outer = visits.at(-1);
      if (outer !== undefined) addPiece(outer, visit);
      continue;
    }
    const type = getNodeType(node);
    if (type.isName) visit.own.push(getText(node, 'name'));
    else if (type.isOwnCode) {
      const known = mentions.get(node);
      if (known === undefined) visits.push(openVisit(node, type));
      else addPiece(visit, known);
      continue;
    }
    pushMentions(node, type, visit.stack);
  }
  return first;
}

function openVisit(node: SyntaxNode, type: NodeType): Visit {
  const stack: SyntaxNode[] = [];
  pushMentions(node, type, stack);
  return { node, own: [], inner: undefined, stack };
}

/** Adds the children that may name a variable. */
function pushMentions(node: SyntaxNode, { keys, namedKeys }: NodeType, stack: SyntaxNode[]): void {
  pushChildrenBelow(node, namedKeys !== undefined && hasPlainKey(node) ? namedKeys : keys, stack);
}

function addPiece(visit: Visit, { own, inner }: Mentions): void {
  visit.inner ??= new Set();
  for (const name of own) visit.inner.add(name);
  if (inner !== undefined) for (const name of inner) visit.inner.add(name);
}
