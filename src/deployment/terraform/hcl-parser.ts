import { createRequire } from 'node:module';

/** A node of the tree of a text of HCL. */
export interface HclNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: HclNode | null;
  readonly nextSibling: HclNode | null;
}

/** Makes the tree of a text; what is broken is a node named `⚠`. */
export type HclParser = (text: string) => HclNode;

interface HclLanguage {
  readonly hcl: () => { readonly language: { readonly parser: { readonly parse: (text: string) => { readonly topNode: HclNode } } } };
}

let known: HclParser | undefined | null;

/** Answers the parser of HCL, if the package of it is installed. */
export function findHclParser(): HclParser | undefined {
  if (known === undefined) {
    try {
      const { hcl } = createRequire(import.meta.url)('codemirror-lang-hcl') as HclLanguage;
      const { parser } = hcl().language;
      known = (text) => parseOnce(text, () => parser.parse(text).topNode);
    } catch {
      known = null;
    }
  }
  return known ?? undefined;
}

/** Trees of texts, the least lately used first: when one file changes the others are not read again. */
const trees = new Map<string, HclNode>();
const mostTrees = 300;

function parseOnce(text: string, parse: () => HclNode): HclNode {
  const tree = trees.get(text) ?? parse();
  trees.delete(text);
  trees.set(text, tree);
  for (const oldest of trees.keys()) {
    if (trees.size <= mostTrees) break;
    trees.delete(oldest);
  }
  return tree;
}

/** Answers the children of a node. */
export function getChildren(node: HclNode): readonly HclNode[] {
  const children: HclNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** Answers the first child of a name. */
export function findChild(node: HclNode, name: string): HclNode | undefined {
  return getChildren(node).find((child) => child.name === name);
}

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
