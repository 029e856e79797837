import type { LibraryModel, RowCondition } from '../schema.ts';

/** `{{{x}}}` and `{{&x}}` are not escaped. */
const raw = String.raw`\{\{\{|\{\{&`;

/** An option by which nothing is escaped. */
const escapesNothing: readonly RowCondition[] = [{ path: 'Argument[1].Member[noEscape]', is: 'truthy' }];

/** Handlebars: a compiled template can reach constructors. */
export const handlebars = {
  package: ['handlebars', 'handlebars/runtime', 'hbs', 'express-handlebars'],
  evidence: 'https://handlebarsjs.com/api-reference/compilation.html',
  types: [
    { name: 'handlebars.Instance', path: 'Member[create].ReturnValue' },
    { name: 'handlebars.Raw', path: 'Member[compile].ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }] },
    {
      name: 'handlebars.Raw',
      type: 'handlebars.Instance',
      path: 'Member[compile].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }],
    },
    { name: 'handlebars.Raw', path: 'Member[compile].ReturnValue', when: escapesNothing },
    { name: 'handlebars.Raw', type: 'handlebars.Instance', path: 'Member[compile].ReturnValue', when: escapesNothing },
  ],
  flows: [
    { path: 'Member[compile,template].ReturnValue', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    {
      type: 'handlebars.Instance',
      path: 'Member[compile,template].ReturnValue',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['html'],
    },
    { type: 'handlebars.Raw', path: '', from: 'Argument[0]', to: 'ReturnValue' },
  ],
  sinks: [
    { threat: 'html', path: 'Member[SafeString].Argument[0]', label: 'markup that templates take as it is' },
    { threat: 'html', type: 'handlebars.Instance', path: 'Member[SafeString].Argument[0]', label: 'markup that templates take as it is' },
    { threat: 'code', path: 'Member[compile,precompile,template].Argument[0]', label: 'the template text' },
    { threat: 'code', path: 'Member[registerPartial].Argument[1]', label: 'the template text' },
    { threat: 'code', type: 'handlebars.Instance', path: 'Member[compile,precompile].Argument[0]', label: 'the template text' },
    { threat: 'code', type: 'handlebars.Instance', path: 'Member[registerPartial].Argument[1]', label: 'the template text' },
    { threat: 'code', path: 'Member[handlebars].Member[compile,precompile].Argument[0]', label: 'the template text' },
  ],
} as const satisfies LibraryModel;
