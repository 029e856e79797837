import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** `node:querystring`: parsing decodes percent signs; `stringify` and `escape` leave `A-Z a-z 0-9 - _ . ! ~ * ' ( )`. */
export const nodeQuerystring: LibraryModel = {
  package: 'node:querystring',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/querystring.html',
  types: [{ name: 'querystring.Parsed', path: 'Member[parse,decode].ReturnValue' }],
  properties: [{ type: 'querystring.Parsed', path: 'AnyMember', removes: objectThreats }],
  flows: [
    { path: 'Member[parse,decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[unescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    {
      path: 'Member[stringify,encode,escape]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['path', 'host', 'url', 'header', 'html', 'log', 'xml', 'email', 'nosql', 'mass-assignment'],
    },
  ],
};
