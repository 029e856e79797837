import type { LibraryModel } from '../schema.ts';

/**
 * WHATWG `URL` and `URLSearchParams`. Parsing removes line breaks and percent-encodes spaces, `"`, `<` and `>`; `'` stays in paths.
 * Text of `URLSearchParams` is form-encoded.
 */
export const urlModel: LibraryModel = {
  package: ['global', 'node:url'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/url.html#the-whatwg-url-api',
  types: [
    { name: 'URL', path: 'Member[URL].Instance', declared: ['URL'] },
    { name: 'URL', path: 'Member[URL].Member[parse].ReturnValue' },
    { name: 'URLSearchParams', path: 'Member[URLSearchParams].Instance', declared: ['URLSearchParams'] },
    { name: 'String', type: 'URL', path: 'Member[toString,toJSON].ReturnValue' },
    { name: 'String', type: 'URLSearchParams', path: 'Member[get,toString].ReturnValue' },
    { name: 'Array', type: 'URLSearchParams', path: 'Member[getAll].ReturnValue' },
    { name: 'Iterator', type: 'URLSearchParams', path: 'Member[entries,keys,values].ReturnValue' },
  ],
  properties: [
    // A scheme, a slash, a question mark or a number sign comes first.
    { type: 'URL', path: 'Member[href,origin,protocol,pathname,search,hash]', removes: ['argument'] },
    { type: 'URL', path: 'Member[port]', removes: 'all' },
    // What is a secret there is one where it comes from.
    { type: 'URL', path: 'Member[username,password]', removes: ['exposure'] },
    { type: 'URL', path: 'Member[pathname]', removes: [], starts: '/' },
    { type: 'URL', path: 'Member[hostname,host,origin]', removes: [], tells: ['host', 'url'], isHost: true },
    { type: 'URL', path: 'Member[href]', removes: [], tells: ['host', 'url'] },
    { type: 'URL', path: 'Member[hostname,host,href]', removes: [], decides: ['host', 'url'] },
    // Who chooses the scheme chooses how the address begins.
    { type: 'URL', path: 'Member[protocol]', removes: [], tells: ['argument'] },
  ],
  sanitizers: [
    { path: 'Member[URL].Member[canParse,createObjectURL,revokeObjectURL]', removes: 'all' },
    { type: 'URLSearchParams', path: 'Member[has,delete,sort]', removes: 'all' },
  ],
  natives: [{ path: 'Member[URL]', native: 'names-file' }],
  flows: [
    {
      path: 'Member[URL]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      transparent: ['host', 'url', 'argument'],
      removes: ['header', 'log', 'nosql', 'mass-assignment'],
    },
    { path: 'Member[URL]', from: 'Argument[1]', to: 'ReturnValue', removes: ['header', 'log', 'nosql', 'mass-assignment'] },
    {
      path: 'Member[URL].Member[parse]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      transparent: ['host', 'url', 'argument'],
      removes: ['header', 'log', 'nosql', 'mass-assignment'],
    },
    { path: 'Member[URL].Member[parse]', from: 'Argument[1]', to: 'ReturnValue', removes: ['header', 'log', 'nosql', 'mass-assignment'] },
    // Parts that name the server.
    {
      type: 'URL',
      path: 'Member[toString,toJSON]',
      from: 'Argument[this].Member[href,protocol,username,password,host,hostname,port]',
      to: 'ReturnValue',
      removes: ['header', 'log', 'argument'],
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },
    // Parts that cannot change the server.
    {
      type: 'URL',
      path: 'Member[toString,toJSON]',
      from: 'Argument[this].Member[pathname,search,hash]',
      to: 'ReturnValue',
      removes: ['header', 'log', 'host', 'url', 'argument'],
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },
    {
      type: 'URL',
      path: 'Member[toString,toJSON]',
      from: 'Argument[this].Member[searchParams]',
      to: 'ReturnValue',
      removes: ['argument', 'path', 'host', 'url', 'header', 'html', 'log', 'xml', 'email', 'prompt', 'nosql', 'mass-assignment'],
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },

    { path: 'Member[URLSearchParams]', from: 'Argument[0].ArrayElement.Member[1]', to: 'ReturnValue.ArrayElement' },
    {
      path: 'Member[URLSearchParams]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
      when: [{ path: 'Argument[0]', is: 'object', not: true }],
    },
    { path: 'Member[URLSearchParams]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties' },
    { type: 'URLSearchParams', path: 'Member[set,append]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'URLSearchParams', path: 'Member[set,append]', from: 'Argument[0]', to: 'Argument[this].MapKey', kind: 'value' },
    { type: 'URLSearchParams', path: 'Member[get]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'URLSearchParams', path: 'Member[getAll]', from: 'Argument[this].At[0]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'URLSearchParams', path: 'Member[values]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'URLSearchParams', path: 'Member[keys]', from: 'Argument[this].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: 'URLSearchParams',
      path: 'Member[entries]',
      from: 'Argument[this].MapKey',
      to: 'ReturnValue.ArrayElement.Member[0]',
      kind: 'value',
    },
    {
      type: 'URLSearchParams',
      path: 'Member[entries]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement.Member[1]',
      kind: 'value',
    },
    {
      type: 'URLSearchParams',
      path: 'Member[forEach]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { type: 'URLSearchParams', path: 'Member[forEach]', from: 'Argument[this].MapKey', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'URLSearchParams', path: 'Member[forEach]', from: 'Argument[this]', to: 'Argument[0].Parameter[2]', kind: 'value' },
    {
      type: 'URLSearchParams',
      path: 'Member[toString]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      removes: ['path', 'host', 'url', 'header', 'html', 'log', 'xml', 'email', 'prompt', 'nosql', 'mass-assignment'],
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },
  ],
};
