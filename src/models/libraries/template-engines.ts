import type { LibraryModel } from '../schema.ts';

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
  flows: [
    { path: 'Member[render,renderString,renderFile,renderStringAsync,renderAsync]', from: 'Argument[1]', to: 'ReturnValue' },
    { path: 'Member[compile,compileFile,template].ReturnValue', from: 'Argument[0]', to: 'ReturnValue' },
    {
      type: 'template.Environment',
      path: 'Member[render,renderString,renderAsync,renderStringAsync]',
      from: 'Argument[1]',
      to: 'ReturnValue',
    },
  ],
  sinks: [
    {
      threat: 'code',
      path: 'Member[render,renderString,compile,compileClient,template,Template,renderStringAsync,precompileString,precompile,twig,parse].Argument[0]',
      label: 'the template text',
    },
    { threat: 'code', path: 'Argument[0]', label: 'the template text' },
    { threat: 'code', path: 'Member[twig].Argument[0].Member[data]', label: 'the template text' },
    {
      threat: 'code',
      path: 'Member[render,compile].Argument[1..2].Member[outputFunctionName,localsName,destructuredLocals]',
      label: 'an option that becomes code',
    },
    { threat: 'path', path: 'Member[renderFile,compileFile,renderFileAsync,__express].Argument[0]', label: 'the path' },
    {
      threat: 'code',
      type: 'template.Environment',
      path: 'Member[renderString,renderStringAsync,compile].Argument[0]',
      label: 'the template text',
    },
  ],
} as const satisfies LibraryModel;
