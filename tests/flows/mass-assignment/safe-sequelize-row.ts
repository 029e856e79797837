// A row takes fields that are named: one by one, in an object, or by the option `fields`.
import { DataTypes, Model, Sequelize } from 'sequelize';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const sequelize = new Sequelize(process.env.DATABASE_URL!);
const Account = sequelize.define('Account', { name: DataTypes.STRING, plan: DataTypes.STRING });
class User extends Model {}
User.init({ name: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN }, { sequelize });

export const change = async (event: APIGatewayProxyEvent) => {
  const changes = JSON.parse(event.body ?? '{}');
  const user = await User.findByPk(event.pathParameters?.id);
  if (user === null) return { statusCode: 404, body: '' };
  // ok: no-mass-assignment
  await user.update({ name: changes.name });
  // ok: no-mass-assignment
  await user.update(changes, { fields: ['name'] });
  const account = await Account.findOne({ where: { id: event.pathParameters?.account } });
  // ok: no-mass-assignment
  account?.set('name', changes.name);
  await account?.save();
  return { statusCode: 204, body: '' };
};
