import { isNestedTooDeeply } from '../../analysis/project/is-nested-too-deeply.ts';
import { getNativeParser, readTree, type NativeParser } from '../../analysis/project/native-parser.ts';
import { getNodes, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { repairProgram } from './repair-program.ts';

/** A program, or what could be read of it. */
export interface TolerantProgram {
  readonly ast: SyntaxNode;
  readonly comments: readonly { readonly type: string; readonly value: string }[];
  /** What was parsed: the text itself, unless it had to be repaired; all places are the same. */
  readonly text: string;
}

type SourceLanguage = 'jsx' | 'tsx' | 'ts';
type SourceType = 'module' | 'script';

/** Files of JavaScript may hold types as well. */
const languages: Readonly<Record<'js' | 'ts' | 'tsx', readonly SourceLanguage[]>> = { js: ['jsx', 'tsx', 'ts'], ts: ['ts'], tsx: ['tsx'] };

/** Parses a program; around syntax errors what can be read is read. A text is why nothing is. */
export function parseTolerantly(text: string, language: 'js' | 'ts' | 'tsx', preserveParens: boolean): TolerantProgram | string {
  const native = getNativeParser();
  if (typeof native === 'string') return native;
  if (isNestedTooDeeply(text)) return 'it is nested too deeply';
  let farthest: { readonly error: ParseError; readonly lang: SourceLanguage; readonly sourceType: SourceType } | undefined;
  for (const lang of languages[language]) {
    for (const sourceType of ['module', 'script'] as const) {
      const parsed = parse(native, text, { lang, sourceType, preserveParens });
      if ('ast' in parsed) return parsed;
      if (farthest === undefined || parsed.at > farthest.error.at) farthest = { error: parsed, lang, sourceType };
    }
  }
  if (farthest === undefined) return 'it is no program';
  const options = { lang: farthest.lang, sourceType: farthest.sourceType, preserveParens };
  const repaired = repairProgram(text, (candidate) => {
    const parsed = parse(native, candidate, options);
    return 'ast' in parsed ? undefined : parsed.at;
  });
  const parsed = repaired === undefined ? undefined : parse(native, repaired, options);
  return parsed !== undefined && 'ast' in parsed ? parsed : farthest.error.message;
}

interface ParseError {
  readonly message: string;
  readonly at: number;
}

interface Options {
  readonly lang: SourceLanguage;
  readonly sourceType: SourceType;
  readonly preserveParens: boolean;
}

/** An error that the parser goes on after is none: the tree is whole. */
function parse(native: NativeParser, text: string, options: Options): TolerantProgram | ParseError {
  const result = native(`program.${options.lang}`, text, { ...options, astType: 'ts' });
  const [error] = result.errors;
  const ast = readTree(result);
  if (error === undefined || getNodes(ast, 'body').length > 0) return { ast, comments: result.comments, text };
  return { message: error.message, at: error.labels[0]?.start ?? 0 };
}
