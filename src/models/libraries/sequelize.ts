import type { LibraryModel } from '../schema.ts';

/** Sequelize. `replacements` and `bind` are safe slots; `literal` is text. */
export const sequelize = {
  package: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  evidence: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/',
  types: [
    { name: 'sequelize.Sequelize', path: 'Member[Sequelize].Instance', declared: ['Sequelize'] },
    { name: 'sequelize.Sequelize', path: 'Instance' },
  ],
  sinks: [
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[query].Argument[0].Member[query]' },
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[queryRaw].Argument[0]' },
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[literal].Argument[0]' },
    { threat: 'sql', path: 'Member[literal].Argument[0]' },
    { threat: 'sql', path: 'Member[Sequelize].Member[literal].Argument[0]' },
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[asIs].Argument[0]' },
  ],
  sanitizers: [{ type: 'sequelize.Sequelize', path: 'Member[escape]', removes: ['sql'] }],
} as const satisfies LibraryModel;
