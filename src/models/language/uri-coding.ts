import type { LibraryModel } from '../schema.ts';

/**
 * Percent coding. `encodeURIComponent` leaves `A-Z a-z 0-9 - _ . ! ~ * ' ( )`: a quote still ends a text of SQL, parentheses and
 * stars still mean something to a regular expression or an LDAP filter. No spaces are left, so no sentences either. What is left is enough for the name of a host. `encodeURI` also leaves `; , / ? : @ & = + $ #`,
 * `escape` leaves `@ * _ + - . /`.
 */
export const uriCoding: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/encodeURIComponent',
  types: [{ name: 'String', path: 'Member[encodeURIComponent,encodeURI,escape,decodeURIComponent,decodeURI,unescape].ReturnValue' }],
  flows: [
    {
      path: 'Member[encodeURIComponent]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['path', 'url', 'header', 'html', 'log', 'xml', 'email', 'prompt', 'nosql', 'mass-assignment'],
      encodes: true,
      escape: '%',
      keepsStart: true,
    },
    {
      path: 'Member[encodeURI]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['header', 'html', 'log', 'xml', 'email', 'prompt', 'nosql', 'mass-assignment'],
      encodes: true,
      escape: '%',
      keepsStart: true,
    },
    {
      path: 'Member[escape]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['header', 'html', 'log', 'xml', 'email', 'prompt', 'nosql', 'mass-assignment'],
      encodes: true,
      escape: '%',
    },
    {
      path: 'Member[decodeURIComponent,decodeURI,unescape]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
      escape: '%',
      restores: ['html'],
    },
  ],
};
