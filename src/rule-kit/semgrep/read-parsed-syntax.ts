import type { Rule } from 'eslint';
import type { FileLanguage } from '../../semgrep/files/rule-languages.ts';
import type { ParsedSyntax } from '../../semgrep/syntax/parse-program.ts';

/**
 * Answers the syntax that ESLint has parsed, where its parser sees the program as the engine's own does: espree for JavaScript, that of
 * typescript-eslint for TypeScript.
 */
export function readParsedSyntax({ sourceCode, languageOptions }: Rule.RuleContext, language: FileLanguage): ParsedSyntax | undefined {
  const wanted = language === 'js' ? 'espree' : language === 'ts' || language === 'tsx' ? 'typescript-eslint/parser' : undefined;
  const { ast } = sourceCode;
  const tokens: unknown = ast.tokens;
  if (wanted === undefined || findParserName(languageOptions.parser) !== wanted || !Array.isArray(tokens)) return undefined;
  return { ast, tokens: ast.tokens };
}

/** Parsers say their name in `meta`, espree beside it. */
function findParserName(parser: unknown): unknown {
  if (typeof parser !== 'object' || parser === null) return undefined;
  if ('meta' in parser && typeof parser.meta === 'object' && parser.meta !== null && 'name' in parser.meta) return parser.meta.name;
  return 'name' in parser ? parser.name : undefined;
}
