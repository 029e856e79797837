import type { LibraryModel } from '../schema.ts';

/** iconv-lite. */
export const iconvLite: LibraryModel = {
  package: 'iconv-lite',
  evidence: 'https://github.com/pillarjs/iconv-lite#usage',
  sanitizers: [{ path: 'Member[encodingExists]', removes: 'all' }],
  flows: [
    { path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[encode]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};

/** base64-js: bytes to base64 text and back. */
export const base64Js: LibraryModel = {
  package: 'base64-js',
  evidence: 'https://github.com/beatgammit/base64-js#methods',
  sanitizers: [{ path: 'Member[byteLength]', removes: 'all' }],
  flows: [
    { path: 'Member[toByteArray]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    {
      path: 'Member[fromByteArray]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: [
        'sql',
        'nosql',
        'shell',
        'code',
        'path',
        'html',
        'header',
        'log',
        'regex',
        'deserialize',
        'prototype',
        'prompt',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
    },
  ],
};

/** js-base64; the functions are exports and members of `Base64`. */
export const jsBase64: LibraryModel = {
  package: 'js-base64',
  evidence: 'https://github.com/dankogai/js-base64#synopsis',
  sanitizers: [
    { path: 'Member[isValid]', removes: 'all' },
    { path: 'Member[Base64].Member[isValid]', removes: 'all' },
  ],
  flows: [
    { path: 'Member[decode,fromBase64,atob,toUint8Array]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[Base64].Member[decode,fromBase64,atob,toUint8Array]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    {
      path: 'Member[encode,encodeURI,encodeURL,toBase64,btoa,fromUint8Array]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: [
        'sql',
        'nosql',
        'shell',
        'code',
        'path',
        'html',
        'header',
        'log',
        'regex',
        'deserialize',
        'prototype',
        'prompt',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
    },
    {
      path: 'Member[Base64].Member[encode,encodeURI,encodeURL,toBase64,btoa,fromUint8Array]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: [
        'sql',
        'nosql',
        'shell',
        'code',
        'path',
        'html',
        'header',
        'log',
        'regex',
        'deserialize',
        'prototype',
        'prompt',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
    },
  ],
};
