import type { LibraryModel } from '../schema.ts';

/** sanitize-html: markup that is left is harmless; everything else a text can do it still can. */
export const sanitizeHtml: LibraryModel = {
  package: 'sanitize-html',
  evidence: 'https://github.com/apostrophecms/sanitize-html#how-to-use',
  flows: [
    {
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['html'],
      when: [{ path: 'Argument[1].Member[allowedTags]', is: 'matches', pattern: '^false$', not: true }],
    },
    { from: 'Argument[0]', to: 'ReturnValue', when: [{ path: 'Argument[1].Member[allowedTags]', is: 'matches', pattern: '^false$' }] },
  ],
};

/** DOMPurify. */
export const dompurify: LibraryModel = {
  package: ['dompurify', 'isomorphic-dompurify'],
  evidence: 'https://github.com/cure53/DOMPurify#how-do-i-use-it',
  flows: [
    { path: 'Member[sanitize]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { path: 'ReturnValue.Member[sanitize]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
  ],
};

/** xss. */
export const xss: LibraryModel = {
  package: 'xss',
  evidence: 'https://github.com/leizongmin/js-xss#usages',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { path: 'Member[filterXSS,escapeHtml,escapeAttrValue]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { path: 'Member[FilterXSS].Instance.Member[process]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
  ],
};
