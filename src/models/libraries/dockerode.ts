import type { LibraryModel } from '../schema.ts';

/** Commands in containers. */
export const dockerode = {
  package: 'dockerode',
  evidence: 'https://www.npmjs.com/package/dockerode',
  types: [
    { name: 'dockerode.Docker', path: 'Instance' },
    { name: 'dockerode.Container', type: 'dockerode.Docker', path: 'Member[getContainer].ReturnValue' },
    { name: 'dockerode.Container', type: 'dockerode.Docker', path: 'Member[createContainer].ReturnValue.Awaited' },
  ],
  launches: [
    { type: 'dockerode.Container', path: 'Member[exec]', arguments: 'Argument[0].Member[Cmd]' },
    { type: 'dockerode.Docker', path: 'Member[run]', arguments: 'Argument[1]' },
    { type: 'dockerode.Docker', path: 'Member[createContainer]', arguments: 'Argument[0].Member[Cmd]' },
    { type: 'dockerode.Docker', path: 'Member[createContainer]', arguments: 'Argument[0].Member[Entrypoint]' },
  ],
} as const satisfies LibraryModel;
