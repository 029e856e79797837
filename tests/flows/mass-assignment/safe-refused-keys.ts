// A check that refuses unknown keys tells of the object itself, and of objects in it.
import { assert, is, object, string, array } from 'superstruct';
import Ajv from 'ajv';
import Joi from 'joi';
import { z } from 'zod';
import * as v from 'valibot';
import { type } from 'arktype';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { plainToInstance } from 'class-transformer';
import { IsString, validate } from 'class-validator';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const users = new MongoClient(process.env.URL ?? '').db().collection('users');
const User = object({ name: string(), tags: array(string()), address: object({ city: string() }) });
const isUser = new Ajv().compile({
  type: 'object',
  properties: { name: { type: 'string' }, age: { type: 'integer' } },
  required: ['name'],
  additionalProperties: false,
});
const Strict = z.object({ name: z.string() }).strict().extend({ role: z.enum(['reader', 'writer']) });
const Known = Joi.object().keys({ name: Joi.string().required(), email: Joi.string().email() });
const Exact = type({ '+': 'reject', name: 'string' });
const Compiled = Type.Object({ name: Type.String() }, { additionalProperties: false });

class Profile {
  @IsString()
  name!: string;
}

export const asserted = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  assert(input, User);
  // ok: no-mass-assignment
  await users.insertOne(input);
  // ok: no-mass-assignment
  await users.insertOne({ ...input, role: 'reader' });
  // ok: no-mass-assignment
  await users.insertOne(input.address);
  return { statusCode: 201 };
};

export const tested = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!is(input, User)) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const schema = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!isUser(input)) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const joi = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  const { error, value } = Known.validate(input);
  if (error) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(input);
  // ok: no-mass-assignment
  await users.insertOne(value);
  return { statusCode: 201 };
};

export const zod = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!Strict.safeParse(input).success) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};

export const others = async (event: APIGatewayProxyEventV2) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!v.is(v.strictObject({ name: v.string() }), input)) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(input);
  const second = JSON.parse(event.body ?? '{}');
  if (!Exact.allows(second) || !Value.Check(Compiled, second)) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(second);
  return { statusCode: 201 };
};

export const instance = async (event: APIGatewayProxyEventV2) => {
  const profile = plainToInstance(Profile, JSON.parse(event.body ?? '{}'));
  const errors = await validate(profile, { whitelist: true });
  if (errors.length > 0) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(profile);
  return { statusCode: 201 };
};
