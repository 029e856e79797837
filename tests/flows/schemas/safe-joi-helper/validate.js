const Joi = require('joi');

const schema = Joi.object({ id: Joi.string().guid() });

exports.validateOrder = (input) => {
  const { error, value } = schema.validate(input, { abortEarly: false });
  if (error) throw new Error(error.details.map((d) => d.message).join());
  return value;
};
