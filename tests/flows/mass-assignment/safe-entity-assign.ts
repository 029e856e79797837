// Only properties that the program names are written onto what the database keeps.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import mongoose from 'mongoose';
import { DataSource, type EntityTarget } from 'typeorm';

declare const User: EntityTarget<Record<string, unknown>>;
const source = new DataSource({ type: 'postgres' });
const Account = mongoose.model('Account', new mongoose.Schema({}));

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const id = event.requestContext.authorizer?.userId;
  const repository = source.getRepository(User);
  const user = await repository.findOneByOrFail({ id });
  Object.assign(user, { name: body.name, street: String(body.street) });
  user.city = body.city;
  // ok: no-mass-assignment
  await repository.save(user);
  const other = await repository.findOneByOrFail({ id });
  for (const key of ['name', 'street']) other[key] = body[key];
  // ok: no-mass-assignment
  await repository.save(other);
  const third = await repository.findOneByOrFail({ id });
  const { name, street } = body;
  Object.assign(third, { name, street });
  // ok: no-mass-assignment
  await repository.save(third);
  const account = await Account.findById(id);
  // ok: no-mass-assignment
  Object.assign(account!, { name });
  await account!.save();
  return { statusCode: 204, body: '' };
};
