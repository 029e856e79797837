// The same clients are given what a schema let through, or what the program itself wrote.
const AWS = require('aws-sdk');
const Joi = require('joi');
const StepFunctions = require('aws-sdk/clients/stepfunctions');

const sqs = new AWS.SQS();
const sns = new AWS.SNS();
const bus = new AWS.EventBridge();
const lambda = new AWS.Lambda();
const machines = new StepFunctions();

const schema = Joi.object({ id: Joi.string().guid().required(), note: Joi.string().max(200).required() });

exports.handler = async (event) => {
  const order = Joi.attempt(JSON.parse(event.body), schema);
  await sqs
    .sendMessage({
      QueueUrl: process.env.QUEUE_URL,
      // ok: require-event-validation
      MessageBody: JSON.stringify(order),
    })
    .promise();
  // ok: require-event-validation
  await sns.publish({ TopicArn: process.env.TOPIC_ARN, Message: order.note }).promise();
  await bus
    .putEvents({
      Entries: [
        {
          Source: 'shop',
          DetailType: 'ordered',
          // ok: require-event-validation
          Detail: JSON.stringify({ id: order.id }),
        },
      ],
    })
    .promise();
  // ok: require-event-validation
  await lambda.invoke({ FunctionName: process.env.WORKER, Payload: JSON.stringify({ id: order.id }) }).promise();
  // ok: require-event-validation
  await machines.startExecution({ stateMachineArn: process.env.MACHINE, input: '{"kind":"order"}' }).promise();
  return { statusCode: 202 };
};
