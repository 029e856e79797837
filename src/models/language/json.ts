import type { LibraryModel } from '../schema.ts';

/** `JSON`: a parsed text is a structure of the sender's choice. */
export const jsonModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON',
  types: [{ name: 'String', path: 'Member[JSON].Member[stringify].ReturnValue' }],
  natives: [
    { path: 'Member[JSON].Member[stringify]', native: 'json-stringify' },
    { path: 'Member[JSON].Member[parse]', native: 'json-parse' },
  ],
  flows: [
    { path: 'Member[JSON].Member[parse]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, escape: '\\', makesStructure: true },
    { path: 'Member[JSON].Member[parse]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', decodes: true, escape: '\\' },
    { path: 'Member[JSON].Member[parse]', from: 'Argument[0]', to: 'Argument[1].Parameter[1]', decodes: true, escape: '\\' },
    { path: 'Member[JSON].Member[parse]', from: 'Argument[1].ReturnValue', to: 'ReturnValue' },
    // Line breaks are escaped in the text.
    {
      path: 'Member[JSON].Member[stringify]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['header', 'log', 'email'],
      failures: true,
      when: [{ path: 'Argument[1]', is: 'truthy', not: true }],
    },
    // A function or list chooses what is written; a function that does not look at the name hides nothing for it.
    {
      path: 'Member[JSON].Member[stringify]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['header', 'log', 'email', 'exposure'],
      when: [{ path: 'Argument[1]', is: 'truthy' }],
    },
    { path: 'Member[JSON].Member[stringify]', from: 'Argument[0].AnyMember', to: 'Argument[1].Parameter[1]', kind: 'value' },
    {
      path: 'Member[JSON].Member[stringify]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      removes: ['header', 'log', 'email', 'exposure'],
      when: [{ path: 'Argument[1]', is: 'nameless', not: true }],
    },
    {
      path: 'Member[JSON].Member[stringify]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      removes: ['header', 'log', 'email'],
      when: [{ path: 'Argument[1]', is: 'nameless' }],
    },
    { path: 'Member[JSON].Member[stringify]', from: 'Argument[2]', to: 'ReturnValue' },
    { path: 'Member[JSON].Member[rawJSON]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};
