// A schema that leaves unknown keys out, or lets them pass somewhere, does not tell of the object itself.
import { assert, any, mask, object, string } from 'superstruct';
import Ajv from 'ajv';
import Joi from 'joi';
import { z } from 'zod';
import * as v from 'valibot';
import { type } from 'arktype';
import { plainToInstance } from 'class-transformer';
import { IsString, validate } from 'class-validator';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const users = new MongoClient(process.env.URL ?? '').db().collection('users');
const Open = object({ name: string(), profile: any() });
const isUser = new Ajv().compile({ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] });
const Known = Joi.object({ name: Joi.string().required() });
const Unknown = Joi.object().unknown().keys({ name: Joi.string() });
const Delete = type({ '+': 'delete', name: 'string' });

class Profile {
  @IsString()
  name!: string;
}

export const nested = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  assert(input, Open);
  // ruleid: no-mass-assignment
  await users.insertOne(input.profile);
  return { statusCode: 201 };
};

export const masked = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  mask(input, object({ name: string() }));
  // ruleid: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const schema = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!isUser(input)) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const stripped = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  const { error } = Known.validate(input, { stripUnknown: true });
  if (error) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const unknown = async (event: APIGatewayProxyEventV2) => {
  const { error, value } = Unknown.validate(JSON.parse(event.body ?? '{}'));
  if (error) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(value);
  return { statusCode: 201 };
};

export const zod = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!z.object({ name: z.string() }).strict().passthrough().safeParse(input).success) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const dropped = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!z.object({ name: z.string() }).safeParse(input).success) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const others = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!v.is(v.object({ name: v.string() }), input) || !Delete.allows(input)) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const instance = async (event: APIGatewayProxyEventV2) => {
  const profile = plainToInstance(Profile, JSON.parse(event.body ?? '{}'));
  const errors = await validate(profile);
  if (errors.length > 0) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await users.insertOne(profile);
  return { statusCode: 201 };
};
