/** How many brackets may be open at once. The native parser takes half a megabyte of the stack for so many bodies of classes. */
const maximumDepth = 1000;

/** How many operators may follow each other that can each be inside the one before: `a = b = c`, `x => y => z`, `p ? 1 : q ? 2 : 3`. */
const maximumChain = 3500;

/**
 * Can a text be nested so deeply that the native parser runs out of stack, which ends the whole process? Looks at characters alone: a text without
 * that many of them is safe, and no person writes one that has them.
 */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  let chain = 0;
  let branches = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charAt(index)) {
      case '{':
        chain = 0;
        depth++;
        break;
      case '(':
        chain++;
        depth++;
        break;
      case '[':
        depth++;
        break;
      case '}':
        chain = 0;
        depth = Math.max(depth - 1, 0);
        break;
      case ')':
      case ']':
        depth = Math.max(depth - 1, 0);
        break;
      case ';':
      case ',':
        chain = 0;
        break;
      case '=':
      case '?':
      case '<':
      case '!':
        chain++;
        break;
      case 'e':
        if (text.startsWith('else', index)) branches++;
        break;
    }
    if (depth > maximumDepth || chain > maximumChain) return true;
  }
  return branches > maximumChain;
}
