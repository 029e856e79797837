// A model of a decorated class.
import { getModelForClass, prop } from '@typegoose/typegoose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class Account { @prop() public email!: string; }
const AccountModel = getModelForClass(Account);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { email } = JSON.parse(event.body ?? '{}');
  // ruleid: no-nosql-injection
  const account = await AccountModel.findOne({ email }).exec();
  return { statusCode: account ? 200 : 404 };
};
