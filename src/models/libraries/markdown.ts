import type { LibraryModel } from '../schema.ts';

/** markdown-it escapes markup in a text unless it is told to keep it. */
export const markdownIt = {
  package: 'markdown-it',
  evidence: 'https://markdown-it.github.io/markdown-it/#MarkdownIt.new',
  types: [
    { name: 'markdown-it.Open', path: 'Instance', when: [{ path: 'Argument[0].Member[html]', is: 'truthy' }] },
    { name: 'markdown-it.Open', path: 'Instance', when: [{ path: 'Argument[1].Member[html]', is: 'truthy' }] },
    { name: 'markdown-it.Open', path: 'ReturnValue', when: [{ path: 'Argument[0].Member[html]', is: 'truthy' }] },
    { name: 'markdown-it.Open', path: 'ReturnValue', when: [{ path: 'Argument[1].Member[html]', is: 'truthy' }] },
    { name: 'markdown-it.Open', type: 'markdown-it.Open', path: 'Member[use,enable,disable,configure].ReturnValue' },
  ],
  flows: [{ type: 'markdown-it.Open', path: 'Member[render,renderInline]', from: 'Argument[0]', to: 'ReturnValue' }],
} as const satisfies LibraryModel;

/**
 * marked keeps markup in a text as it is and makes links of any address: what was escaped or cleaned before may be a script after it.
 */
export const marked = {
  package: 'marked',
  evidence: 'https://marked.js.org/#usage',
  types: [
    { name: 'marked.Parser', path: '', declared: ['Marked'] },
    { name: 'marked.Parser', path: 'Member[marked]' },
    { name: 'marked.Parser', path: 'Member[Marked].Instance' },
    { name: 'marked.Parser', type: 'marked.Parser', path: 'Member[use,setOptions].ReturnValue' },
  ],
  flows: [
    { type: 'marked.Parser', path: '', from: 'Argument[0]', to: 'ReturnValue', restores: ['html'] },
    {
      type: 'marked.Parser',
      path: 'Member[parse,parseInline]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      restores: ['html'],
    },
  ],
} as const satisfies LibraryModel;

/** showdown keeps markup in a text as it is, and makes links of any address. */
export const showdown = {
  package: 'showdown',
  evidence: 'https://github.com/showdownjs/showdown/wiki/Markdown%27s-XSS-Vulnerability-(and-how-to-mitigate-it)',
  flows: [
    {
      path: 'Member[Converter].Instance.Member[makeHtml]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      restores: ['html'],
    },
  ],
} as const satisfies LibraryModel;
