import type { AST, ESLint, SourceCode } from 'eslint';
import { readDataFile, type DataFile } from '../secrets/read-data-file.ts';

/** The tree of a data file: one node, which knows what was read. */
export interface DataRoot {
  readonly type: 'DataFile';
  readonly range: readonly [number, number];
  readonly loc: AST.SourceLocation;
  readonly file: DataFile;
}

/** Answers ESLint's line, from 1, and column, from 0, of a place in a text. */
export function findPosition(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start };
}

/** What ESLint and its rules ask of the text of a data file. */
class DataSourceCode {
  readonly text: string;
  readonly ast: DataRoot;
  readonly lines: readonly string[];

  constructor(text: string, ast: DataRoot) {
    this.text = text;
    this.ast = ast;
    this.lines = text.split(/\r?\n/u);
  }

  getLoc(node: DataRoot): AST.SourceLocation {
    return node.loc;
  }

  getRange(node: DataRoot): readonly [number, number] {
    return node.range;
  }

  getText(): string {
    return this.text;
  }

  getParent(): undefined {
    return undefined;
  }

  *traverse(): Generator<{ kind: 1; type: 'visit'; target: DataRoot; phase: 1 | 2; args: readonly DataRoot[] }> {
    for (const phase of [1, 2] as const) yield { kind: 1, type: 'visit', target: this.ast, phase, args: [this.ast] };
  }
}

type Language = NonNullable<ESLint.Plugin['languages']>[string];

interface ParsedFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/**
 * A language of ESLint for files of YAML, JSON, TOML, Terraform and `NAME=value` lines. It exists for the rules of this plugin that look at such files as a
 * whole; for rules about their style there are the languages of other plugins.
 */
export const dataLanguage = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { DataFile: [] },
  validateLanguageOptions() {
    // there are none
  },
  parse({ path, body }: ParsedFile) {
    const text = String(body);
    const file = readDataFile(path, text);
    if (file.problem !== undefined) {
      const { line, column } = findPosition(text, file.problem.offset);
      return { ok: false, errors: [{ message: file.problem.message, line, column }] };
    }
    const loc = { start: { line: 1, column: 0 }, end: findPosition(text, text.length) };
    return { ok: true, ast: { type: 'DataFile', range: [0, text.length], loc, file } satisfies DataRoot };
  },
  createSourceCode({ body }: ParsedFile, { ast }: { readonly ast: DataRoot }) {
    return new DataSourceCode(String(body), ast) as unknown as SourceCode;
  },
} as unknown as Language;
