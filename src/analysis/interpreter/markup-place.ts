import { getKindBit, getThreatBit, type ThreatSet } from '../../models/threats.ts';

/**
 * A place in a page: between tags, inside a tag, in the quotes of an attribute, in a script or style or in quotes within it, or not known as
 * long as no tag was met.
 */
export type MarkupPlace =
  'unknown' | 'text' | 'tag' | 'double' | 'single' | 'script tag' | 'script double' | 'script single' | 'script' | CodeQuotes;

type CodeQuotes = 'code double' | 'code single' | 'code template';

const codeQuotes: Readonly<Record<string, CodeQuotes>> = { '"': 'code double', "'": 'code single', '`': 'code template' };

const tagStart = /^<(?:(script|style)\b|[a-z/!?])/iu;
const scriptEnd = /^<\/(?:script|style)/iu;

/** Answers the place behind a text. */
export function readMarkup(before: MarkupPlace, text: string): MarkupPlace {
  if (before === 'unknown' && !/[<>]/u.test(text)) return before;
  let place = before;
  for (let index = 0; index < text.length; index++) place = readCharacter(place, text, index);
  return place;
}

function readCharacter(place: MarkupPlace, text: string, index: number): MarkupPlace {
  const character = text[index];
  switch (place) {
    case 'unknown':
    case 'text':
      if (character === '<') return readTag(place, text.slice(index, index + 12));
      return place === 'unknown' && character === '>' ? 'text' : place;
    case 'script':
    case 'code double':
    case 'code single':
    case 'code template':
      return character === '<' && scriptEnd.test(text.slice(index, index + 12)) ? 'tag' : readCode(place, text, index);
    case 'tag':
    case 'script tag':
      return readInTag(place, character);
    case 'double':
    case 'script double':
      return character === '"' ? leaveQuotes(place) : place;
    case 'single':
    case 'script single':
      return character === "'" ? leaveQuotes(place) : place;
  }
}

/** Quotes in a script; those of one line end with it. */
function readCode(place: 'script' | CodeQuotes, text: string, index: number): MarkupPlace {
  const character = text[index] ?? '';
  if (place === 'script') return codeQuotes[character] ?? place;
  if (character === '\n') return place === 'code template' ? place : 'script';
  return codeQuotes[character] === place && text[index - 1] !== '\\' ? 'script' : place;
}

function readTag(place: MarkupPlace, text: string): MarkupPlace {
  const found = tagStart.exec(text);
  if (found === null) return text === '<' ? 'tag' : place;
  return found[1] === undefined ? 'tag' : 'script tag';
}

function readInTag(place: 'tag' | 'script tag', character: string | undefined): MarkupPlace {
  const isScript = place === 'script tag';
  switch (character) {
    case '>':
      return isScript ? 'script' : 'text';
    case '"':
      return isScript ? 'script double' : 'double';
    case "'":
      return isScript ? 'script single' : 'single';
    default:
      return place;
  }
}

function leaveQuotes(place: MarkupPlace): MarkupPlace {
  return place.startsWith('script') ? 'script tag' : 'tag';
}

const htmlThreat = getThreatBit('html');
const quotesThreat = getKindBit('quotes');

/**
 * What a text does not pose at a place: quotes end an attribute only, and nothing but the quote that it has around it does. In a script JSON
 * is a value, unless there are quotes around it.
 */
export function computeMarkupExcludes(place: MarkupPlace, isFreedOf: (quote: '"' | "'") => boolean, isJson: boolean): ThreatSet {
  switch (place) {
    case 'text':
      return quotesThreat;
    case 'script':
      return isJson ? quotesThreat : 0;
    case 'double':
      return isFreedOf('"') ? htmlThreat | quotesThreat : htmlThreat;
    case 'single':
      return isFreedOf("'") ? htmlThreat | quotesThreat : htmlThreat;
    default:
      return 0;
  }
}
