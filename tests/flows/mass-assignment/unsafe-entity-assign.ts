// What was sent is written onto what the database keeps, all of it or under the names that it came with, and saved.
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
  Object.assign(user, body);
  // ruleid: no-mass-assignment
  await repository.save(user);
  const other = await repository.findOneByOrFail({ id });
  for (const key of Object.keys(body)) other[key] = body[key];
  // ruleid: no-mass-assignment
  await repository.save(other);
  const account = await Account.findById(id);
  // ruleid: no-mass-assignment
  Object.assign(account!, body);
  await account!.save();
  return { statusCode: 204, body: '' };
};
