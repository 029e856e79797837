import type { LibraryModel, RowCondition } from '../schema.ts';

/** Template engines whose templates can hold code. */
export const templateEngines = {
  package: [
    'ejs',
    'pug',
    'jade',
    'nunjucks',
    'dot',
    'eta',
    'squirrelly',
    'art-template',
    'ect',
    'twig',
    'velocityjs',
    'swig',
    'swig-templates',
    'hogan.js',
    'mustache-express',
    'marko',
    'edge.js',
    'atpl',
    'lodash.template',
  ],
  evidence: 'https://ejs.co/#docs',
  types: [
    { name: 'template.Environment', path: 'Member[Environment,Eta].Instance', declared: ['Environment'] },
    { name: 'template.Environment', path: 'Member[configure].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'code',
      path: 'Member[render,renderString,compile,compileClient,template,Template,renderStringAsync,precompileString,precompile,twig,parse].Argument[0]',
      label: 'the template text',
    },
    { threat: 'code', path: 'Argument[0]', label: 'the template text' },
    { threat: 'code', path: 'Member[twig].Argument[0].Member[data]', label: 'the template text' },
    { threat: 'path', path: 'Member[renderFile,compileFile,renderFileAsync,__express].Argument[0]', label: 'the path' },
    {
      threat: 'code',
      type: 'template.Environment',
      path: 'Member[renderString,renderStringAsync,compile].Argument[0]',
      label: 'the template text',
    },
  ],
} as const satisfies LibraryModel;

/** Options that become code of the function that a template is compiled to; `render` of two arguments takes them from the data. */
export const templateOptions = {
  package: ['ejs'],
  evidence: 'https://ejs.co/#docs',
  sinks: [
    {
      threat: 'code',
      path: 'Member[render,compile].Argument[1..2].Member[outputFunctionName,localsName,destructuredLocals]',
      label: 'an option that becomes code',
    },
  ],
} as const satisfies LibraryModel;

const render = 'Member[render,renderString,renderFile,renderStringAsync,renderAsync]';
const compile = 'Member[compile,compileFile,template]';

/** Forms that put a value in as it is: `<%- x %>`, `<%~ x %>`, `!{x}`, `x | safe`, `{{{ x }}}`. A part that is included is no value. */
const raw = String.raw`<%[-~](?!\s*include)|!\{|!=|\|\s*safe\b|\{\{\{|\{\{&`;

/** Settings of nunjucks and Eta by which an environment escapes nothing. */
const escapesNothing = {
  second: [
    { path: 'Argument[1].Member[autoescape]', is: 'present' },
    { path: 'Argument[1].Member[autoescape]', is: 'unknown-or-truthy', not: true },
  ],
  first: [
    { path: 'Argument[0].Member[autoescape,autoEscape]', is: 'present' },
    { path: 'Argument[0].Member[autoescape,autoEscape]', is: 'unknown-or-truthy', not: true },
  ],
  itself: [
    { path: 'Argument[this].Member[%autoescape]', is: 'present' },
    { path: 'Argument[this].Member[%autoescape]', is: 'unknown-or-truthy', not: true },
  ],
} as const satisfies Readonly<Record<string, readonly RowCondition[]>>;

/** Engines that escape markup unless a template says otherwise. */
export const escapingTemplates = {
  package: [
    'ejs',
    'pug',
    'jade',
    'nunjucks',
    'eta',
    'squirrelly',
    'art-template',
    'swig',
    'swig-templates',
    'hogan.js',
    'mustache-express',
    'marko',
    'edge.js',
  ],
  evidence: 'https://ejs.co/#docs',
  types: [
    { name: 'template.Raw', path: `${compile}.ReturnValue`, when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }] },
    { name: 'template.Plain', path: 'Member[Environment].Instance', when: escapesNothing.second },
    { name: 'template.Plain', path: 'Member[Eta].Instance', when: escapesNothing.first },
    { name: 'template.Plain', path: 'Member[configure].ReturnValue', when: escapesNothing.second },
    { name: 'template.Plain', path: 'Member[configure].ReturnValue', when: escapesNothing.first },
  ],
  flows: [
    { path: render, from: 'Argument[1]', to: 'ReturnValue', removes: ['html'] },
    { path: render, from: 'Argument[1]', to: 'ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }] },
    // What nunjucks is told holds for all that it renders itself.
    { path: 'Member[configure]', from: 'Argument[1].Member[autoescape]', to: 'Argument[this].Member[%autoescape]', kind: 'value' },
    { path: 'Member[configure]', from: 'Argument[0].Member[autoescape]', to: 'Argument[this].Member[%autoescape]', kind: 'value' },
    { path: render, from: 'Argument[1]', to: 'ReturnValue', when: escapesNothing.itself },
    { path: `${compile}.ReturnValue`, from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { type: 'template.Raw', path: '', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'template.Environment', path: render, from: 'Argument[1]', to: 'ReturnValue', removes: ['html'] },
    { type: 'template.Plain', path: render, from: 'Argument[1]', to: 'ReturnValue' },
    {
      type: 'template.Environment',
      path: render,
      from: 'Argument[1]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }],
    },
  ],
} as const satisfies LibraryModel;

/** Engines whose plain form escapes nothing. */
export const plainTemplates = {
  package: ['dot', 'ect', 'twig', 'velocityjs', 'atpl', 'lodash.template'],
  evidence: 'https://olado.github.io/doT/index.html',
  flows: [
    { path: render, from: 'Argument[1]', to: 'ReturnValue' },
    { path: `${compile}.ReturnValue`, from: 'Argument[0]', to: 'ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Engines that make a function of a template. */
export const compiledTemplates = {
  package: ['tempura', 'vash', 'jsrender', 'haml', 'template7', 'tinyliquid'],
  evidence: 'https://github.com/lukeed/tempura/blob/master/docs/api.md',
  sinks: [{ threat: 'code', path: 'Member[compile,transform,templates,render,renderString].Argument[0]', label: 'the template text' }],
  flows: [
    { path: 'Member[compile].ReturnValue', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { path: 'Member[templates].ReturnValue', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { path: 'Member[templates].ReturnValue.Member[render]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
  ],
} as const satisfies LibraryModel;

/** Commands of a document's template are JavaScript, which runs in a context that does not hold it. */
export const documentTemplates = {
  package: 'docx-templates',
  evidence: 'https://github.com/guigrpa/docx-templates#writing-templates',
  sinks: [
    { threat: 'code', path: 'Argument[0].Member[template]', label: 'the template' },
    { threat: 'code', path: 'Member[createReport].Argument[0].Member[template]', label: 'the template' },
    { threat: 'code', path: 'Member[listCommands].Argument[0]', label: 'the template' },
  ],
} as const satisfies LibraryModel;
