const special: Readonly<Record<string, readonly string[]>> = {
  any: ['\\p{Any}'],
  'l&': ['\\p{Lu}', '\\p{Ll}', '\\p{Lt}'],
  xan: ['\\p{L}', '\\p{N}'],
  xwd: ['\\p{L}', '\\p{N}', '_'],
  xsp: ['\\s'],
  xps: ['\\s'],
};

/** Answers the properties of Unicode that a name of PCRE stands for, as JavaScript writes them. Case, blanks and underscores have no meaning. */
export function findProperty(name: string): readonly string[] | undefined {
  const words = name.trim().split(/\s*[=:]\s*/u);
  const last = words.at(-1) ?? '';
  const loose = last.replaceAll(/[\s_-]/gu, '').toLowerCase();
  if (words.length === 1 && Object.hasOwn(special, loose)) return special[loose];
  const capital = last
    .split(/[\s_-]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('_');
  for (const candidate of new Set([last, capital, last.toUpperCase()])) {
    for (const text of words.length === 1 ? [candidate, `Script_Extensions=${candidate}`] : [`${nameKey(words[0] ?? '')}=${candidate}`])
      if (isKnown(text)) return [`\\p{${text}}`];
  }
  return undefined;
}

function nameKey(key: string): string {
  const loose = key.replaceAll(/[\s_-]/gu, '').toLowerCase();
  return loose === 'sc' || loose === 'script' ? 'Script' : 'Script_Extensions';
}

function isKnown(text: string): boolean {
  if (!/^[\w=]+$/u.test(text)) return false;
  try {
    new RegExp(`\\p{${text}}`, 'u');
    return true;
  } catch {
    return false;
  }
}
