// Sequelize stores only the fields that an option names.
import { DataTypes, Model, Sequelize } from 'sequelize';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const sequelize = new Sequelize(process.env.DATABASE ?? '');
class Account extends Model {}
Account.init({ name: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN }, { sequelize });

export const handler = async (event: APIGatewayProxyEvent) => {
  const sent = JSON.parse(event.body ?? '{}');
  // ok: no-mass-assignment
  await Account.update(sent, { where: { id: 1 }, fields: ['name'] });
  // ok: no-mass-assignment
  await Account.findOrCreate({ where: { name: String(sent.name) }, defaults: { name: sent.name } });
  // ok: no-mass-assignment
  return Account.create(sent, { fields: ['name'] });
};
