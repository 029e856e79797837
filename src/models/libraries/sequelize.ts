import type { LibraryModel } from '../schema.ts';

/**
 * Sequelize: `query` takes SQL and binds `replacements` and `bind`; `literal` puts text in unchanged. Conditions and orders are quoted;
 * a `group` that is one text is not.
 */
export const sequelize = {
  package: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  evidence: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/',
  types: [
    { name: 'sequelize.Sequelize', path: 'Member[Sequelize].Instance', declared: ['Sequelize'] },
    { name: 'sequelize.Sequelize', path: 'Instance' },
    { name: 'sequelize.Functions', path: '' },
    { name: 'sequelize.Functions', path: 'Member[Sequelize]' },
    { name: 'sequelize.Functions', type: 'sequelize.Sequelize', path: '' },
    { name: 'sequelize.Model', path: 'Member[Model]', declared: ['ModelStatic', 'ModelCtor', 'ModelDefined'] },
    { name: 'sequelize.Model', type: 'sequelize.Sequelize', path: 'Member[define,model].ReturnValue' },
    { name: 'sequelize.Model', type: 'sequelize.Sequelize', path: 'Member[models].AnyMember' },
    { name: 'sequelize.Model', type: 'sequelize.Model', path: 'Member[scope,unscoped,schema].ReturnValue' },
    { name: 'sequelize.Sequelize', type: 'sequelize.Model', path: 'Member[sequelize]' },
    { name: 'sequelize.Sequelize', path: 'Member[Model].Instance.Member[sequelize]' },
    {
      name: 'sequelize.QueryInterface',
      type: 'sequelize.Sequelize',
      path: 'Member[getQueryInterface].ReturnValue',
      declared: ['QueryInterface'],
    },
    { name: 'sequelize.Sequelize', type: 'sequelize.QueryInterface', path: 'Member[sequelize]' },
  ],
  sinks: [
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'sequelize.Sequelize', path: 'Member[query].Argument[0].Member[query]' },
    { threat: 'sql', type: 'sequelize.Functions', path: 'Member[literal].Argument[0]' },
    { threat: 'sql', type: 'sequelize.Functions', path: 'Member[fn].Argument[0]' },
    { threat: 'sql', type: 'sequelize.Functions', path: 'Member[cast].Argument[1]' },
    { threat: 'sql', type: 'sequelize.Functions', path: 'Member[col].Argument[0]', confidence: 'strict' },
    { threat: 'sql', type: 'sequelize.Functions', path: 'Member[json].Argument[0]', confidence: 'strict' },
    {
      threat: 'sql',
      type: 'sequelize.Model',
      path: 'Member[findAll,findOne,findAndCountAll,count].Argument[0].Member[group]',
      when: [{ path: 'Argument[0].Member[group]', is: 'string' }],
      confidence: 'medium',
    },
  ],
  sanitizers: [{ type: 'sequelize.Sequelize', path: 'Member[escape]', removes: ['sql'] }],
} as const satisfies LibraryModel;
