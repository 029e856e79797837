import type { LibraryModel } from '../schema.ts';

/** Text that the language runs as code. */
export const codeEvaluation = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval',
  types: [
    { name: 'Function.Constructor', path: 'Member[Function]' },
    { name: 'Function.Constructor', path: 'Member[AsyncFunction,GeneratorFunction]' },
    { name: 'Function.Constructor', type: 'Function', path: 'Member[constructor]' },
    { name: 'Function.Constructor', path: 'Member[Object,Reflect].Member[getPrototypeOf].ReturnValue.Member[constructor]' },
  ],
  sinks: [
    { threat: 'code', path: 'Member[eval].Argument[0]' },
    { threat: 'code', type: 'Function.Constructor', path: 'Argument[0..]' },
    { threat: 'code', path: 'Member[setTimeout,setInterval,setImmediate].Argument[0]', label: 'a text that the timer runs as code' },
    { threat: 'module', path: 'Member[require].Argument[0]', label: 'the name of the module loaded' },
    { threat: 'module', path: 'Member[module].Member[require].Argument[0]', label: 'the name of the module loaded' },
    { threat: 'module', path: 'Member[import].Argument[0]', label: 'the name of the module loaded' },
    { threat: 'code', path: 'Member[process].Member[dlopen].Argument[1]' },
    { threat: 'code', path: 'Member[process].Member[binding].Argument[0]' },
    { threat: 'module', path: 'Member[process].Member[mainModule].Member[require].Argument[0]', label: 'the name of the module loaded' },
    { threat: 'code', path: 'Member[WebAssembly].Member[compile,instantiate].Argument[0]', confidence: 'strict' },
  ],
  natives: [
    { path: 'Member[process].Member[getBuiltinModule]', native: 'require' },
    { path: 'Member[process].Member[mainModule].Member[require]', native: 'require' },
    { path: 'Member[module].Member[require]', native: 'require' },
  ],
} as const satisfies LibraryModel;
