/** Where a text stops being a program; `undefined` when it does not. */
export type FindError = (text: string) => number | undefined;

/** How many errors of one text are repaired. */
const maximumErrors = 16;

/** A character that is left out counts as so many that the parser comes farther. */
const lossWeight = 2;

/** How many characters are parsed for repairs: each attempt parses the whole text. */
const maximumWork = 20_000_000;

/**
 * Repairs a text with syntax errors so that it becomes a program: at each error the change is made that lets the parser come farthest, the
 * smallest of these. All else stays where it is: what is left out becomes spaces, what is missing is put into spaces or behind the end.
 */
export function repairProgram(text: string, findError: FindError): string | undefined {
  let current = text;
  let error = findError(current);
  let work = 0;
  for (let count = 0; count < maximumErrors && error !== undefined; count++) {
    let best: { readonly text: string; readonly error: number | undefined; readonly score: number } | undefined;
    for (const candidate of listRepairs(current, error)) {
      if ((work += candidate.length) > maximumWork) return undefined;
      const next = findError(candidate);
      const reached = getReached(candidate, error, next);
      const score = (reached > error ? text.length : 0) + reached - lossWeight * countLost(current, candidate);
      if (reached >= error && (best === undefined || score > best.score)) best = { text: candidate, error: next, score };
    }
    if (best === undefined) return undefined;
    current = best.text;
    ({ error } = best);
  }
  return error === undefined ? current : undefined;
}

/** A bracket that is not closed leads to the end of the text: that is not far. */
function getReached(text: string, before: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  return isEnd(text, next) ? before : next;
}

/** How many characters of code became others. */
function countLost(text: string, repaired: string): number {
  let lost = 0;
  for (let index = 0; index < text.length; index++) if (repaired[index] !== text[index] && !/\s/u.test(text.charAt(index))) lost++;
  return lost;
}

function isEnd(text: string, place: number): boolean {
  return text.slice(place).trim() === '';
}

/** Changes of a text that may remove an error, those that change least first. */
function listRepairs(text: string, place: number): readonly string[] {
  const error = place + (/\S/u.exec(text.slice(place))?.index ?? 0);
  const repairs = new Set<string>();
  const blank = (start: number, end: number): void => {
    repairs.add(text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/gu, ' ') + text.slice(end));
  };
  const end = findTokenEnd(text, error);
  const before = text.slice(0, error).trimEnd();
  const previous = findTokenStart(text, before.length);
  if (isEnd(text, error)) for (const sign of [')', '}', ']', '})', '});']) repairs.add(text + sign);
  if (before.length < error) for (const sign of signs) repairs.add(text.slice(0, before.length) + sign + text.slice(before.length + 1));
  if (/[=+*/&|?:<>-]/u.test(text.charAt(previous))) blank(previous, before.length);
  blank(error, end);
  if (end === error + 1) for (const sign of signs) repairs.add(text.slice(0, error) + sign + text.slice(end));
  blank(previous, before.length);
  blank(previous, end);
  const line = text.lastIndexOf('\n', error - 1) + 1;
  const lineEnd = findLineEnd(text, error);
  blank(error, findClosing(text, error));
  const cast = /:[^:(){};,]*(?=\)?$)/u.exec(text.slice(line, error).trimEnd());
  if (cast !== null) blank(line + cast.index, line + cast.index + cast[0].length);
  blank(error, lineEnd);
  blank(line, end);
  blank(line, lineEnd);
  blank(text.lastIndexOf('\n', line - 2) + 1, lineEnd);
  return [...repairs].filter((each) => each !== text);
}

const signs = [';', ',', ')', '}', ']'];

const token = /[\w$]+|\.\.\.|=>|\S/uy;

function findTokenEnd(text: string, start: number): number {
  token.lastIndex = start;
  return token.test(text) ? token.lastIndex : start;
}

function findTokenStart(text: string, end: number): number {
  return end - (/(?:[\w$]+|\.\.\.|=>|\S)$/u.exec(text.slice(Math.max(0, end - 200), end))?.[0].length ?? 0);
}

function findLineEnd(text: string, start: number): number {
  const found = text.indexOf('\n', start);
  return found < 0 ? text.length : found;
}

/** Where the brackets end, or the argument or the statement, that a place is in. */
function findClosing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const each = text.charAt(index);
    if ('([{'.includes(each)) depth++;
    else if (depth === 0 && ')]},;'.includes(each)) return index;
    else if (')]}'.includes(each)) depth--;
  }
  return text.length;
}
