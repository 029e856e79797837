/** The flags that say what a pattern matches. */
export function readMatchFlags(flags: string): string {
  return flags.replaceAll(/[gymd]/gu, '');
}

/** The flag for characters beyond 16 bits, where one of the flags asks for them. */
export function readMode(flags: string): string {
  return flags.includes('u') || flags.includes('v') ? 'u' : '';
}

/** The same for the parser of expressions. */
export function readFlags(flags: string): { unicode?: boolean; unicodeSets?: boolean } {
  return flags.includes('v') ? { unicodeSets: true } : flags.includes('u') ? { unicode: true } : {};
}
