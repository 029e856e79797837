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

/** micromark escapes markup in a text unless it is told to keep it. */
export const micromark = {
  package: 'micromark',
  evidence: 'https://github.com/micromark/micromark#options',
  flows: [
    { path: 'Member[micromark]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    {
      path: 'Member[micromark]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      restores: ['html'],
      when: [{ path: 'Argument[1].Member[allowDangerousHtml,allowDangerousProtocol]', is: 'truthy' }],
    },
    {
      path: 'Member[micromark]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      restores: ['html'],
      when: [{ path: 'Argument[2].Member[allowDangerousHtml,allowDangerousProtocol]', is: 'truthy' }],
    },
  ],
} as const satisfies LibraryModel;

const dangerous = [{ path: 'Argument[1].Member[allowDangerousHtml]', is: 'truthy' }] as const;
const unsanitized = [
  { path: 'Argument[1].Member[sanitize]', is: 'present' },
  { path: 'Argument[1].Member[sanitize]', is: 'unknown-or-truthy', not: true },
] as const;

/** Processors of unified drop markup in a text unless a plugin is told to keep it; what rehype-sanitize is used behind it takes scripts out. */
export const unified = {
  package: ['unified', 'remark', 'rehype'],
  evidence: 'https://github.com/remarkjs/remark-rehype#options',
  types: [
    { name: 'unified.Processor', path: 'Member[unified,remark,rehype].ReturnValue', declared: ['Processor'] },
    { name: 'unified.Processor', path: 'ReturnValue' },
    { name: 'unified.Processor', type: 'unified.Processor', path: 'Member[use,data,freeze].ReturnValue' },
    { name: 'unified.Open', type: 'unified.Processor', path: 'Member[use].ReturnValue', when: dangerous },
    { name: 'unified.Open', type: 'unified.Processor', path: 'Member[use].ReturnValue', when: unsanitized },
    {
      name: 'unified.Open',
      type: 'unified.Open',
      path: 'Member[use].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'rehype.Sanitize', not: true }],
    },
  ],
  flows: [
    { type: 'unified.Processor', path: 'Member[process,processSync]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { type: 'unified.Open', path: 'Member[process,processSync]', from: 'Argument[0]', to: 'ReturnValue', restores: ['html'] },
  ],
} as const satisfies LibraryModel;

/** Takes scripts out of a tree. */
export const rehypeSanitize = {
  package: 'rehype-sanitize',
  evidence: 'https://github.com/rehypejs/rehype-sanitize#use',
  types: [{ name: 'rehype.Sanitize', path: '' }],
} as const satisfies LibraryModel;

/** Short converters that keep markup as it is. */
export const plainMarkdown = {
  package: ['snarkdown', 'nano-markdown'],
  evidence: 'https://github.com/developit/snarkdown#usage',
  flows: [{ path: '', from: 'Argument[0]', to: 'ReturnValue', restores: ['html'] }],
} as const satisfies LibraryModel;
