import { findChild, getChildren, type HclNode } from '../../util/hcl-tree.ts';

/** A block: `resource "aws_lambda_function" "orders" { … }`. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclNode | undefined;
  readonly node: HclNode;
}

/** Reads the head of a block. */
export function readBlock(node: HclNode, text: string): HclBlock {
  const type = findChild(node, 'BlockType');
  const labels = getChildren(node)
    .filter((child) => child.name === 'BlockLabel')
    .map((label) => text.slice(label.from, label.to).replaceAll(/^"|"$/gu, ''));
  return { type: type === undefined ? '' : text.slice(type.from, type.to), labels, body: findChild(node, 'Body'), node };
}

/** Answers the attributes of a body by name. */
export function readAttributes(body: HclNode | undefined, text: string): ReadonlyMap<string, HclNode> {
  const attributes = new Map<string, HclNode>();
  for (const child of body === undefined ? [] : getChildren(body)) {
    const name = findChild(child, child.name === 'ObjectElem' ? 'ObjectKey' : 'Identifier');
    if (name !== undefined && (child.name === 'ObjectElem' || child.name === 'Attribute'))
      attributes.set(text.slice(name.from, name.to).replaceAll(/^"|"$/gu, ''), child);
  }
  return attributes;
}

/** What makes an expression of HCL of a text of JSON. */
export const jsonPrefix = '_=';

/** How many names a block has. */
const labelCounts: Readonly<Record<string, number>> = { resource: 2, data: 2, module: 1, variable: 1, output: 1, locals: 0 };

/** Answers the blocks that a file of JSON writes as objects: `{ "resource": { "aws_lambda_function": { "orders": { … } } } }`. */
export function readJsonBlocks(tree: HclNode, text: string): readonly HclBlock[] {
  const body = findChild(tree, 'Body');
  const root = [...readAttributes(body, text).values()].map(findObject)[0];
  return [...readAttributes(root, text)].flatMap(([type, node]) => readLabeled(node, text, { type, labels: [], count: labelCounts[type] }));
}

interface Labels {
  readonly type: string;
  readonly labels: readonly string[];
  /** Names that follow. */
  readonly count: number | undefined;
}

function readLabeled(node: HclNode, text: string, { type, labels, count }: Labels): readonly HclBlock[] {
  const body = findObject(node);
  if (body === undefined || count === undefined) return [];
  if (count === 0) return [{ type, labels, body, node }];
  return [...readAttributes(body, text)].flatMap(([name, child]) =>
    readLabeled(child, text, { type, labels: [...labels, name], count: count - 1 }),
  );
}

function findObject(node: HclNode): HclNode | undefined {
  const expression = findChild(node, 'Expression');
  const collection = expression === undefined ? undefined : findChild(expression, 'CollectionValue');
  return collection === undefined ? undefined : findChild(collection, 'Object');
}
