import type { LibraryModel, RowCondition } from '../schema.ts';

const columns = [
  'password',
  'passwd',
  'pwd',
  'passwordHash',
  'password_hash',
  'passwordDigest',
  'password_digest',
  'hashed_password',
  'hashedPassword',
  'encrypted_password',
  'encryptedPassword',
  'password_salt',
  'passwordSalt',
  'pwd_hash',
  'totp_secret',
  'totpSecret',
  'mfa_secret',
  'mfaSecret',
].join(',');
const stored = { trust: 'confidential', label: 'a password that is stored' } as const;
const holder = { ...stored, holdsSecrets: true, label: 'rows with passwords' } as const;

const named = columns.replaceAll(',', '|');

/** Columns for passwords are among those that are asked for, and neither compared nor counted. */
const pattern = String.raw`^\s*(?:SELECT|select|Select)\s(?:(?!\b(?:FROM|from|From)\s)[\s\S])*?(?:[\s,."\x60])(?:${named})["\x60]?\s*(?:,|(?:FROM|from|From)\s|(?:AS|as)\s)`;
const asked = [{ path: 'Argument[0]', is: 'matches', pattern }] as const satisfies readonly RowCondition[];
const askedByText = [{ path: 'Argument[0].Member[text]', is: 'matches', pattern }] as const satisfies readonly RowCondition[];
const askedBySql = [{ path: 'Argument[0].Member[sql]', is: 'matches', pattern }] as const satisfies readonly RowCondition[];

/** Rows of node-postgres in which passwords are. */
export const storedPasswordsPg = {
  package: ['pg', 'pg-pool', 'pg-native'],
  evidence: 'https://node-postgres.com/apis/result#resultrows-arrayany',
  types: [
    { name: 'sql.ResultWithPasswords', type: 'pg.Queryable', path: 'Member[query].ReturnValue', when: asked },
    { name: 'sql.ResultWithPasswords', type: 'pg.Queryable', path: 'Member[query].ReturnValue', when: askedByText },
    { name: 'sql.RowsWithPasswords', type: 'sql.ResultWithPasswords', path: 'Awaited.Member[rows]' },
    { name: 'sql.RowWithPassword', type: 'sql.RowsWithPasswords', path: 'ArrayElement' },
    { name: 'Array', type: 'sql.RowsWithPasswords', path: '' },
  ],
  sources: [
    { ...holder, type: 'sql.ResultWithPasswords', path: '' },
    { ...holder, type: 'sql.RowsWithPasswords', path: '' },
    { ...holder, type: 'sql.RowWithPassword', path: '' },
    { ...stored, type: 'sql.RowWithPassword', path: `Member[${columns}]` },
  ],
} as const satisfies LibraryModel;

/** The same of mysql2 with promises: a list of rows and fields. */
export const storedPasswordsMysql = {
  package: ['mysql2', 'mysql2/promise', 'mysql2/promise.js'],
  evidence: 'https://sidorares.github.io/node-mysql2/docs/documentation/promise-wrapper',
  types: [
    { name: 'sql.RowsAndFieldsWithPasswords', type: 'mysql2.Queryable', path: 'Member[query,execute].ReturnValue', when: asked },
    {
      name: 'sql.RowsAndFieldsWithPasswords',
      type: 'mysql2.Queryable',
      path: 'Member[query,execute].ReturnValue',
      when: askedBySql,
    },
    { name: 'sql.RowsWithPasswords', type: 'sql.RowsAndFieldsWithPasswords', path: 'Awaited.Member[0]' },
  ],
} as const satisfies LibraryModel;
