import type { LibraryModel } from '../schema.ts';

/** Commands in containers. */
export const dockerode = {
  package: 'dockerode',
  evidence: 'https://www.npmjs.com/package/dockerode',
  types: [
    { name: 'dockerode.Docker', path: 'Instance' },
    { name: 'dockerode.Container', type: 'dockerode.Docker', path: 'Member[getContainer].ReturnValue' },
  ],
  sinks: [
    { threat: 'shell', type: 'dockerode.Container', path: 'Member[exec].Argument[0].Member[Cmd].ArrayElement' },
    { threat: 'shell', type: 'dockerode.Docker', path: 'Member[run].Argument[1].ArrayElement' },
    { threat: 'shell', type: 'dockerode.Docker', path: 'Member[createContainer].Argument[0].Member[Cmd,Entrypoint].ArrayElement' },
  ],
} as const satisfies LibraryModel;
