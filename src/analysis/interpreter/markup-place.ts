import { getKindBit, getThreatBit, type ThreatSet } from '../../models/threats.ts';
import { addressAttributes, tellingAttributes, type AttributeMeaning } from '../../models/markup-attributes.ts';

/** What stands between two tags: text, a script, or what is neither: a style, data for a script. */
type Content = 'text' | 'script' | 'raw';

type Quotes = 'double' | 'single';
type CodeQuotes = 'code double' | 'code single' | 'code template';

/**
 * A place in a page: between tags, inside a tag before a certain content, in the value of an attribute without quotes or with them, in the
 * quotes of a script, or not known as long as no tag was met.
 */
export type MarkupPlace =
  'unknown' | Content | CodeQuotes | `tag ${Content}` | `bare ${Content}` | `${AttributeMeaning} ${Quotes} ${Content}`;

const codeQuotes: Readonly<Record<string, CodeQuotes>> = { '"': 'code double', "'": 'code single', '`': 'code template' };

const tagStart = /^<(?:(script|style)\b|[a-z/!?])/iu;
const contentEnd = /^<\/(?:script|style)/iu;
const dataType = /\stype\s*=\s*["']?(?!text\/javascript|application\/javascript|module\b)[\w-]+(?:\/|\+)/iu;

/** Answers the place behind a text. */
export function readMarkup(before: MarkupPlace, text: string): MarkupPlace {
  if (before === 'unknown' && !/[<>]/u.test(text)) return before;
  let place = before;
  for (let index = 0; index < text.length; index++) place = readCharacter(place, text, index);
  return place;
}

function readCharacter(place: MarkupPlace, text: string, index: number): MarkupPlace {
  const character = text[index] ?? '';
  switch (place) {
    case 'unknown':
    case 'text':
      if (character === '<') return readTag(place, text.slice(index, index + 12));
      return place === 'unknown' && character === '>' ? 'text' : place;
    case 'script':
    case 'raw':
    case 'code double':
    case 'code single':
    case 'code template':
      if (character === '<' && contentEnd.test(text.slice(index, index + 12))) return 'tag text';
      return place === 'raw' ? place : readCode(place, character, text[index - 1]);
    default:
      return readInTag(readAttribute(place), text, index);
  }
}

/** Quotes in a script; those of one line end with it. */
function readCode(place: 'script' | CodeQuotes, character: string, before: string | undefined): MarkupPlace {
  if (place === 'script') return codeQuotes[character] ?? place;
  if (character === '\n') return place === 'code template' ? place : 'script';
  return codeQuotes[character] === place && before !== '\\' ? 'script' : place;
}

function readTag(place: MarkupPlace, text: string): MarkupPlace {
  const found = tagStart.exec(text);
  if (found === null) return text === '<' ? 'tag text' : place;
  const element = found[1]?.toLowerCase();
  return element === 'script' ? 'tag script' : element === 'style' ? 'tag raw' : 'tag text';
}

/** A place inside a tag, in its parts. */
interface InTag {
  /** Where no quotes are open there is no meaning. */
  readonly meaning: 'tag' | 'bare' | AttributeMeaning;
  readonly quotes: Quotes | undefined;
  readonly content: Content;
}

type InTagPlace = Exclude<MarkupPlace, 'unknown' | Content | CodeQuotes>;

const inTags = new Map<InTagPlace, InTag>();

function readAttribute(place: InTagPlace): InTag {
  let inTag = inTags.get(place);
  if (inTag === undefined) {
    const [meaning, quotes, content] = place.split(' ') as [InTag['meaning'], string, Content | undefined];
    inTag =
      content === undefined ? { meaning, quotes: undefined, content: quotes as Content } : { meaning, quotes: quotes as Quotes, content };
    inTags.set(place, inTag);
  }
  return inTag;
}

function readInTag({ meaning, quotes, content }: InTag, text: string, index: number): MarkupPlace {
  const character = text[index] ?? '';
  if (quotes !== undefined && meaning !== 'tag' && meaning !== 'bare') {
    if (character === (quotes === 'double' ? '"' : "'")) return `tag ${content}`;
    const isBegun = (meaning === 'address' || meaning === 'source') && character.trim() !== '';
    return `${isBegun ? 'value' : meaning} ${quotes} ${content}`;
  }
  if (character === '>') return content === 'script' && dataType.test(findTag(text, index)) ? 'raw' : content;
  const isInValue = meaning === 'bare' && !isBehindEquals(text, index);
  if (character.trim() === '') return isInValue ? `tag ${content}` : `${meaning as 'bare'} ${content}`;
  if ((character === '"' || character === "'") && !isInValue)
    return `${readMeaning(findTag(text, index))} ${character === '"' ? 'double' : 'single'} ${content}`;
  return character === '=' && meaning === 'tag' ? `bare ${content}` : `${meaning as 'bare'} ${content}`;
}

function isBehindEquals(text: string, index: number): boolean {
  return text
    .slice(Math.max(index - mostSpaces, 0), index)
    .trimEnd()
    .endsWith('=');
}

/** So many spaces stand behind an equals sign at most. */
const mostSpaces = 20;

/** The tag up to a place, as far as it stands in one text. */
function findTag(text: string, index: number): string {
  const before = text.slice(Math.max(index - longestTag, 0), index);
  return before.slice(Math.max(before.lastIndexOf('<'), 0));
}

/** Of longer tags only the end is looked at. */
const longestTag = 500;

/** What an attribute means whose quotes come next. */
function readMeaning(tag: string): AttributeMeaning {
  const element = /^<([a-z][\w-]*)/iu.exec(tag)?.[1];
  const attribute = /(?:^|[\s"'/])([\w:-]+)\s*=\s*$/u.exec(tag)?.[1];
  return attribute === undefined ? 'value' : getAttributeMeaning(element?.toLowerCase(), attribute.toLowerCase());
}

/** Answers what an attribute of an element means; both in lower case. */
function getAttributeMeaning(element: string | undefined, attribute: string): AttributeMeaning {
  if (/^on[a-z]+$/u.test(attribute)) return 'event';
  if (element === 'script' && attribute === 'src') return 'source';
  const elements = Object.hasOwn(addressAttributes, attribute) ? addressAttributes[attribute] : undefined;
  if (elements === undefined) return 'value';
  const isAddress = element === undefined ? tellingAttributes.has(attribute) : elements === 'any' || elements.includes(element);
  return isAddress ? 'address' : 'value';
}

/** Answers the place behind something of which no more is known than that it is there. */
export function leaveStart(place: MarkupPlace): MarkupPlace {
  return place.startsWith('address ') || place.startsWith('source ') ? (place.replace(/^\w+/u, 'value') as MarkupPlace) : place;
}

const htmlThreat = getThreatBit('html');
const quotesThreat = getKindBit('quotes');

/**
 * What a text does not pose at a place: quotes end an attribute only, and nothing but the quote that it has around it does. In a script JSON
 * is a value, unless there are quotes around it.
 */
export function computeMarkupExcludes(place: MarkupPlace, isFreedOf: (quote: '"' | "'") => boolean, isJson: boolean): ThreatSet {
  switch (place) {
    case 'unknown':
    case 'code double':
    case 'code single':
    case 'code template':
      return 0;
    case 'text':
      return quotesThreat;
    case 'script':
    case 'raw':
      return isJson ? quotesThreat : 0;
    default: {
      const { quotes } = readAttribute(place);
      if (quotes === undefined) return 0;
      return isFreedOf(quotes === 'double' ? '"' : "'") ? htmlThreat | quotesThreat : htmlThreat;
    }
  }
}

const addressThreats = getThreatBit('url') | getThreatBit('argument');
const sourceThreats = getThreatBit('url');
const codeThreats = getThreatBit('code');
const wordsThreats = getThreatBit('prompt');

/** A text that is put into a page. */
export interface PlacedText {
  /** The text at its beginning, as far as it is known. */
  readonly begin: string;
  readonly isJson: boolean;
}

/**
 * Does a text run at a place although it is no markup any more? An address that the sender chooses from its beginning can be `javascript:…`,
 * what stands in a script is code, an attribute that is a script is decoded first, and without quotes a space begins the next attribute.
 */
export function runsAt(place: MarkupPlace, posed: ThreatSet, { begin, isJson }: PlacedText): boolean {
  const hasAll = (threats: ThreatSet): boolean => (posed & threats) === threats;
  switch (place) {
    case 'script':
      return !isJson && hasAll(codeThreats);
    case 'code template':
      return hasAll(codeThreats);
    case 'unknown':
    case 'text':
    case 'raw':
    case 'code double':
    case 'code single':
      return false;
    default:
      switch (readAttribute(place).meaning) {
        case 'address':
          return begin === '' && hasAll(addressThreats);
        case 'source':
          return begin === '' && hasAll(sourceThreats);
        case 'event':
          return hasAll(codeThreats);
        case 'bare':
          return hasAll(wordsThreats);
        default:
          return false;
      }
  }
}
