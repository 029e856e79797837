// Addresses that joi and JSON Schema have looked at; a claim of the authorizer.
const nodemailer = require('nodemailer');
const Joi = require('joi');
const Ajv = require('ajv');

const schema = Joi.object({ email: Joi.string().email().required() });
const validate = new Ajv().compile({ type: 'object', properties: { email: { type: 'string', format: 'email' } }, required: ['email'] });
const transport = nodemailer.createTransport({ host: 'localhost' });

exports.handler = async (event) => {
  const { value, error } = schema.validate(JSON.parse(event.body));
  if (error) return { statusCode: 400 };
  // ok: no-email-injection
  await transport.sendMail({ from: value.email, to: 'desk@example.com', text: 'x' });
  const other = JSON.parse(event.body);
  if (!validate(other)) return { statusCode: 400 };
  // ok: no-email-injection
  await transport.sendMail({ from: other.email, to: 'desk@example.com', text: 'x' });
  // ok: no-email-injection
  await transport.sendMail({ from: event.requestContext.authorizer.claims.email, to: 'desk@example.com', text: 'x' });
};
