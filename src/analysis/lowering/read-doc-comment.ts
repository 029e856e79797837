import type { Annotation } from '../ir/annotations.ts';

/** What a doc comment says, apart from where it stands. */
export type DocTags = Pick<Annotation, 'sinks' | 'sanitizes' | 'source' | 'isTrusted' | 'authenticates'> & {
  /** `@returns {boolean}`, `@returns {asserts x is T}` */
  readonly returns: string;
};

const mention = /@(?:sink|sanitizes|source|trusted|authenticates)(?![\w:/.-])/u;

/** May a comment hold one of the tags? */
export function mentionsTags(text: string): boolean {
  return mention.test(text);
}

/** Reads the tags of a doc comment; `undefined` when there is none. */
export function readDocComment(text: string): DocTags | undefined {
  if (!mentionsTags(text)) return undefined;
  const sinks: string[] = [];
  const sanitizes: string[] = [];
  let source: string | undefined;
  let isTrusted = false;
  let authenticates = false;
  let returns = '';
  for (const [, name, rest = ''] of text.matchAll(/@(\w+)(?![\w:/.-])([^@\n]*)/gu)) {
    const words = rest.replace(/\*?\s*$/u, '').trim();
    switch (name) {
      case 'sink':
        sinks.push(...splitWords(words));
        break;
      case 'sanitizes':
        sanitizes.push(...splitWords(words));
        break;
      case 'source':
        // `@source https://…` says where code was taken from.
        if (!words.includes('://')) source = words;
        break;
      case 'trusted':
        isTrusted = true;
        break;
      case 'authenticates':
        authenticates = true;
        break;
      case 'returns':
      case 'return':
        returns = /^\{([^}]*)\}/u.exec(words)?.[1] ?? '';
        break;
      default:
        break;
    }
  }
  if (sinks.length + sanitizes.length === 0 && source === undefined && !isTrusted && !authenticates) return undefined;
  return { sinks, sanitizes, source, isTrusted, authenticates, returns };
}

const publicTag = /@public(?![\w:/.-])([^@\n]*)/u;

/** Answers why everybody may call what a doc comment stands at: `@public reason`; an empty text when it does not say so, `undefined` without the tag. */
export function readPublicReason(text: string): string | undefined {
  const found = publicTag.exec(text);
  return found === null
    ? undefined
    : (found[1] ?? '')
        .replace(/\*?\s*$/u, '')
        .replace(/^[\s:–—-]+/u, '')
        .trim();
}

/** Words up to a dash, which begins a remark; a tag without any has one that is empty. */
function splitWords(text: string): readonly string[] {
  return (text.split(/\s[-–—]/u)[0] ?? '').trim().split(/[\s,]+/u);
}
