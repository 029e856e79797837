// The command of a batch job is a constant.
const { BatchClient, SubmitJobCommand } = require('@aws-sdk/client-batch');
const batch = new BatchClient({});

exports.handler = async (event) => {
  const { model } = JSON.parse(event.body);
  const containerOverrides = { command: ['train', '--all'], environment: [{ name: 'MODEL', value: model }] };
  // ok: no-command-injection
  await batch.send(new SubmitJobCommand({ jobName: 'train', jobQueue: 'gpu', jobDefinition: 'train', containerOverrides }));
  return { statusCode: 202, body: '' };
};
