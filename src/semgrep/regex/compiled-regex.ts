/** A regular expression that can be run. Neither method ever takes long: a search that does is given up and says so. */
export interface CompiledRegex {
  readonly kind: 'regex';
  readonly source: string;
  /** Texts of which each match has one, if such are known: a text without any of them need not be searched. */
  readonly requiredTexts: readonly string[] | undefined;
  /** Words of which a text is one when `matchAtStart` finds something, if such are known. */
  readonly wholeWords: readonly string[] | undefined;
  /** Names of groups, each with its number. */
  readonly names: ReadonlyMap<string, number>;
  /** Answers all matches from left to right; an empty match is followed by a longer one at the same place, as in Perl. */
  readonly findAll: (text: string) => RegexMatches;
  /**
   * Answers the match that begins where the text begins, as `metavariable-regex` and `re.match` search: the text is one line, `$` is its end or
   * before a last `\n`.
   */
  readonly matchAtStart: (text: string) => RegexMatch | undefined;
}

/** Why a text is no regular expression. */
export interface RegexProblem {
  readonly kind: 'problem';
  readonly message: string;
  /** Where in the expression, in UTF-16 code units. */
  readonly offset: number;
}

/** Matches; the last ones may be missing when the search was given up. */
export type RegexMatches = readonly RegexMatch[] & { readonly isIncomplete?: boolean };

export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** By number; the first is the whole match. */
  readonly groups: readonly (RegexGroup | undefined)[];
}

export interface RegexGroup {
  readonly start: number;
  readonly end: number;
}
