// The command of a batch job is concatenated.
const { BatchClient, SubmitJobCommand } = require('@aws-sdk/client-batch');
const batch = new BatchClient({});

exports.handler = async (event) => {
  const { model } = JSON.parse(event.body);
  const containerOverrides = { command: ['bash', '-c', 'train --model ' + model] };
  // ruleid: no-command-injection
  await batch.send(new SubmitJobCommand({ jobName: 'train', jobQueue: 'gpu', jobDefinition: 'train', containerOverrides }));
  return { statusCode: 202, body: '' };
};
