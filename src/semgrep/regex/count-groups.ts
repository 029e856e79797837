/** Answers how many groups an expression remembers: references may come before their groups. */
export function countGroups(source: string): number {
  let count = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') {
      if (source[at + 1] === 'Q') {
        const end = source.indexOf('\\E', at);
        at = end < 0 ? source.length : end;
      }
      at++;
    } else if (isInClass) {
      if (source.startsWith('[:', at)) at = Math.max(at, source.indexOf(':]', at) + 1);
      else isInClass = char !== ']';
    } else if (char === '[') {
      isInClass = true;
      if (source[at + 1] === '^') at++;
      if (source[at + 1] === ']') at++;
    } else if (
      char === '(' &&
      !(at > 1 && source.startsWith('(?', at - 2)) &&
      /^\((?![?*])|^\(\?(?:P?<(?![=!])|')/u.test(source.slice(at, at + 4))
    )
      count++;
  }
  return count;
}
