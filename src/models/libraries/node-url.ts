import type { LibraryModel } from '../schema.ts';

/** The functions of `node:url`; its classes are globals too. */
export const nodeUrl: LibraryModel = {
  package: 'node:url',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/url.html#legacy-url-api',
  types: [
    { name: 'URL', path: 'Member[pathToFileURL].ReturnValue' },
    { name: 'url.Url', path: 'Member[parse].ReturnValue', declared: ['UrlWithStringQuery', 'UrlWithParsedQuery'] },
  ],
  properties: [
    { type: 'url.Url', path: 'Member[hostname,host]', removes: [], tells: ['host', 'url'], isHost: true },
    { type: 'url.Url', path: 'Member[href]', removes: [], tells: ['host', 'url'] },
    { type: 'url.Url', path: 'Member[path,pathname]', removes: [], starts: '/' },
  ],
  flows: [
    { path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue', transparent: ['host', 'url'] },
    { path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue.Member[query].AnyMember', decodes: true },
    { path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[resolve]', from: 'Argument[any]', to: 'ReturnValue' },
    { path: 'Member[fileURLToPath]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[pathToFileURL,urlToHttpOptions]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[domainToASCII,domainToUnicode]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};
