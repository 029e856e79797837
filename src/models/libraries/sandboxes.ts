import type { LibraryModel } from '../schema.ts';

/** Sandboxes and evaluators: text that becomes code. */
export const sandboxes = {
  package: [
    'vm2',
    'isolated-vm',
    'quickjs-emscripten',
    'safe-eval',
    'notevil',
    'eval5',
    'static-eval',
    'eval',
    'node-eval',
    'require-from-string',
    'import-from-string',
    'new-function',
    'bundle-require',
    'import-fresh',
    'jiti',
  ],
  evidence: 'https://www.npmjs.com/package/vm2',
  types: [
    { name: 'sandbox.Vm', path: 'Member[VM,NodeVM,Isolate].Instance' },
    { name: 'sandbox.Context', type: 'sandbox.Vm', path: 'Member[createContext,createContextSync].ReturnValue.Awaited' },
  ],
  sinks: [
    {
      threat: 'code',
      type: 'sandbox.Vm',
      path: 'Member[run,runFile,compileScript,compileScriptSync,compileModule,eval,evalSync,evalClosure].Argument[0]',
    },
    { threat: 'code', type: 'sandbox.Context', path: 'Member[eval,evalSync,evalClosure,evalClosureSync].Argument[0]' },
    { threat: 'code', path: 'Member[VMScript].Argument[0]' },
    { threat: 'code', path: 'Argument[0]' },
    { threat: 'code', path: 'Member[evaluate,parse].Argument[0]' },
  ],
} as const satisfies LibraryModel;
