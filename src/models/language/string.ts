import type { LibraryModel } from '../schema.ts';

/** Methods of strings, `String()` and `String.raw`. Methods that answer numbers or booleans pass nothing on. */
export const stringModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String',
  types: [
    { name: 'String', path: 'Member[String].ReturnValue' },
    { name: 'String', path: 'Member[String].Instance' },
    { name: 'String', path: 'Member[String].Member[prototype]' },
    { name: 'String', path: 'Member[String].Member[raw,fromCharCode,fromCodePoint].ReturnValue' },
    {
      name: 'String',
      type: 'String',
      path: 'Member[at,charAt,concat,normalize,padEnd,padStart,repeat,replace,replaceAll,slice,substr,substring,toLocaleLowerCase,toLocaleUpperCase,toLowerCase,toString,toUpperCase,toWellFormed,trim,trimEnd,trimLeft,trimRight,trimStart].ReturnValue',
    },
    { name: 'Array', type: 'String', path: 'Member[split,match].ReturnValue' },
    { name: 'Iterator', type: 'String', path: 'Member[matchAll].ReturnValue' },
    { name: 'Number', type: 'String', path: 'Member[indexOf,lastIndexOf,search,localeCompare,charCodeAt,codePointAt].ReturnValue' },
  ],
  comparisons: [
    { type: 'String', path: 'Member[localeCompare,includes,startsWith,endsWith,indexOf]', left: 'Argument[this]', right: 'Argument[0]' },
  ],
  sanitizers: [
    {
      type: 'String',
      path: 'Member[indexOf,lastIndexOf,search,localeCompare,charCodeAt,codePointAt,includes,startsWith,endsWith,isWellFormed]',
      removes: 'all',
    },
  ],
  flows: [
    // A text is not an object: what only objects can do is gone.
    {
      path: 'Member[String]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      transparent: true,
      removes: ['nosql', 'mass-assignment'],
    },
    // `String.raw` is called as a tag: argument 0 is the strings array, the values follow.
    { path: 'Member[String].Member[raw]', from: 'Argument[any]', to: 'ReturnValue' },
    { path: 'Member[String].Member[fromCharCode,fromCodePoint]', from: 'Argument[any]', to: 'ReturnValue', decodes: true },

    {
      type: 'String',
      path: 'Member[trim,trimStart,trimEnd,trimLeft,trimRight,toLowerCase,toUpperCase,toLocaleLowerCase,toLocaleUpperCase,toWellFormed]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      transparent: true,
    },
    // `valueOf` of an object is the object: nothing is removed.
    { type: 'String', path: 'Member[valueOf]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    // An encoding as argument means that the receiver is a buffer, not a text.
    {
      type: 'String',
      path: 'Member[toString]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      transparent: true,
      removes: ['nosql', 'mass-assignment'],
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:hex|base64|base64url)$', not: true }],
    },
    // Compatibility forms map look-alikes (a full-width quote) to ASCII.
    {
      type: 'String',
      path: 'Member[normalize]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      transparent: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^NFK[CD]$', not: true }],
    },
    {
      type: 'String',
      path: 'Member[normalize]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      decodes: true,
      escape: '\uff0e',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^NFK[CD]$' }],
    },
    { type: 'String', path: 'Member[at,charAt]', from: 'Argument[this]', to: 'ReturnValue', removes: ['exposure'] },
    { type: 'String', path: 'Member[repeat]', from: 'Argument[this]', to: 'ReturnValue' },
    {
      type: 'String',
      path: 'Member[slice,substr,substring]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      cuts: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^0$', not: true }],
    },
    {
      type: 'String',
      path: 'Member[slice,substr,substring]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      endsAt: 'Argument[1]',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^0$' }],
    },
    { type: 'String', path: 'Member[concat]', from: 'Argument[this]', to: 'ReturnValue' },
    { type: 'String', path: 'Member[concat]', from: 'Argument[any]', to: 'ReturnValue' },
    { type: 'String', path: 'Member[padStart,padEnd]', from: 'Argument[this]', to: 'ReturnValue' },
    { type: 'String', path: 'Member[padStart,padEnd]', from: 'Argument[1]', to: 'ReturnValue' },

    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[this]', to: 'ReturnValue' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[1]', to: 'ReturnValue' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[this]', to: 'Argument[1].Parameter[0]' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[this]', to: 'Argument[1].Parameter[1]' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[this]', to: 'Argument[1].Parameter[2]' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[this]', to: 'Argument[1].Parameter[3]' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[this]', to: 'Argument[1].Parameter[4]' },
    { type: 'String', path: 'Member[replace,replaceAll]', from: 'Argument[1].ReturnValue', to: 'ReturnValue' },

    // Paths are split to get what is in front of something.
    {
      type: 'String',
      path: 'Member[split]',
      from: 'Argument[this]',
      to: 'ReturnValue.ArrayElement',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^[?#/&.]' }],
    },
    {
      type: 'String',
      path: 'Member[split]',
      from: 'Argument[this]',
      to: 'ReturnValue.ArrayElement',
      cuts: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^[?#/&.]', not: true }],
    },
    { type: 'String', path: 'Member[match]', from: 'Argument[this]', to: 'ReturnValue.ArrayElement' },
    { type: 'String', path: 'Member[match]', from: 'Argument[this]', to: 'ReturnValue.Member[groups].AnyMember' },
    { type: 'String', path: 'Member[match]', from: 'Argument[this]', to: 'ReturnValue.Member[input]', kind: 'value' },
    { type: 'String', path: 'Member[matchAll]', from: 'Argument[this]', to: 'ReturnValue.ArrayElement.ArrayElement' },
    { type: 'String', path: 'Member[matchAll]', from: 'Argument[this]', to: 'ReturnValue.ArrayElement.Member[groups].AnyMember' },
    { type: 'String', path: 'Member[matchAll]', from: 'Argument[this]', to: 'ReturnValue.ArrayElement.Member[input]', kind: 'value' },
  ],
};
