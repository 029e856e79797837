/** Does a middleware that is added for a path, as far as one is written, see requests of a route? Where a path is not known, it does. */
export function coversPath(pattern: string | undefined, path: string | undefined): boolean {
  if (pattern === undefined || path === undefined) return true;
  const begins = readPrefix(pattern);
  const asked = `/${path.replace(/^\//u, '')}/`;
  return begins === '/' || asked.startsWith(begins) || readPrefix(path).startsWith(begins);
}

/** What all paths of a pattern begin with, up to the first part that is not written out. */
function readPrefix(pattern: string): string {
  const [written = ''] = pattern.split(/[:*{(]/u);
  const parts = written.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Is a text a path of requests, and not the name of something? */
export function isRequestPath(text: unknown): text is string {
  return typeof text === 'string' && /^[/*]/u.test(text);
}
