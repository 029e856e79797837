/** Makes the regular expression of a glob over whole paths with slashes: `*`, `**`, `?` and `{a,b}`. */
export function makeGlobPattern(glob: string): RegExp {
  let depth = 0;
  const source = glob.replaceAll(/\*\*\/|\*\*|[*?{},.+^$()|[\]\\]/gu, (token) => {
    switch (token) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        depth++;
        return '(?:';
      case '}':
        if (depth === 0) return String.raw`\}`;
        depth--;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return `\\${token}`;
    }
  });
  return new RegExp(`^${source}${')'.repeat(depth)}$`, 'u');
}
