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
  readonly hcl: () => { readonly language: { readonly parser: { readonly startParse: (text: string) => PartialParse } } };
}

/** A parse that is under way. */
interface PartialParse {
  readonly parsedPos: number;
  readonly advance: () => { readonly topNode: HclNode } | null;
  readonly stopAt: (position: number) => void;
}

/** So many milliseconds are given to a text: the parser mends what is broken at a fifth of one for each character. */
const longest = 400;
const stepsBetweenLooks = 256;

let known: HclParser | undefined | null;

/** Answers the parser of HCL, if the package of it is installed. */
export function findHclParser(): HclParser | undefined {
  if (known === undefined) {
    try {
      const { hcl } = createRequire(import.meta.url)('codemirror-lang-hcl') as HclLanguage;
      const { parser } = hcl().language;
      known = (text) => parseOnce(text, () => parseInTime(parser.startParse(text)));
    } catch {
      known = null;
    }
  }
  return known ?? undefined;
}

/** Answers the tree of a text, or of its beginning where the rest would take too long. */
function parseInTime(parse: PartialParse): HclNode {
  const end = performance.now() + longest;
  let tree = parse.advance();
  for (let step = 1; tree === null; step++) {
    if (step % stepsBetweenLooks === 0 && performance.now() > end) parse.stopAt(parse.parsedPos);
    tree = parse.advance();
  }
  return tree.topNode;
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
