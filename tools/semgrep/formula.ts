/** A formula of a Semgrep rule, as it is written in YAML. */
export type Formula = Readonly<Record<string, unknown>>;

/** Any of several formulas; one alone needs no list. */
export function makeEither(formulas: readonly Formula[]): Formula {
  const [first] = formulas;
  return first !== undefined && formulas.length === 1 ? first : { 'pattern-either': formulas };
}

/** All of several formulas. */
export function makeAll(formulas: readonly Formula[]): Formula {
  const parts = formulas.flatMap((each) =>
    'patterns' in each && Object.keys(each).length === 1 ? (each['patterns'] as Formula[]) : [each],
  );
  const [first] = parts;
  const ordered = [0, 1, 2].flatMap((rank) => parts.filter((each) => getRank(each) === rank));
  return first !== undefined && parts.length === 1 ? first : { patterns: ordered };
}

/** Patterns stand before conditions on what they bind, and the focus last. */
function getRank(formula: Formula): number {
  if ('focus-metavariable' in formula) return 2;
  return Object.keys(formula).some((key) => key.startsWith('metavariable-')) ? 1 : 0;
}

/** Code, wherever it stands. */
export function makePattern(pattern: string): Formula {
  return { pattern };
}

/** The rest of a block behind a statement. */
export function makeAfter(statement: string): Formula {
  return { 'pattern-inside': `${statement}; ...` };
}

/** A function or call around the place. */
export function makeInside(pattern: string): Formula {
  return { 'pattern-inside': pattern };
}

/** The text of a metavariable is one of these words. */
export function makeOneOf(metavariable: string, words: readonly string[]): Formula {
  return makeRegex(metavariable, `^(${words.map(escapeText).join('|')})$`);
}

/** Words of the types of events: one pattern for all names with them, where there are several. */
const typeFamilies = [
  /^\w+TriggerEvent$/u,
  /^\w+TriggerHandler$/u,
  /^APIGateway\w+$/u,
  /^S3Object\w+$/u,
  /^CloudFormation\w+$/u,
  /^CodePipeline\w+$/u,
];

/** The text of a metavariable is one of these names of types, or of a family of them. */
export function makeOneOfTypes(metavariable: string, names: readonly string[]): Formula {
  const families = typeFamilies.filter((family) => names.filter((name) => family.test(name)).length > 2);
  const others = names.filter((name) => !families.some((family) => family.test(name)));
  return makeRegex(metavariable, `^(${[...families.map(({ source }) => source.slice(1, -1)), ...others].join('|')})$`);
}

/** The text of a metavariable matches a regular expression. */
export function makeRegex(metavariable: string, regex: string): Formula {
  return { 'metavariable-regex': { metavariable, regex } };
}

function escapeText(text: string): string {
  return text.replaceAll(/[$.*+?()[\]{}|^\\/]/gu, (character) => (character === '/' ? character : `\\${character}`));
}
