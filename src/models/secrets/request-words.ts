/** Names of what a sender writes: the event, a request, and their parts. */
export const requestWords: ReadonlySet<string> = new Set([
  'event',
  'req',
  'request',
  'body',
  'query',
  'queryStringParameters',
  'headers',
  'header',
  'multiValueHeaders',
  'formData',
]);

/** Names of the headers among them, and of what answers one by its name. */
export const headerWords: ReadonlySet<string> = new Set(['headers', 'header', 'multiValueHeaders', 'getHeader']);

/** Names of what another program answers, which has headers and a body as well. */
export const responseWords: ReadonlySet<string> = new Set(['res', 'response', 'resp', 'reply', 'result', 'errors']);

/** Words that senders write in place of a credential: keep the one that is there, make one, there is none. */
export const credentialStandIns: ReadonlySet<string> = new Set([
  'unchanged',
  'unmodified',
  'keep',
  'same',
  'generate',
  'generated',
  'random',
  'auto',
  'automatic',
  'default',
  'hidden',
  'masked',
  'reset',
  'remove',
  'delete',
  'revoked',
  'required',
  'optional',
  'public',
  'guest',
  'bearer',
  'basic',
  'string',
  'allow',
  'deny',
  'unauthorized',
]);

/** Headers of HTTP that say how a message is sent and understood: no credential is among them. */
export const plainHeaders =
  /^(?:accept(?:-.+)?|age|allow|cache-control|connection|content-.+|date|dnt|etag|expect|forwarded|from|host|if-.+|keep-alive|max-forwards|origin|pragma|range|referr?er|sec-.+|te|trailer|transfer-encoding|upgrade(?:-.+)?|user-agent|vary|via|x-forwarded-.+|x-requested-with)$/iu;
