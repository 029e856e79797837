import type { LibraryModel } from '../schema.ts';

const constructors = 'Member[Error,EvalError,RangeError,ReferenceError,SyntaxError,TypeError,URIError]';

/** Errors carry their message, cause and stack. */
export const errorModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error',
  types: [
    { name: 'Error', path: `${constructors}.Instance`, declared: ['Error'] },
    { name: 'Error', path: `${constructors}.ReturnValue` },
    { name: 'Error', path: 'Member[AggregateError,DOMException].Instance' },
  ],
  sanitizers: [{ path: 'Member[Error].Member[captureStackTrace,isError]', removes: 'all' }],
  flows: [
    // What clients throw writes its request, where it is asked for it.
    {
      type: 'ShownFailure',
      path: 'Member[toJSON]',
      from: 'Argument[this].Member[config]',
      to: 'ReturnValue.Member[config]',
      kind: 'value',
    },
    { path: constructors, from: 'Argument[0]', to: 'ReturnValue.Member[message]', kind: 'value' },
    { path: constructors, from: 'Argument[0]', to: 'ReturnValue.Member[stack]' },
    { path: constructors, from: 'Argument[1].Member[cause]', to: 'ReturnValue.Member[cause]', kind: 'value' },
    { path: constructors, from: 'Argument[0]', to: 'ReturnValue.Member[message]', kind: 'value' },
    { path: constructors, from: 'Argument[0]', to: 'ReturnValue.Member[stack]' },
    { path: constructors, from: 'Argument[1].Member[cause]', to: 'ReturnValue.Member[cause]', kind: 'value' },
    {
      path: 'Member[AggregateError]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.Member[errors].ArrayElement',
      kind: 'value',
    },
    { path: 'Member[AggregateError]', from: 'Argument[1]', to: 'ReturnValue.Member[message]', kind: 'value' },
    { path: 'Member[DOMException]', from: 'Argument[0]', to: 'ReturnValue.Member[message]', kind: 'value' },
    {
      type: 'Error',
      path: 'Member[toString]',
      from: 'Argument[this].Member[message]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },
  ],
};
