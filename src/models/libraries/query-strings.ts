import type { LibraryModel } from '../schema.ts';

/** qs: `stringify` percent-encodes unless told not to. */
export const qs: LibraryModel = {
  package: ['qs', 'picoquery'],
  evidence: 'https://github.com/ljharb/qs#usage',
  flows: [
    { path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    {
      path: 'Member[stringify]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['path', 'host', 'url', 'header', 'html', 'log', 'xml', 'email', 'nosql', 'mass-assignment'],
      when: [{ path: 'Argument[1].Member[encode]', is: 'matches', pattern: '^false$', not: true }],
    },
    {
      path: 'Member[stringify]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[1].Member[encode]', is: 'matches', pattern: '^false$' }],
    },
  ],
};

/** query-string. */
export const queryString: LibraryModel = {
  package: 'query-string',
  evidence: 'https://github.com/sindresorhus/query-string#api',
  types: [{ name: 'querystring.Parsed', path: 'Member[parse].ReturnValue' }],
  flows: [
    { path: 'Member[parse,parseUrl,extract]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    {
      path: 'Member[stringify]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['path', 'host', 'url', 'header', 'html', 'log', 'xml', 'email', 'nosql', 'mass-assignment'],
    },
    { path: 'Member[stringifyUrl]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[pick,exclude]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};

/** cookie: values are percent-encoded; names are not. */
export const cookie: LibraryModel = {
  package: 'cookie',
  evidence: 'https://github.com/jshttp/cookie#api',
  flows: [
    { path: 'Member[parse,parseCookie,parseSetCookie]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[serialize,stringifySetCookie,stringifyCookie]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[serialize]', from: 'Argument[1]', to: 'ReturnValue', removes: ['path', 'url', 'header', 'html', 'log'] },
  ],
};
