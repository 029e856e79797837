// Options that choose rows do not choose fields.
import { DataTypes, Model, Sequelize } from 'sequelize';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const sequelize = new Sequelize(process.env.DATABASE ?? '');
class Account extends Model {}
Account.init({ name: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN }, { sequelize });

export const handler = async (event: APIGatewayProxyEvent) => {
  const sent = JSON.parse(event.body ?? '{}');
  // ruleid: no-mass-assignment
  await Account.update(sent, { where: { id: 1 }, returning: true });
  // ruleid: no-mass-assignment
  await Account.findOrCreate({ where: { id: 1 }, defaults: sent });
};
