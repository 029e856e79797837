// The key of the caller is one of a list in the environment.
const { FirehoseClient, PutRecordCommand } = require('@aws-sdk/client-firehose');
const firehose = new FirehoseClient({});
const keys = (process.env.API_KEYS || '').split(',');
// ok: require-authentication
exports.handler = async (event) => {
  if (!keys.includes(event.headers['x-api-key'])) return { statusCode: 403 };
  await firehose.send(new PutRecordCommand({ DeliveryStreamName: 's', Record: { Data: Buffer.from(event.body) } }));
  return { statusCode: 202 };
};
