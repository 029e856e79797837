import { hostThreats, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import { leaveStart, readMarkup, type MarkupPlace } from './markup-place.ts';

const argumentThreat = makeThreatSet(['argument']);
const prototypeThreat = makeThreatSet(['prototype']);
const emailThreat = makeThreatSet(['email']);
const massAssignment = makeThreatSet(['mass-assignment']);

/** What is known of a text that is put together from left to right. */
export interface TextShape {
  /** Constant text at its start; a part that is not known but trusted is written as NUL. */
  readonly start: string;
  /** Is `start` all of it? */
  readonly isWhole: boolean;
  /** Is it certainly longer than nothing? */
  readonly hasText: boolean;
  /** The quote that is open at its end; `undefined`: not known. */
  readonly quote: '' | "'" | '"' | '`' | undefined;
  /** Where a message of lines is at its end. */
  readonly section: Section;
  /** Where a page is at its end. */
  readonly markup: MarkupPlace;
  /** Is it an address whose host has ended, whoever chose that? */
  readonly isBehindHost: boolean;
  /** Is it an address in which a value of the query, or the password of an account, comes next? */
  readonly isQuery: boolean;
  /** Does a secret stand in such a place? */
  readonly reveals: boolean;
}

/**
 * A place in a message: its header lines, or the body behind the first empty line, in which two dashes at the start of a line begin the
 * header lines of a part.
 */
type Section = 'header' | 'header line start' | 'body' | 'body line start' | 'body dash';

/** The shape of no text at all. */
export const emptyText: TextShape = {
  start: '',
  isWhole: true,
  hasText: false,
  quote: '',
  section: 'header',
  markup: 'unknown',
  isBehindHost: false,
  isQuery: false,
  reveals: false,
};

/** The shape of a text of which the beginning is known. */
export function makeOpenText(start: string): TextShape {
  return { ...emptyText, start, isWhole: false, hasText: true, quote: undefined };
}

/** The shape of a text of which only that is known whether a secret stands in its query, and where in a page it ends. */
export function makeGivenText(reveals: boolean, markup: MarkupPlace): TextShape {
  return { ...givenText, reveals, markup };
}

/** The shape of a text that is one of several, where their common beginning tells which host an address has. */
export function makeAlternativesText(texts: readonly string[]): TextShape | undefined {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
  const start = first.slice(0, length);
  return fixesHost(start) ? { ...makeOpenText(start), quote: '' } : undefined;
}

/** The shape of an escaped text: as far as characters at its start mean nothing in a page, they stay as they are. */
export function escapeShape({ start }: TextShape): TextShape {
  const [kept = ''] = /^[\w/.:?#=%-]*/u.exec(start) ?? [];
  return { ...makeOpenText(kept), hasText: start !== '', quote: '' };
}

const givenText: TextShape = { ...makeOpenText(''), quote: '' };

/** Longer texts in front are not kept whole. */
const maximumStart = 500;

/** Answers the shape with a constant at the end. */
export function appendConstant(shape: TextShape, text: string): TextShape {
  const isKept = shape.isWhole && shape.start.length <= maximumStart;
  return {
    start: isKept ? shape.start + text : shape.start,
    isWhole: isKept,
    hasText: shape.hasText || text !== '',
    quote: readQuotes(shape.quote, text),
    section: readLines(shape.section, text),
    markup: readMarkup(shape.markup, text),
    isBehindHost: shape.isBehindHost || (!shape.isWhole && endsHost(shape.start, text)),
    isQuery: text === '' ? shape.isQuery : queryValue.test(text),
    reveals: shape.reveals,
  };
}

/** Does a text end the host of an address that starts like this? A host of which nothing is written may be empty: then it is what comes next. */
function endsHost(start: string, text: string): boolean {
  const written = hasScheme.exec(start)?.[1];
  return written !== undefined && hasHostEnd.test(written + text);
}

const hasScheme = /^(?:[a-z][a-z0-9+.-]*|\0):\/\/(.*)$/isu;
const hasHostEnd = /^[^/?#\\]+[/?#]/u;

/** The end of a text behind which a value of a query or the password of an account stands. */
const queryValue = /[?&](?:[\w.[\]-]+=)?$|:\/\/[^/?#@]*:$/u;

/** Answers the shape with a part at the end that no outsider chooses. */
export function appendTrusted(shape: TextShape, part: TextShape | undefined): TextShape {
  const quote = shape.quote === '' && part !== undefined ? part.quote : shape.quote;
  const isKept = shape.isWhole && shape.start.length <= maximumStart;
  return {
    ...shape,
    start: isKept ? shape.start + readTrusted(part) : shape.start,
    isWhole: isKept,
    hasText: true,
    quote,
    section: joinSections(shape.section, part),
    markup: joinMarkup(shape.markup, part),
    isQuery: part?.isQuery ?? false,
    reveals: shape.reveals || part?.reveals === true,
  };
}

function readTrusted(part: TextShape | undefined): string {
  return part === undefined ? '\0' : part.isWhole ? part.start : `${part.start}\0`;
}

/** What a tainted part that is put at the end of a text can bring along. */
interface TaintedPart {
  readonly shape: TextShape | undefined;
  /** The text at its beginning. */
  readonly begin: string;
  readonly hasQuotes: boolean;
  readonly reveals: boolean;
  /** Can it lead an address or a path elsewhere? */
  readonly leads: boolean;
}

/** Answers the shape with a tainted part at the end. */
export function appendTainted(shape: TextShape, { shape: part, begin, hasQuotes, reveals, leads }: TaintedPart): TextShape {
  const isKept = !leads && shape.isWhole && shape.start.length <= maximumStart;
  const quote = part !== undefined && shape.quote === '' ? part.quote : hasQuotes ? undefined : shape.quote;
  return {
    start: shape.isWhole ? shape.start + begin + (isKept ? '\0' : '') : shape.start,
    isWhole: isKept,
    hasText: shape.hasText || (part?.hasText ?? false),
    quote,
    section: joinSections(shape.section, part),
    markup: joinMarkup(shape.markup, part),
    isBehindHost: shape.isBehindHost || (shape === emptyText && part?.isBehindHost === true),
    isQuery: part?.isQuery ?? false,
    reveals: shape.reveals || part?.reveals === true || reveals,
  };
}

/** A part with tags of its own ends where they say. */
function joinMarkup(before: MarkupPlace, part: TextShape | undefined): MarkupPlace {
  return part === undefined || part.markup === 'unknown' ? leaveStart(before) : part.markup;
}

function readQuotes(before: TextShape['quote'], text: string): TextShape['quote'] {
  let quote = before;
  for (const character of quote === undefined ? '' : text) {
    if (quote === character) quote = '';
    else if (quote === '' && (character === "'" || character === '"' || character === '`')) quote = character;
  }
  return quote;
}

function readLines(before: Section, text: string): Section {
  let section = before;
  for (const character of text) section = character === '\r' ? section : readCharacter(section, character);
  return section;
}

function readCharacter(section: Section, character: string): Section {
  const isBreak = character === '\n';
  switch (section) {
    case 'header':
      return isBreak ? 'header line start' : 'header';
    case 'header line start':
      return isBreak ? 'body line start' : 'header';
    case 'body line start':
      if (character === '-') return 'body dash';
      return isBreak ? 'body line start' : 'body';
    case 'body dash':
      if (character === '-') return 'header';
      return isBreak ? 'body line start' : 'body';
    case 'body':
      return isBreak ? 'body line start' : 'body';
  }
}

/** Where a message is behind a part: that begins where the message is, and ends where its own text says. */
function joinSections(before: Section, part: TextShape | undefined): Section {
  if (part === undefined) return isBody(before) ? 'body' : 'header';
  if (!isBody(readLines(before, part.start))) return part.section;
  return part.section.endsWith('line start') ? 'body line start' : 'body';
}

function isBody(section: Section): boolean {
  return section.startsWith('body');
}

/** Text that fixes scheme and host: what follows is path, query or fragment. */
const origin = /^(?:[a-z][a-z0-9+.-]*|\0):\/\/[^/?#\\]+[/?#]/iu;

/** An address that is not known up to a path of it, a path, or a relative address: none names another host, whatever follows. */
const relative = /^(?:\0(?!:)[^/?#\\]*[/?#]|\/[^/\\]|\.{1,2}\/|[?#]|[^\0:/?#\\]+[/?#])/u;

/** Does an address that starts like this have its host, whatever follows? */
export function fixesHost(start: string): boolean {
  return origin.test(start) || relative.test(start);
}

/** Does a path that starts like this lie in the directory that the text names? */
export function endsInSeparator(start: string): boolean {
  return /[/\\]$/u.test(start);
}

/** What a value cannot do because of the text before it, and the text at its own beginning. */
export function computePositionExcludes({ start, isWhole, hasText, section, isBehindHost }: TextShape, begin: string): ThreatSet {
  let excludes = massAssignment;
  if (hasText) excludes |= argumentThreat | prototypeThreat;
  if (isBody(readLines(section, begin))) excludes |= emailThreat;
  return isBehindHost || fixesHost(isWhole ? start + begin : start) ? excludes | hostThreats : excludes;
}
