import type { LibraryModel } from '../schema.ts';

/** Regular expressions. What `test` says of its argument is worked out from the pattern by the engine. */
export const regExpModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp',
  types: [
    { name: 'RegExp', path: 'Member[RegExp].Instance', declared: ['RegExp'] },
    { name: 'RegExp', path: 'Member[RegExp].ReturnValue' },
    { name: 'Array', type: 'RegExp', path: 'Member[exec].ReturnValue' },
    { name: 'String', path: 'Member[RegExp].Member[escape].ReturnValue' },
    { name: 'Text', type: 'String' },
  ],
  sanitizers: [{ type: 'RegExp', path: 'Member[test]', removes: 'all' }],
  sinks: [
    { threat: 'regex', path: 'Member[RegExp].Argument[0]', label: 'the regular expression' },
    {
      threat: 'regex',
      type: 'String',
      path: 'Member[match,matchAll].Argument[0]',
      label: 'the regular expression',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    // Clients of services have a method of this name, too.
    {
      threat: 'regex',
      type: 'Text',
      path: 'Member[search].Argument[0]',
      label: 'the regular expression',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
  ],
  flows: [
    { path: 'Member[RegExp]', from: 'Argument[0]', to: 'ReturnValue.Member[source]' },
    { path: 'Member[RegExp].Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['regex'] },
    { type: 'RegExp', path: 'Member[exec]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement' },
    { type: 'RegExp', path: 'Member[exec]', from: 'Argument[0]', to: 'ReturnValue.Member[groups].AnyMember' },
    { type: 'RegExp', path: 'Member[exec]', from: 'Argument[0]', to: 'ReturnValue.Member[input]', kind: 'value' },
  ],
};
