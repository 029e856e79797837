import type { LibraryModel } from '../schema.ts';

/** The functions of `node:events` that wait for an event: what `emit` passes reaches them through the emitter. */
export const nodeEvents: LibraryModel = {
  package: 'node:events',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/events.html#eventsonceemitter-name-options',
  types: [{ name: 'Iterator', path: 'Member[on].ReturnValue' }],
  natives: [{ path: 'Member[once]', native: 'emitter-wait' }],
  flows: [
    { path: 'Member[once]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[on]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
  ],
};
