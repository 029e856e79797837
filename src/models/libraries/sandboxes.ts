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
    'bundle-require',
    'import-fresh',
    'jiti',
    'safer-eval',
  ],
  evidence: 'https://www.npmjs.com/package/vm2',
  types: [
    { name: 'sandbox.Vm', path: 'Member[VM,NodeVM,Isolate,Interpreter].Instance' },
    { name: 'sandbox.Context', path: 'Member[getQuickJS].ReturnValue.Awaited.Member[newContext].ReturnValue' },
    {
      name: 'sandbox.Context',
      path: 'Member[newQuickJSAsyncWASMModule,newQuickJSWASMModule].ReturnValue.Awaited.Member[newContext].ReturnValue',
    },
    { name: 'sandbox.Module', path: 'Member[getQuickJS,newQuickJSWASMModule].ReturnValue.Awaited' },
    { name: 'sandbox.Jiti', path: 'ReturnValue' },
    { name: 'sandbox.Jiti', path: 'Member[createJiti].ReturnValue', declared: ['Jiti'] },
    { name: 'sandbox.Context', type: 'sandbox.Vm', path: 'Member[createContext,createContextSync].ReturnValue.Awaited' },
  ],
  sinks: [
    {
      threat: 'code',
      type: 'sandbox.Vm',
      path: 'Member[run,runFile,compileScript,compileScriptSync,compileModule,eval,evalSync,evalClosure,evaluate,appendCode].Argument[0]',
    },
    { threat: 'code', type: 'sandbox.Context', path: 'Member[eval,evalSync,evalClosure,evalClosureSync].Argument[0]' },
    { threat: 'code', type: 'sandbox.Context', path: 'Member[evalCode,evalCodeAsync].Argument[0]' },
    { threat: 'code', type: 'sandbox.Module', path: 'Member[evalCode].Argument[0]' },
    { threat: 'module', type: 'sandbox.Jiti', path: 'Argument[0]', label: 'the name of the module loaded' },
    { threat: 'code', type: 'sandbox.Jiti', path: 'Member[import,evalModule].Argument[0]' },
    { threat: 'code', path: 'Member[VMScript].Argument[0]' },
    { threat: 'code', path: 'Member[NodeVM].Member[code,file].Argument[0]' },
    { threat: 'module', path: 'Member[bundleRequire].Argument[0].Member[filepath]', label: 'the name of the module loaded' },
    { threat: 'code', path: 'Argument[0]' },
    { threat: 'code', path: 'Member[evaluate,parse].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Interpreters of JavaScript in JavaScript. */
export const interpreters = {
  package: ['sval', '@nyariv/sandboxjs', '@nyariv/sandboxjs/Sandbox'],
  evidence: 'https://github.com/nyariv/SandboxJS#usage',
  types: [
    { name: 'sandbox.Interpreter', path: 'Instance' },
    { name: 'sandbox.Interpreter', path: 'Member[Sandbox].Instance' },
  ],
  sinks: [
    {
      threat: 'code',
      type: 'sandbox.Interpreter',
      path: 'Member[run,parse,import,compile,compileAsync,compileExpression,compileExpressionAsync].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;

/** A function is called with what evaluates code. */
export const quickjsRunner = {
  package: '@sebastianwessel/quickjs',
  evidence: 'https://sebastianwessel.github.io/quickjs/docs/basic-understanding.html',
  types: [{ name: 'sandbox.Loaded', path: 'Member[loadQuickJs,loadAsyncQuickJs].ReturnValue.Awaited' }],
  sinks: [
    {
      threat: 'code',
      type: 'sandbox.Loaded',
      path: 'Member[runSandboxed].Argument[0].Parameter[0].Member[evalCode,validateCode].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;

/** Modules loaded by name, from a folder or from those that are installed for all. */
export const moduleLoaders = {
  package: ['import-from', 'import-cwd', 'requireg', 'require-reload', 'import-lazy'],
  evidence: 'https://github.com/sindresorhus/import-from#api',
  sinks: [
    { threat: 'module', path: 'Argument[0..1]', label: 'the name of the module loaded' },
    { threat: 'module', path: 'Member[silent].Argument[0..1]', label: 'the name of the module loaded' },
  ],
} as const satisfies LibraryModel;
