import { extname } from 'node:path';
import type { SyntaxNode } from '../lowering/syntax.ts';
import { isNestedTooDeeply } from './is-nested-too-deeply.ts';
import { getNativeParser, readTree } from './native-parser.ts';

/** A parsed file, or why there is none. */
export type ParseResult =
  | { readonly ast: SyntaxNode; readonly comments: readonly { readonly type: string; readonly value: string }[] }
  | { readonly error: { readonly message: string; readonly line: number } };

/** A larger file is a bundle, not a source. */
const maximumSize = 1_000_000;

/** Longer lines on average mean minified code. */
const maximumAverageLine = 500;

const languages: Readonly<Record<string, readonly ('js' | 'jsx' | 'ts' | 'tsx')[]>> = {
  '.ts': ['ts'],
  '.mts': ['ts'],
  '.cts': ['ts'],
  '.tsx': ['tsx'],
  '.jsx': ['jsx'],
  '.js': ['jsx', 'ts'],
  '.mjs': ['jsx', 'ts'],
  '.cjs': ['jsx', 'ts'],
};

/** Parses a file of the program by its extension; never throws. */
export function parseModule(file: string, text: string): ParseResult {
  if (isBundle(text)) return { error: { message: bundleProblem, line: 1 } };
  if (isNestedTooDeeply(text)) return { error: { message: 'the file is nested too deeply and is not analysed', line: 1 } };
  const parse = getNativeParser();
  if (typeof parse === 'string') return { error: { message: parse, line: 1 } };
  const sourceTypes =
    /\.[cm]?[jt]sx?$/u.test(file) && /\.c[jt]s$/u.test(file) ? (['script', 'module'] as const) : (['module', 'script'] as const);
  let problem: ParseResult = { error: { message: 'the file is no JavaScript or TypeScript', line: 1 } };
  for (const lang of languages[extname(file)] ?? []) {
    for (const sourceType of sourceTypes) {
      const result = parse(file, text, { lang, sourceType, astType: 'ts', preserveParens: false });
      const [error] = result.errors;
      if (error === undefined) return { ast: readTree(result), comments: result.comments };
      const offset = error.labels[0]?.start ?? 0;
      problem = { error: { message: error.message, line: text.slice(0, offset).split('\n').length } };
    }
  }
  return problem;
}

/** Why a bundle is left out. */
export const bundleProblem = 'the file is a bundle or minified and is not analysed';

/** Is the text a bundle or minified: the work of a tool, not of a person? */
export function isBundle(text: string): boolean {
  if (text.length > maximumSize) return true;
  if (text.length < 50_000) return false;
  let lines = 1;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) lines++;
  return text.length / lines > maximumAverageLine;
}
