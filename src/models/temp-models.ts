import type { LibraryModel } from './schema.ts';
export const tempModels: readonly LibraryModel[] = [
  {
    package: 'pg',
    evidence: 'x',
    types: [
      { name: 'pg.Q', path: 'Member[Pool,Client].Instance', declared: ['Pool', 'Client', 'PoolClient'] },
      { name: 'pg.Q', type: 'pg.Q', path: 'Member[connect].ReturnValue' },
      { name: 'pg.Q', type: 'pg.Q', path: 'Member[connect].Argument[0].Parameter[1]' },
    ],
    sinks: [
      { threat: 'sql', type: 'pg.Q', path: 'Member[query].Argument[0]' },
      { threat: 'sql', type: 'pg.Q', path: 'Member[query].Argument[0].Member[text]' },
    ],
  },
  {
    package: ['mysql2', 'mysql2/promise', 'mysql'],
    evidence: 'x',
    types: [
      { name: 'my.Q', path: 'Member[createPool,createConnection].ReturnValue', declared: ['Pool', 'Connection', 'PoolConnection'] },
      { name: 'my.Q', type: 'my.Q', path: 'Member[getConnection].ReturnValue' },
    ],
    sinks: [
      { threat: 'sql', type: 'my.Q', path: 'Member[query,execute].Argument[0]' },
      { threat: 'sql', type: 'my.Q', path: 'Member[query].Argument[0].Member[sql]' },
    ],
  },
  {
    package: 'node:child_process',
    evidence: 'x',
    sinks: [
      { threat: 'shell', path: 'Member[exec,execSync].Argument[0]' },
      { threat: 'shell', path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[0]' },
      {
        threat: 'shell',
        path: 'Member[spawn,spawnSync,execFile].Argument[1].ArrayElement',
        when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }],
      },
    ],
  },
  {
    package: 'global',
    evidence: 'x',
    sinks: [
      { threat: 'code', path: 'Member[eval].Argument[0]' },
      { threat: 'code', path: 'Member[Function].Argument[0..]' },
    ],
  },
  { package: '@middy/core', evidence: 'x', flows: [{ path: '', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }] },
];
