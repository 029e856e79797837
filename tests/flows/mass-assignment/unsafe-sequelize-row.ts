// A row that was found, or a new one, takes all of the body.
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
  // ruleid: no-mass-assignment
  await user.update(changes);
  const account = await Account.findOne({ where: { id: event.pathParameters?.account } });
  // ruleid: no-mass-assignment
  account?.set({ plan: 'free', ...changes });
  await account?.save();
  return { statusCode: 204, body: '' };
};

export const create = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-mass-assignment
  const user = new User(JSON.parse(event.body ?? '{}'));
  await user.save();
  return { statusCode: 201, body: '' };
};
