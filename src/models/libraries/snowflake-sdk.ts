import type { LibraryModel } from '../schema.ts';

/** Snowflake's driver: one options object with `sqlText` and `binds`. */
export const snowflakeSdk = {
  package: 'snowflake-sdk',
  evidence: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute',
  types: [
    { name: 'snowflake.Connection', path: 'Member[createConnection].ReturnValue', declared: ['Connection'] },
    { name: 'snowflake.Connection', type: 'snowflake.Connection', path: 'Member[connect,connectAsync].Argument[0].Parameter[1]' },
    { name: 'snowflake.Pool', path: 'Member[createPool].ReturnValue' },
    { name: 'snowflake.Connection', type: 'snowflake.Pool', path: 'Member[use].Argument[0].Parameter[0]' },
    { name: 'snowflake.Connection', type: 'snowflake.Pool', path: 'Member[acquire].ReturnValue.Awaited' },
  ],
  sinks: [{ threat: 'sql', type: 'snowflake.Connection', path: 'Member[execute].Argument[0].Member[sqlText]' }],
} as const satisfies LibraryModel;
