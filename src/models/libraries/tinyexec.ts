import type { LibraryModel } from '../schema.ts';

/** tinyexec; options of `spawn` are below `nodeOptions`. */
export const tinyexec = {
  package: 'tinyexec',
  evidence: 'https://www.npmjs.com/package/tinyexec',
  sinks: [
    { threat: 'shell', path: 'Member[x,exec,xSync,execSync].Argument[0]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[x,exec,xSync,execSync].Argument[1].ArrayElement',
      when: [{ path: 'Argument[2].Member[nodeOptions].Member[shell]', is: 'truthy' }],
    },
    {
      threat: 'shell',
      path: 'Member[x,exec,xSync,execSync].Argument[1..2].Member[nodeOptions].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
  ],
  launches: [{ path: 'Member[x,exec,xSync,execSync]', program: 'Argument[0]', arguments: 'Argument[1]' }],
} as const satisfies LibraryModel;
