import type { LibraryModel } from '../schema.ts';

/** Execa. No shell unless asked; `execaCommand` splits a text into program and arguments; the template form escapes. */
export const execa = {
  package: 'execa',
  evidence: 'https://github.com/sindresorhus/execa/blob/main/docs/api.md',
  types: [
    { name: 'execa.Template', path: 'Member[execa].ReturnValue', when: [{ path: 'Argument[0]', is: 'structure' }] },
    {
      name: 'execa.ShellTemplate',
      path: 'Member[execa].ReturnValue',
      when: [
        { path: 'Argument[0]', is: 'structure' },
        { path: 'Argument[0].Member[shell]', is: 'truthy' },
      ],
    },
    { name: 'execa.Template', path: 'Member[$]' },
    { name: 'execa.Template', type: 'execa.Template', path: 'ReturnValue' },
    { name: 'execa.Template', type: 'execa.Template', path: 'Member[sync]' },
    {
      name: 'execa.ShellTemplate',
      type: 'execa.Template',
      path: 'ReturnValue',
      when: [{ path: 'Argument[0].Member[shell]', is: 'truthy' }],
    },
  ],
  sinks: [
    { threat: 'shell', path: 'Member[execa,execaSync,sync].Argument[0]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,sync].Argument[1].ArrayElement',
      when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,sync].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Argument[0]', label: 'the program' },
    { threat: 'shell', path: 'Argument[1].ArrayElement', when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }] },
    {
      threat: 'shell',
      path: 'Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Member[execaNode,node].Argument[0]', label: 'the module' },
    { threat: 'shell', path: 'Member[execaNode,node].Argument[1..2].Member[nodeOptions].ArrayElement', label: 'an option of Node.js' },
    {
      threat: 'shell',
      path: 'Member[execaNode,node].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Member[execaCommand,execaCommandSync,command,commandSync].Argument[0]' },
    { threat: 'shell', path: 'Member[shell,shellSync].Argument[0]' },
    { threat: 'shell', path: 'Member[$].Argument[0]' },
    { threat: 'shell', type: 'execa.ShellTemplate', path: 'Argument[0]' },
    { threat: 'shell', type: 'execa.ShellTemplate', path: 'Argument[1].ArrayElement' },
  ],
  launches: [
    { program: 'Argument[0]', arguments: 'Argument[1]', input: 'Argument[1..2].Member[input]' },
    { path: 'Member[execa,execaSync,sync]', program: 'Argument[0]', arguments: 'Argument[1]', input: 'Argument[1..2].Member[input]' },
    { type: 'execa.Template' },
    { type: 'execa.ShellTemplate', shell: 'plain' },
  ],
} as const satisfies LibraryModel;
