// joi: attempt() throws
const Joi = require('joi');
const { Kafka } = require('kafkajs');

const producer = new Kafka({ brokers: [process.env.BROKER] }).producer();
const schema = Joi.object({ sku: Joi.string().required(), qty: Joi.number().integer() });

exports.handler = async (event) => {
  const order = Joi.attempt(JSON.parse(event.body), schema);
  await producer.connect();
  // ok: require-event-validation
  await producer.send({ topic: 'orders', messages: [{ value: JSON.stringify(order) }] });
  return { statusCode: 202 };
};
