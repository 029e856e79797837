import type { LibraryModel } from '../schema.ts';

/** `{{{x}}}` and `{{&x}}` are not escaped. */
const raw = String.raw`\{\{\{|\{\{&`;

/** mustache: the view's texts become part of the result; `{{x}}` escapes HTML, `{{{x}}}` does not. */
export const mustacheView: LibraryModel = {
  package: 'mustache',
  evidence: 'https://github.com/janl/mustache.js#templates',
  flows: [
    { path: 'Member[render]', from: 'Argument[1]', to: 'ReturnValue', removes: ['html'] },
    { path: 'Member[render]', from: 'Argument[1]', to: 'ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }] },
    // A template that is read from somewhere may put texts in as they are.
    { path: 'Member[render]', from: 'Argument[1]', to: 'ReturnValue', when: [{ path: 'Argument[0]', is: 'constant', not: true }] },
    { path: 'Member[render]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
  ],
};

/** printf-like formats. */
export const formats: LibraryModel = {
  package: ['sprintf-js', 'string-format', 'format-util', 'string-template', 'fast-printf', 'printj'],
  evidence: 'https://github.com/alexei/sprintf.js#usage',
  flows: [
    { from: 'Argument[any]', to: 'ReturnValue' },
    { path: 'Member[sprintf,vsprintf,printf]', from: 'Argument[any]', to: 'ReturnValue' },
  ],
};

/** Exact and formatted numbers: what is no number throws or is `NaN`. */
export const numbers: LibraryModel = {
  package: ['decimal.js', 'big.js', 'bignumber.js', 'numeral', 'currency.js'],
  evidence: 'https://mikemcl.github.io/decimal.js/',
  sanitizers: [{ removes: 'all' }, { path: '', removes: 'all' }, { path: 'Member[Decimal,Big,BigNumber]', removes: 'all' }],
};
