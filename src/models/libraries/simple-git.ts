import type { LibraryModel } from '../schema.ts';

/** simple-git: addresses and raw arguments can be options of git. */
export const simpleGit = {
  package: 'simple-git',
  evidence: 'https://www.npmjs.com/package/simple-git',
  types: [
    { name: 'simpleGit.Git', path: 'ReturnValue', declared: ['SimpleGit'] },
    { name: 'simpleGit.Git', path: 'Member[simpleGit,gitP].ReturnValue' },
    { name: 'simpleGit.Git', type: 'simpleGit.Git', path: 'AnyMember.ReturnValue' },
  ],
  sinks: [
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[clone,mirror,fetch,pull,listRemote].Argument[0]' },
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[raw].Argument[0..]' },
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[raw].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
