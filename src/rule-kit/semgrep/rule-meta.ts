import type { Rule } from 'eslint';
import type { SemgrepRule } from '../../semgrep/rule/rule.ts';
import type { FixKind } from './make-semgrep-rule.ts';

/** `meta.docs` of the rule of a rule file. */
export interface SemgrepRuleDocs {
  readonly description: string;
  readonly url?: string;
  readonly recommended: false;
  /** As written: `CWE-89: …`. */
  readonly cwe: readonly string[];
  readonly owasp: readonly string[];
  readonly confidence?: string;
  /** Everything that the rule's `metadata` says. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Where the rule is written: `security/sql.yaml:3`. */
  readonly source: string;
}

/** Makes the metadata of an ESLint rule from those of a rule file. */
export function makeRuleMeta(rule: SemgrepRule, fixKind: FixKind): Rule.RuleMetaData {
  return {
    type: rule.metadata['category'] === 'best-practice' || rule.metadata['category'] === 'maintainability' ? 'suggestion' : 'problem',
    docs: { ...makeDocs(rule) },
    messages: { found: '{{message}}', fix: 'Replace by {{text}}' },
    schema: [],
    ...(fixKind === 'fix' ? { fixable: 'code' } : {}),
    ...(fixKind === 'suggestion' ? { hasSuggestions: true } : {}),
  };
}

function makeDocs({ message, metadata, at }: SemgrepRule): SemgrepRuleDocs {
  const url = [...readTexts(metadata['source']), ...readTexts(metadata['references']), ...readTexts(metadata['source-rule-url'])].find(
    (each) => /^https?:\/\//u.test(each),
  );
  const [confidence] = readTexts(metadata['confidence']);
  return {
    description: findFirstSentence(readTexts(metadata['description'])[0] ?? message),
    ...(url === undefined ? {} : { url }),
    recommended: false,
    cwe: readTexts(metadata['cwe']),
    owasp: readTexts(metadata['owasp']),
    ...(confidence === undefined ? {} : { confidence }),
    metadata,
    source: `${at.file}:${at.line}`,
  };
}

function findFirstSentence(text: string): string {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  return (/^.*?[^.\s][.!?](?=\s|$)/u.exec(words)?.[0] ?? words).replace(/\.$/u, '');
}

/** A text, or a list of texts. */
function readTexts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string' && each !== '');
}
