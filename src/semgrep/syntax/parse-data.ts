import { buildData } from './build-data.ts';
import type { ProgramTree } from './parse-program.ts';
import { Tree } from './tree.ts';

/** Parses a text of JSON or YAML; each of its documents is an expression. A text is why it is none. */
export function parseData(text: string, language: 'json' | 'yaml'): ProgramTree | string {
  const documents = buildData(text, { language, isPattern: false });
  if (typeof documents === 'string') return documents;
  return { text, statements: documents.map((each) => new Tree('expression-statement', '', each, [each])) };
}
