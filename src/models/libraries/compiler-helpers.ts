import type { LibraryModel } from '../schema.ts';

/** tslib: the functions that TypeScript calls from what it writes with `importHelpers`. */
export const tslib = {
  package: 'tslib',
  evidence: 'https://github.com/microsoft/tslib/blob/main/tslib.d.ts',
  natives: [{ path: 'Member[__awaiter]', native: 'run-driven' }],
  flows: [
    { path: 'Member[__exportStar]', from: 'Argument[0]', to: 'Argument[1]', kind: 'properties' },
    { path: 'Member[__importDefault,__importStar]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[__assign]', from: 'Argument[any]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[__rest]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties', omits: 'Argument[1]' },
    {
      path: 'Member[__spreadArray,__spread,__spreadArrays]',
      from: 'Argument[any].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[__read,__values]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    // The body answers `[2, value]` to return.
    { path: 'Member[__generator]', from: 'Argument[1].ReturnValue.Member[1]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** The function by which Babel and SWC write an `async` function as a generator function. */
export const asyncToGenerator = {
  package: ['@babel/runtime/helpers/asyncToGenerator', '@babel/runtime/helpers/esm/asyncToGenerator', '@swc/helpers/_/_async_to_generator'],
  evidence: 'https://babeljs.io/docs/babel-plugin-transform-async-to-generator',
  natives: [{ native: 'drive' }, { path: 'Member[default,_]', native: 'drive' }],
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[default,_]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** The functions by which Babel and SWC read what a module of either kind exports. */
export const moduleInterop = {
  package: [
    '@babel/runtime/helpers/interopRequireDefault',
    '@babel/runtime/helpers/interopRequireWildcard',
    '@swc/helpers/_/_interop_require_default',
    '@swc/helpers/_/_interop_require_wildcard',
  ],
  evidence: 'https://babeljs.io/docs/babel-plugin-transform-modules-commonjs',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[default,_]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** co: runs a generator function as an `async` function. */
export const co = {
  package: 'co',
  evidence: 'https://github.com/tj/co#api',
  natives: [{ native: 'run-driven' }, { path: 'Member[wrap]', native: 'drive' }],
  flows: [{ path: 'Member[wrap]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
