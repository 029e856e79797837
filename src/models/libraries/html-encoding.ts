import type { LibraryModel } from '../schema.ts';

/** escape-html. */
export const escapeHtml: LibraryModel = {
  package: ['escape-html', 'escape-goat', 'xml-escape'],
  evidence: 'https://github.com/component/escape-html#escapehtmlstring',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml', 'nosql', 'mass-assignment'], keepsStart: true },
    { path: 'Member[htmlEscape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true },
    { path: 'Member[htmlUnescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
  ],
};

/** he. */
export const he: LibraryModel = {
  package: 'he',
  evidence: 'https://github.com/mathiasbynens/he#api',
  flows: [
    { path: 'Member[encode,escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true },
    { path: 'Member[decode,unescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
  ],
};

/** html-entities. */
export const htmlEntities: LibraryModel = {
  package: 'html-entities',
  evidence: 'https://github.com/mdevils/html-entities#usage',
  flows: [
    { path: 'Member[encode]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true },
    { path: 'Member[decode,decodeEntity]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
  ],
};

/** entities. */
export const entities: LibraryModel = {
  package: 'entities',
  evidence: 'https://github.com/fb55/entities#readme',
  flows: [
    {
      path: 'Member[encode,encodeXML,encodeHTML,encodeNonAsciiHTML,escape,escapeUTF8,escapeText,escapeAttribute]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['html', 'xml'],
      keepsStart: true,
    },
    {
      path: 'Member[decode,decodeXML,decodeHTML,decodeHTMLStrict,decodeHTMLAttribute]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
      restores: ['html'],
    },
  ],
};

/** html-escaper. */
export const htmlEscaper: LibraryModel = {
  package: 'html-escaper',
  evidence: 'https://github.com/WebReflection/html-escaper#readme',
  flows: [
    { path: 'Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true },
    { path: 'Member[unescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
  ],
};
