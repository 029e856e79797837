import type { FileLanguage } from '../files/rule-languages.ts';
import { makeSearchTarget, type SearchTarget, type SearchTargetFacts } from '../search/search-target.ts';
import type { Match } from '../search/match.ts';
import type { TaintRule } from './find-findings.ts';
import type { TaintSearch } from './make-taint-search.ts';
import { readIgnoreComments, type IgnoreComments } from './ignore-comments.ts';
import { makeLineTable, type LineTable } from './line-table.ts';

/** A file that rules are run on. It is shared by all rules: each part is made when a rule first needs it. */
export interface RuleTarget {
  readonly search: SearchTarget;
  readonly lines: LineTable;
  readonly comments: IgnoreComments;
  /** Finds what reaches the sinks of a rule of mode `taint`. */
  readonly findTaints: ((rule: TaintRule) => readonly Match[]) | undefined;
}

/** What is known of a file beside its text. */
export interface RuleTargetFacts {
  readonly language: FileLanguage;
  readonly hasType?: SearchTarget['hasType'];
  readonly syntax?: SearchTargetFacts['syntax'];
  readonly findTaints?: TaintSearch;
}

/** Makes the target of a text. A program is parsed when it is first asked for. */
export function makeRuleTarget(text: string, { language, hasType, syntax, findTaints }: RuleTargetFacts): RuleTarget {
  const search = makeSearchTarget(text, { language, hasType, syntax });
  let lines: LineTable | undefined;
  let comments: IgnoreComments | undefined;
  return {
    search,
    get lines() {
      return (lines ??= makeLineTable(text));
    },
    get comments() {
      return (comments ??= readIgnoreComments(text));
    },
    findTaints: findTaints && ((rule) => findTaints(rule, search)),
  };
}
