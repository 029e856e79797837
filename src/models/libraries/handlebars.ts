import type { LibraryModel } from '../schema.ts';

/** Handlebars: a compiled template can reach constructors. */
export const handlebars = {
  package: ['handlebars', 'handlebars/runtime', 'hbs', 'express-handlebars'],
  evidence: 'https://handlebarsjs.com/api-reference/compilation.html',
  types: [{ name: 'handlebars.Instance', path: 'Member[create].ReturnValue' }],
  flows: [
    { path: 'Member[compile,template].ReturnValue', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'handlebars.Instance', path: 'Member[compile,template].ReturnValue', from: 'Argument[0]', to: 'ReturnValue' },
  ],
  sinks: [
    { threat: 'code', path: 'Member[compile,precompile,template].Argument[0]', label: 'the template text' },
    { threat: 'code', path: 'Member[registerPartial].Argument[1]', label: 'the template text' },
    { threat: 'code', type: 'handlebars.Instance', path: 'Member[compile,precompile].Argument[0]', label: 'the template text' },
    { threat: 'code', type: 'handlebars.Instance', path: 'Member[registerPartial].Argument[1]', label: 'the template text' },
    { threat: 'code', path: 'Member[handlebars].Member[compile,precompile].Argument[0]', label: 'the template text' },
  ],
} as const satisfies LibraryModel;
