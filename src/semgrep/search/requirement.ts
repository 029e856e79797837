import type { Condition, Formula } from '../rule/rule.ts';
import { getPattern, getRegex } from './compile-formula.ts';
import type { SearchTarget } from './search-target.ts';
import { TrigramFilter } from './trigram-filter.ts';

/** What a text must have for a formula to find anything in it. */
export interface Requirement {
  /** Names that it has as words. */
  readonly words: readonly string[];
  /** Of each list, one name that it has as a word. */
  readonly anyWords: readonly (readonly string[])[];
  /** Of each list, one text that is somewhere in it. */
  readonly texts: readonly (readonly string[])[];
  /** Of each list, one requirement that it meets. */
  readonly choices: readonly (readonly Requirement[])[];
}

const none: Requirement = { words: [], anyWords: [], texts: [], choices: [] };
const known = new WeakMap<Formula, Requirement>();

/** Can a formula find anything in a text? Answered without a look at the program. */
export function mayMatch(formula: Formula, target: SearchTarget): boolean {
  return meets(target, getRequirement(formula));
}

function getRequirement(formula: Formula): Requirement {
  let requirement = known.get(formula);
  if (requirement === undefined) known.set(formula, (requirement = collectRequirement(formula)));
  return requirement;
}

function collectRequirement(formula: Formula): Requirement {
  switch (formula.kind) {
    case 'pattern': {
      const pattern = formula.language === 'generic' || formula.language === 'regex' ? undefined : getPattern(formula);
      if (typeof pattern !== 'object') return none;
      const { words, texts } = pattern.needed;
      return words.length + texts.length === 0 ? none : { ...none, words, texts: texts.map((each) => [each]) };
    }
    case 'regex':
      return requireTexts(formula.source);
    case 'all': {
      const positives = formula.parts.filter(({ kind }) => kind !== 'not');
      // Where nothing is looked for, conditions ask what was bound before, perhaps in another text.
      const conditions = positives.length === 0 ? [] : formula.conditions;
      return joinAll([...positives.map(getRequirement), ...conditions.map((each) => requireOfCondition(each, positives))]);
    }
    case 'any': {
      const options = formula.parts.map(getRequirement);
      const [only] = options;
      if (only !== undefined && options.length === 1) return only;
      return options.some(isNone) ? none : { ...none, choices: [options] };
    }
    case 'inside':
    case 'anywhere':
      return getRequirement(formula.part);
    case 'not':
      return none;
  }
}

/** What a metavariable stands for is a part of the text, unless it is a constant. */
function requireOfCondition(condition: Condition, positives: readonly Formula[]): Requirement {
  if (condition.kind !== 'regex' || condition.constantPropagation) return none;
  const regex = getRegex(condition.source);
  const words = typeof regex === 'string' ? undefined : regex.wholeWords;
  const isCode = positives.some((each) => mentions(each, condition.name)) && positives.every(isOfCode);
  return words !== undefined && isCode ? { ...none, anyWords: [words] } : requireTexts(condition.source);
}

function mentions(formula: Formula, name: string): boolean {
  switch (formula.kind) {
    case 'pattern':
      return formula.text.includes(name);
    case 'all':
    case 'any':
      return formula.parts.some((each) => mentions(each, name));
    case 'inside':
    case 'anywhere':
      return mentions(formula.part, name);
    default:
      return false;
  }
}

/** Does a formula find code, and never a part of a word? */
function isOfCode(formula: Formula): boolean {
  switch (formula.kind) {
    case 'pattern':
      return formula.language === 'js' || formula.language === 'ts';
    case 'regex':
      return false;
    case 'all':
    case 'any':
      return formula.parts.every(isOfCode);
    default:
      return isOfCode(formula.part);
  }
}

function requireTexts(source: string): Requirement {
  const regex = getRegex(source);
  const texts = typeof regex === 'string' ? undefined : regex.requiredTexts;
  return texts === undefined ? none : { ...none, texts: [texts] };
}

function joinAll(parts: readonly Requirement[]): Requirement {
  const wanted = parts.filter((each) => !isNone(each));
  const [only = none] = wanted;
  if (wanted.length < 2) return only;
  return {
    words: [...new Set(wanted.flatMap(({ words }) => words))],
    anyWords: wanted.flatMap(({ anyWords }) => anyWords),
    texts: wanted.flatMap(({ texts }) => texts),
    choices: wanted.flatMap(({ choices }) => choices),
  };
}

function isNone({ words, anyWords, texts, choices }: Requirement): boolean {
  return words.length + anyWords.length + texts.length + choices.length === 0;
}

function meets(target: SearchTarget, { words, anyWords, texts, choices }: Requirement): boolean {
  for (const each of words) if (!target.words.has(each)) return false;
  for (const each of anyWords) if (!each.some((word) => target.words.has(word))) return false;
  for (const each of texts) if (!hasOne(target, each)) return false;
  for (const each of choices) if (!each.some((one) => meets(target, one))) return false;
  return true;
}

/** What has been asked of a text. */
interface KnownTexts {
  readonly filter: TrigramFilter;
  readonly answers: Map<string, boolean>;
}

const knownTexts = new WeakMap<SearchTarget, KnownTexts>();

function hasOne(target: SearchTarget, texts: readonly string[]): boolean {
  let ofTarget = knownTexts.get(target);
  if (ofTarget === undefined)
    knownTexts.set(target, (ofTarget = { filter: new TrigramFilter(target.text), answers: new Map<string, boolean>() }));
  const { filter, answers } = ofTarget;
  for (const text of texts) {
    let answer = answers.get(text);
    if (answer === undefined) answers.set(text, (answer = filter.mayContain(text) && target.text.includes(text)));
    if (answer) return true;
  }
  return false;
}
