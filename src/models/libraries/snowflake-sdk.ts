import type { LibraryModel } from '../schema.ts';

/** Snowflake driver. `binds` are bound. */
export const snowflakeSdk = {
  package: 'snowflake-sdk',
  evidence: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute',
  types: [
    { name: 'snowflake.Connection', path: 'Member[createConnection].ReturnValue', declared: ['Connection'] },
    { name: 'snowflake.Pool', path: 'Member[createPool].ReturnValue' },
    { name: 'snowflake.Connection', type: 'snowflake.Pool', path: 'Member[use].Argument[0].Parameter[0]' },
    { name: 'snowflake.Connection', type: 'snowflake.Pool', path: 'Member[acquire].ReturnValue.Awaited' },
    { name: 'snowflake.Connection', type: 'snowflake.Connection', path: 'Member[connect,connectAsync].ReturnValue.Awaited' },
    { name: 'snowflake.Connection', type: 'snowflake.Connection', path: 'Member[connect,connectAsync].Argument[0].Parameter[1]' },
  ],
  sinks: [{ threat: 'sql', type: 'snowflake.Connection', path: 'Member[execute].Argument[0].Member[sqlText]' }],
} as const satisfies LibraryModel;
