// The payload of another function.
const { InvokeCommand, LambdaClient } = require('@aws-sdk/client-lambda');

const lambda = new LambdaClient({});

exports.handler = async (event) => {
  // ruleid: require-event-validation
  await lambda.send(new InvokeCommand({ FunctionName: process.env.WORKER, Payload: event.body }));
};
