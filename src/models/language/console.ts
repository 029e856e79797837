import type { LibraryModel } from '../schema.ts';

/** `console` and the standard streams as logs: texts are printed as they are, objects are inspected, which escapes their line breaks. */
export const consoleModel: LibraryModel = {
  package: ['global', 'node:console'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/console.html',
  sinks: [
    {
      threat: 'log',
      path: 'Member[console].Member[log,info,warn,error,debug,trace,group,groupCollapsed].Argument[0]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      path: 'Member[console].Member[log,info,warn,error,debug,trace].Argument[1..]',
      label: 'the log message',
      when: [
        { path: 'Value', is: 'structure', not: true },
        { path: 'Argument[0]', is: 'matches', pattern: '%[joOdif]', not: true },
      ],
    },
    {
      threat: 'log',
      path: 'Member[console].Member[assert].Argument[1..]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      path: 'Member[process].Member[stdout,stderr].Member[write].Argument[0]',
      label: 'the log message',
    },
  ],
};
