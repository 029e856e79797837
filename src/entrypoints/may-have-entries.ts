/** Words without which no handler, route, resolver or controller is written. */
const words =
  /event|evt|handler|lambda|record|request|\breq\b|ctx|context|resolver|args|arguments|input|payload|message|exports|router|pathParameters|queryString|@\w|\b(?:app|main|e|c|ev|body|server|api|fastify|mutation)\b/iu;

/**
 * Can a file hold a function that the platform calls? A look at the text before anything is lowered: services, repositories, mappers and
 * the like are analysed when a handler reaches them.
 */
export function mayHaveEntries(text: string): boolean {
  return words.test(text);
}
