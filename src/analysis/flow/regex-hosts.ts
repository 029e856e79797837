import { isDisjointWith, NFA } from 'refa';
import { makeComplement, makeLanguage, parseToNfa } from './regex-nfa.ts';
import { readMode } from './regex-flags.ts';
import { decide } from './regex-answers.ts';

const scheme = '(?:[a-z][a-z0-9+.-]*:)?(?://)?';

/** The host of an address, with or without a port. */
const anyHost = String.raw`[\w-]+(?:\.[\w-]+)*(?::\d*)?`;

/** More alternatives than these are not written out. */
const maximumAlternatives = 128;

/** Lists the names of hosts that a pattern writes out, as patterns: those of `example\.(?:com|org)` are two. */
function listNames(pattern: string): readonly string[] {
  const written = writeOut(pattern.replaceAll(/\\([.\-/])/gu, '$1'));
  const names = written.flatMap((each) => [...each.matchAll(/[\w-]+(?:\.[\w-]+)+|localhost/gu)].map(([name]) => name));
  return [...new Set(names)].map((name) => name.replaceAll('.', '\\.'));
}

/** Writes the alternatives of groups out, from the innermost on; what repeats a group parts names. */
function writeOut(pattern: string): readonly string[] {
  const written: string[] = [];
  const open = [pattern];
  while (written.length < maximumAlternatives) {
    const each = open.pop();
    if (each === undefined) break;
    const group = /\((?:\?:|\?<\w+>)?([^()]*)\)([?*+{]?)/u.exec(each);
    if (group === null) {
      written.push(each);
      continue;
    }
    const [whole, content = '', repeated = ''] = group;
    const options = repeated === '' || repeated === '?' ? [...content.split('|'), ...(repeated === '?' ? [''] : [])] : [` ${content} `];
    for (const option of options) open.push(`${each.slice(0, group.index)}${option}${each.slice(group.index + whole.length)}`);
  }
  return written;
}

/**
 * Does the expression let pass only addresses, or names, of hosts that it writes out: `^https://(?:\w+\.)?example\.com/`? Of a text that is
 * known to be the host of an address, what stands before is no matter as long as a dot is between.
 */
export function writesHosts(pattern: string, flags: string, isHost: boolean): boolean {
  return decide(`hosts/${pattern}/${flags}/${String(isHost)}`, () => {
    const names = listNames(pattern);
    if (names.length === 0) return false;
    const language = makeLanguage(pattern, flags);
    if (language === undefined) return false;
    const mode = readMode(flags);
    const isWritten = `${scheme}(?:[\\w-]+\\.)*(?:${names.join('|')})(?::\\d*)?`;
    const allowed = parseToNfa(isHost ? isWritten : `${isWritten}(?:[/?#][^]*)?`, `i${mode}`);
    const all = isHost ? NFA.fromIntersection(language.nfa, parseToNfa(`${scheme}${anyHost}`, `i${mode}`)) : language.nfa;
    return isDisjointWith(all, makeComplement(allowed));
  });
}

/** Has every text that the expression matches (does not match) only the characters of names of hosts? */
export function hasHostLetters(pattern: string, flags: string, isMatch: boolean): boolean {
  return decide(`host letters/${pattern}/${flags}/${String(isMatch)}`, () => {
    const language = makeLanguage(pattern, flags);
    if (language === undefined || !(isMatch || language.isExact)) return false;
    const others = parseToNfa('[^]*[^\\w.-][^]*', readMode(flags));
    return isDisjointWith(isMatch ? language.nfa : makeComplement(language.nfa), others);
  });
}
