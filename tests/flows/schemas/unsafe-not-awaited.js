// A check that answers a promise tells nothing before that is awaited: a promise is always true, and has no length.
const yup = require('yup');
const Joi = require('joi');
const { z } = require('zod');
const { validate, validateOrReject, IsUUID } = require('class-validator');
const { plainToInstance } = require('class-transformer');
const fs = require('node:fs');

class Wanted {
  @IsUUID()
  name;
}

const names = yup.object({ name: yup.string().oneOf(['a', 'b']).required() });

exports.isValid = async (event) => {
  const query = JSON.parse(event.body);
  if (!names.isValid(query)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${query.name}`, 'utf8') };
};

exports.validate = async (event) => {
  const query = JSON.parse(event.body);
  names.validate(query).catch((error) => console.error(error));
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${query.name}`, 'utf8') };
};

exports.joi = async (event) => {
  const query = JSON.parse(event.body);
  try {
    Joi.object({ name: Joi.string().guid() }).validateAsync(query);
  } catch {
    return { statusCode: 400 };
  }
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${query.name}`, 'utf8') };
};

exports.zod = async (event) => {
  const query = JSON.parse(event.body);
  z.object({ name: z.uuid() }).parseAsync(query);
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${query.name}`, 'utf8') };
};

exports.list = async (event) => {
  const wanted = plainToInstance(Wanted, JSON.parse(event.body));
  const errors = validate(wanted);
  if (errors.length > 0) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${wanted.name}`, 'utf8') };
};

exports.rejected = async (event) => {
  const wanted = plainToInstance(Wanted, JSON.parse(event.body));
  validateOrReject(wanted);
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${wanted.name}`, 'utf8') };
};
