import type { AST, ESLint, SourceCode } from 'eslint';
import { findPosition } from '../data-language.ts';

interface TextRoot {
  readonly type: 'Text';
  readonly range: readonly [number, number];
  readonly loc: AST.SourceLocation;
}

interface TextFile {
  readonly body: string | Uint8Array;
}

/** What ESLint and its rules ask of a text. */
class TextSourceCode {
  readonly text: string;
  readonly ast: TextRoot;
  readonly lines: readonly string[];

  constructor(text: string, ast: TextRoot) {
    this.text = text;
    this.ast = ast;
    this.lines = text.split(/\r?\n/u);
  }

  getLoc(node: TextRoot): AST.SourceLocation {
    return node.loc;
  }

  getRange(node: TextRoot): readonly [number, number] {
    return node.range;
  }

  getText(): string {
    return this.text;
  }

  getParent(): undefined {
    return undefined;
  }

  /** Rules about JavaScript that are on for all files ask this before they look. */
  getAllComments(): readonly never[] {
    return [];
  }

  *traverse(): Generator<{ kind: 1; type: 'visit'; target: TextRoot; phase: 1 | 2; args: readonly TextRoot[] }> {
    for (const phase of [1, 2] as const) yield { kind: 1, type: 'visit', target: this.ast, phase, args: [this.ast] };
  }
}

type Language = NonNullable<ESLint.Plugin['languages']>[string];

/** A language of ESLint for files of any kind: one node, nothing is parsed, so that no text is wrong. */
export const textLanguage = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { Text: [] },
  validateLanguageOptions() {
    // there are none
  },
  parse({ body }: TextFile) {
    const text = String(body);
    const loc = { start: { line: 1, column: 0 }, end: findPosition(text, text.length) };
    return { ok: true, ast: { type: 'Text', range: [0, text.length], loc } satisfies TextRoot };
  },
  createSourceCode({ body }: TextFile, { ast }: { readonly ast: TextRoot }) {
    return new TextSourceCode(String(body), ast) as unknown as SourceCode;
  },
} as unknown as Language;
