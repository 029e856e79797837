import type { LibraryModel } from '../schema.ts';

const callbackMethods = 'Member[map,filter,flatMap,forEach,some,every,find]';

/** Node and web streams: the chunks are the elements. Writing adds an element; `data` listeners and `for await` receive them. */
export const streamModel: LibraryModel = {
  package: 'node:stream',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/stream.html',
  types: [
    {
      name: 'Stream',
      path: 'Member[Readable,Writable,Duplex,Transform,PassThrough].Instance',
      declared: ['Stream', 'Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough'],
    },
    { name: 'Stream', path: 'Member[Readable,Duplex].Member[from,fromWeb].ReturnValue' },
    { name: 'Stream', path: 'Member[pipeline].ReturnValue' },
    { name: 'EventEmitter', type: 'Stream' },
    { name: 'stream.Done', type: 'Stream', path: 'Member[pipe].Argument[0].Member[_transform,_write].Parameter[2]' },
    { name: 'Stream', type: 'Stream', path: 'Member[pipe,map,filter,flatMap,take,drop,compose,setEncoding].ReturnValue' },
    { name: 'Array', type: 'Stream', path: 'Member[toArray].ReturnValue.Awaited' },
  ],
  sanitizers: [
    { type: 'Stream', path: 'Member[destroy,cork,uncork]', removes: 'all' },
    { path: 'Member[isErrored,isReadable,isDisturbed]', removes: 'all' },
  ],
  flows: [
    {
      path: 'Member[Readable,Duplex].Member[from,fromWeb]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    // A text or buffer is one chunk.
    {
      path: 'Member[Readable,Duplex].Member[from]',
      from: 'Argument[0]',
      to: 'ReturnValue.ArrayElement',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    {
      path: 'Member[Transform]',
      from: 'ReturnValue.ArrayElement',
      to: 'Argument[0].Member[transform].Parameter[0]',
      kind: 'value',
    },
    {
      path: 'Member[Transform]',
      from: 'Argument[0].Member[transform]',
      to: 'ReturnValue.Member[_transform]',
      kind: 'value',
      when: [{ path: 'Argument[0].Member[transform]', is: 'present' }],
    },
    {
      path: 'Member[Writable,Duplex]',
      from: 'Argument[0].Member[write]',
      to: 'ReturnValue.Member[_write]',
      kind: 'value',
      when: [{ path: 'Argument[0].Member[write]', is: 'present' }],
    },
    {
      type: 'Stream',
      path: 'Member[on,once,addListener]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^data$' }],
    },
    // `end`, `finish`, `close`, `readable`: called without data.
    {
      type: 'Stream',
      path: 'Member[on,once,addListener]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      removes: 'all',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:end|finish|close|readable|drain|error)$' }],
    },
    {
      type: 'Stream',
      path: 'Member[on,once,addListener,setEncoding,pause,resume]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: 'Stream', path: 'Member[write,end,push,unshift]', from: 'Argument[0]', to: 'Argument[this].ArrayElement', kind: 'value' },
    { type: 'Stream', path: 'Member[read]', from: 'Argument[this].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { type: 'Stream', path: 'Member[pipe]', from: 'Argument[this].ArrayElement', to: 'Argument[0].ArrayElement', kind: 'value' },
    { type: 'Stream', path: 'Member[pipe]', from: 'Argument[0]', to: 'Argument[0].Member[_transform].Parameter[this]', kind: 'value' },
    {
      type: 'Stream',
      path: 'Member[pipe]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Member[_transform,_write].Parameter[0]',
      kind: 'value',
    },
    {
      type: 'Stream',
      path: 'Member[pipe]',
      from: 'Argument[0].Member[_transform].Parameter[2].Argument[1]',
      to: 'Argument[0].ArrayElement',
      kind: 'value',
    },
    { type: 'Stream', path: 'Member[pipe]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    // A step of another package makes something of the same data: a line, a row, what was packed.
    {
      type: 'Stream',
      path: 'Member[pipe]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue',
      decodes: true,
      when: [
        { path: 'Argument[0].Member[_transform]', is: 'function', not: true },
        { path: 'Argument[0].Member[_write]', is: 'function', not: true },
      ],
    },
    // Whatever has this method is taken for a stream in this respect.
    { type: 'Pipeable', path: 'Member[pipe]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'Stream',
      path: 'Member[filter,take,drop,compose,iterator]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { type: 'Stream', path: 'Member[toArray]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { type: 'Stream', path: 'Member[find]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.Awaited', kind: 'value' },
    { type: 'Stream', path: callbackMethods, from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Stream', path: 'Member[map]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: 'Stream',
      path: 'Member[flatMap]',
      from: 'Argument[0].ReturnValue.ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { type: 'Stream', path: 'Member[reduce]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Stream', path: 'Member[reduce]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'Stream', path: 'Member[reduce]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },

    { path: 'Member[finished]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
};
