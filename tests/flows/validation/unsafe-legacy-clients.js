// Clients of SDK v2: a queue, a topic, a bus, a function and a state machine.
const AWS = require('aws-sdk');
const StepFunctions = require('aws-sdk/clients/stepfunctions');

const sqs = new AWS.SQS();
const sns = new AWS.SNS();
const bus = new AWS.EventBridge();
const lambda = new AWS.Lambda();
const machines = new StepFunctions();

exports.handler = async (event) => {
  const order = JSON.parse(event.body);
  await sqs
    .sendMessage({
      QueueUrl: process.env.QUEUE_URL,
      // ruleid: require-event-validation
      MessageBody: JSON.stringify(order),
    })
    .promise();
  // ruleid: require-event-validation
  await sns.publish({ TopicArn: process.env.TOPIC_ARN, Message: order.note }).promise();
  await bus
    .putEvents({
      Entries: [
        {
          Source: 'shop',
          DetailType: 'ordered',
          // ruleid: require-event-validation
          Detail: JSON.stringify({ id: order.id }),
        },
      ],
    })
    .promise();
  // ruleid: require-event-validation
  await lambda.invoke({ FunctionName: process.env.WORKER, Payload: event.body }).promise();
  // ruleid: require-event-validation
  await machines.startExecution({ stateMachineArn: process.env.MACHINE, input: event.body }).promise();
  return { statusCode: 202 };
};
