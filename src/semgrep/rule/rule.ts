/**
 * A Semgrep rule as data: what is written in YAML, whatever its syntax. The older operators (`patterns`, `pattern-not-inside`) and the newer
 * ones (`match: { all: … }`) become the same formulas.
 */

/** A place in a rule file: offsets (UTF-16 code units), and a line and column counted from 1. */
export interface RulePlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** A language that rules can be for. */
export type RuleLanguage = 'js' | 'ts' | 'json' | 'yaml' | 'generic' | 'regex';

/** A language that patterns can be in: what a metavariable stands for is also read as HTML or XML. */
export type PatternLanguage = RuleLanguage | 'html';

/** What finds ranges of a text. Words and meaning follow the open-source engine of Semgrep (`Rule.ml`). */
export type Formula =
  /** Code with metavariables and `...`. */
  | { readonly kind: 'pattern'; readonly text: string; readonly language: PatternLanguage; readonly at: RulePlace }
  /** A regular expression in the dialect of PCRE, over the text of the file. */
  | { readonly kind: 'regex'; readonly source: string; readonly at: RulePlace }
  /** All parts, narrowed by conditions, then seen through the focus. */
  | {
      readonly kind: 'all';
      readonly parts: readonly Formula[];
      readonly conditions: readonly Condition[];
      /** Each entry is one `focus-metavariable`; several names in one entry are alternatives. */
      readonly focus: readonly (readonly string[])[];
      /** `as`: a metavariable that the whole range is bound to. */
      readonly name?: string;
      readonly at: RulePlace;
    }
  | { readonly kind: 'any'; readonly parts: readonly Formula[]; readonly at: RulePlace }
  /** Only as a part of `all`. `pattern-not-inside` is `not` of `inside`. */
  | { readonly kind: 'not'; readonly part: Formula; readonly at: RulePlace }
  | { readonly kind: 'inside'; readonly part: Formula; readonly at: RulePlace }
  /** Somewhere in the file; metavariables are unified, ranges are not. */
  | { readonly kind: 'anywhere'; readonly part: Formula; readonly at: RulePlace };

/** What must hold of the metavariables of a range. */
export type Condition =
  | {
      readonly kind: 'regex';
      readonly name: string;
      readonly source: string;
      /** Whether names count as the constants that they hold: `constant-propagation: true`, or a `regex` of `where`. */
      readonly constantPropagation: boolean;
      readonly at: RulePlace;
    }
  /** `metavariable-pattern`: the text of the metavariable, read in a language of its own where one is given, contains a match. */
  | {
      readonly kind: 'formula';
      readonly name: string;
      readonly language: PatternLanguage | undefined;
      readonly formula: Formula;
      readonly at: RulePlace;
    }
  | {
      readonly kind: 'comparison';
      readonly expression: Comparison;
      /** What is written; the expression already says it, with `int` around each metavariable. */
      readonly strip: boolean;
      /** What is written; it has no effect, as in Semgrep. */
      readonly base: number | undefined;
      readonly at: RulePlace;
    }
  | {
      readonly kind: 'analysis';
      readonly name: string;
      readonly analyzer: 'entropy' | 'entropy_v2' | 'redos';
      readonly options: Readonly<Record<string, string>>;
      readonly at: RulePlace;
    }
  | { readonly kind: 'type'; readonly name: string; readonly types: readonly string[]; readonly at: RulePlace }
  /** `metavariable-name` with its module, kind or whole names. */
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly module: string | undefined;
      readonly modules: readonly string[];
      readonly nameKind: string | undefined;
      /** `fqn` and `fqns`: the whole names that it may have. */
      readonly paths: readonly string[];
      readonly at: RulePlace;
    };

/** An expression of `metavariable-comparison`, in the subset of Python that Semgrep evaluates. */
export type Comparison =
  /** `isFloat` tells `1.0` from `1`: whole numbers are divided without a rest. */
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null; readonly isFloat?: true }
  | { readonly kind: 'metavariable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Comparison[] }
  | { readonly kind: 'unary'; readonly operator: 'not' | '-' | '+' | '~'; readonly operand: Comparison }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Comparison; readonly right: Comparison }
  /** `int`, `str`, `lower`, `today`, `strptime`, `re.match` …; an empty name is what Semgrep never evaluates. */
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Comparison[] };

/** How a rule wants patterns to be matched; names are Semgrep's. Values are kept as written. */
export type RuleOptions = Readonly<Record<string, boolean | number | string | readonly string[]>>;

/** The text that a rule proposes. */
export type RuleFix =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'regex'; readonly regex: string; readonly replacement: string; readonly count: number | undefined };

/** `paths` of a rule: globs with Semgrep's meaning. */
export interface RulePaths {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What a rule looks for. */
export type RuleMode =
  { readonly kind: 'search'; readonly formula: Formula } | { readonly kind: 'taint'; readonly taint: TaintSpecification };

/** `mode: taint`. */
export interface TaintSpecification {
  readonly sources: readonly TaintSource[];
  readonly sinks: readonly TaintSink[];
  readonly sanitizers: readonly TaintSanitizer[];
  readonly propagators: readonly TaintPropagator[];
}

export interface TaintSource {
  readonly formula: Formula;
  readonly label: string | undefined;
  readonly requires: LabelExpression | undefined;
  readonly bySideEffect: boolean | 'only';
  readonly exact: boolean;
  readonly control: boolean;
  readonly at: RulePlace;
}

export interface TaintSink {
  readonly formula: Formula;
  readonly requires: LabelExpression | readonly { readonly name: string; readonly expression: LabelExpression }[] | undefined;
  readonly exact: boolean;
  readonly atExit: boolean;
  readonly at: RulePlace;
}

export interface TaintSanitizer {
  readonly formula: Formula;
  readonly bySideEffect: boolean | 'only';
  readonly exact: boolean;
  readonly notConflicting: boolean;
  readonly at: RulePlace;
}

export interface TaintPropagator {
  readonly formula: Formula;
  readonly from: string;
  readonly to: string;
  readonly bySideEffect: boolean;
  readonly requires: LabelExpression | undefined;
  readonly label: string | undefined;
  readonly replaceLabels: readonly string[] | undefined;
  readonly at: RulePlace;
}

/** A condition on labels: `A and not B`. */
export type LabelExpression =
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly operand: LabelExpression }
  | { readonly kind: 'and' | 'or'; readonly left: LabelExpression; readonly right: LabelExpression };

/** One rule of a rule file. */
export interface SemgrepRule {
  readonly id: string;
  readonly message: string;
  /** As written: `ERROR`, `WARNING`, `INFO`, `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, … */
  readonly severity: string;
  /** As written, in lower case. */
  readonly languages: readonly string[];
  readonly mode: RuleMode;
  readonly options: RuleOptions;
  readonly fix: RuleFix | undefined;
  readonly paths: RulePaths;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly minVersion: string | undefined;
  readonly maxVersion: string | undefined;
  readonly at: RulePlace;
}

/** What is wrong in a rule file. */
export interface RuleProblem {
  readonly severity: 'error' | 'warning';
  /** Absent when the problem is not of one rule. */
  readonly ruleId: string | undefined;
  /** Path of the field in the rule: `patterns[1].metavariable-regex.regex`. */
  readonly field: string;
  /** What was expected and what was found. */
  readonly message: string;
  readonly at: RulePlace;
}
