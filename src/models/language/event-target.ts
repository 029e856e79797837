import type { LibraryModel } from '../schema.ts';

/** `EventTarget` and `CustomEvent`: a listener is kept in the target, in `%listeners`; `dispatchEvent` hands the event to it. */
export const eventTargetModel: LibraryModel = {
  package: 'global',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/events.html#class-eventtarget',
  types: [{ name: 'EventTarget', path: 'Member[EventTarget].Instance', declared: ['EventTarget'] }],
  sanitizers: [{ type: 'EventTarget', path: 'Member[removeEventListener]', removes: 'all' }],
  flows: [
    { path: 'Member[Event,CustomEvent]', from: 'Argument[0]', to: 'ReturnValue.Member[type]', kind: 'value' },
    { path: 'Member[CustomEvent]', from: 'Argument[1].Member[detail]', to: 'ReturnValue.Member[detail]', kind: 'value' },
    {
      type: 'EventTarget',
      path: 'Member[addEventListener]',
      from: 'Argument[1]',
      to: 'Argument[this].Member[%listeners].ArrayElement',
      kind: 'value',
    },
    {
      type: 'EventTarget',
      path: 'Member[dispatchEvent]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[%listeners].ArrayElement.Parameter[0]',
      kind: 'value',
    },
  ],
};
