// Checks that answer a promise: awaited, handed to `then`, together with others, or in a helper.
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
const read = (name) => ({ statusCode: 200, body: fs.readFileSync(`/mnt/${name}`, 'utf8') });
const isKnown = (query) => names.isValid(query);
const check = async (query) => names.validate(query, { stripUnknown: true });

exports.isValid = async (event) => {
  const query = JSON.parse(event.body);
  if (!(await isKnown(query))) return { statusCode: 400 };
  // ok: no-path-traversal
  return read(query.name);
};

exports.then = (event) => {
  const query = JSON.parse(event.body);
  return names.isValid(query).then((isValid) => {
    if (!isValid) return { statusCode: 400 };
    // ok: no-path-traversal
    return read(query.name);
  });
};

exports.validate = async (event) => {
  const query = JSON.parse(event.body);
  await check(query);
  // ok: no-path-traversal
  return read(query.name);
};

exports.validateThen = (event) => {
  const query = JSON.parse(event.body);
  // ok: no-path-traversal
  return names.validate(query).then(() => read(query.name));
};

exports.together = async (event) => {
  const query = JSON.parse(event.body);
  const wanted = plainToInstance(Wanted, query);
  const later = plainToInstance(Wanted, query);
  await Promise.all([validateOrReject(wanted), names.validate(query), Joi.object({ name: Joi.string().guid() }).validateAsync(later)]);
  // ok: no-path-traversal
  return { first: read(wanted.name), second: read(query.name), third: read(later.name) };
};

exports.zod = async (event) => {
  const query = JSON.parse(event.body);
  const pending = z.object({ name: z.uuid() }).parseAsync(query);
  const passed = await pending;
  // ok: no-path-traversal
  return { first: read(passed.name), second: read(query.name) };
};

exports.list = async (event) => {
  const wanted = plainToInstance(Wanted, JSON.parse(event.body));
  const errors = await validate(wanted);
  if (errors.length > 0) return { statusCode: 400 };
  // ok: no-path-traversal
  return read(wanted.name);
};

exports.listThen = (event) => {
  const wanted = plainToInstance(Wanted, JSON.parse(event.body));
  return validate(wanted).then((errors) => {
    if (errors.length > 0) throw new Error('bad request');
    // ok: no-path-traversal
    return read(wanted.name);
  });
};
