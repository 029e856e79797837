/** Comments by their style, with what looks like one and is none. */
const comments: Readonly<Record<string, RegExp>> = {
  c: /\/\*[\s\S]*?\*\//gu,
  cpp: /\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu,
  shell: /#[^\n]*/gu,
};

/** Replaces the comments of a text by spaces, so that all else stays where it is. */
export function blankComments(text: string, style: string | undefined): string {
  const comment = style === undefined ? undefined : comments[style];
  return comment === undefined ? text : text.replaceAll(comment, (found) => found.replaceAll(/[^\n]/gu, ' '));
}
