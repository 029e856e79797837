import { createRequire } from 'node:module';
import type { Comment, OxcError, ParserOptions } from 'oxc-parser';
import type { SyntaxNode } from '../lowering/syntax.ts';

/** What the native part of oxc-parser answers. A getter may be asked once: it hands its value over. */
interface NativeResult {
  /** `{ node, fixes }` as JSON. */
  readonly program: string;
  readonly comments: readonly Comment[];
  readonly errors: readonly OxcError[];
}

/** Parses a text; the tree is read when `readTree` is called on the answer. */
export type NativeParser = (file: string, text: string, options: ParserOptions) => NativeResult;

let parser: NativeParser | string | undefined;

/**
 * Answers the native parser, loaded when it is first needed; a platform without it has a problem to report, not a crash. It is called
 * without the package's wrapper, which also makes objects of all imports and exports: a tenth of the time for what the tree tells too.
 */
export function getNativeParser(): NativeParser | string {
  if (parser === undefined) {
    try {
      const bindings = createRequire(import.meta.url)('oxc-parser/src-js/bindings') as { readonly parseSync: NativeParser };
      parser = bindings.parseSync;
    } catch (error) {
      parser = `oxc-parser cannot be loaded: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return parser;
}

/** Answers the tree of a native result. Values of regular expressions are left out: their pattern and flags are in `regex`. */
export function readTree({ program }: NativeResult): SyntaxNode {
  const { node, fixes } = JSON.parse(program) as { readonly node: SyntaxNode; readonly fixes: readonly Path[] };
  for (const path of fixes) restoreBigInt(node, path);
  return node;
}

/** Keys and indices that lead from the tree's root to a literal which JSON has no value for. */
type Path = readonly (string | number)[];

function restoreBigInt(root: SyntaxNode, path: Path): void {
  let node: unknown = root;
  for (const key of path) node = (node as Readonly<Record<string | number, unknown>>)[key];
  const literal = node as { readonly bigint?: string; value: unknown };
  if (literal.bigint !== undefined) literal.value = BigInt(literal.bigint);
}
