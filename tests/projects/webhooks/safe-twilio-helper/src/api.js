// A helper throws when the signature is wrong.
const twilio = require('twilio');
const { DynamoDB } = require('aws-sdk');
const table = new DynamoDB.DocumentClient();
const assertTwilio = (event, params) => {
  const url = `https://${event.requestContext.domainName}${event.rawPath}`;
  const signature = event.headers['x-twilio-signature'];
  if (!twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN, signature, url, params)) {
    const error = new Error('forbidden');
    error.statusCode = 403;
    throw error;
  }
};
exports.handler = async (event) => {
  const params = Object.fromEntries(new URLSearchParams(event.body));
  try {
    assertTwilio(event, params);
    // ok: no-unverified-token
    await table.put({ TableName: 'sms', Item: { id: params.MessageSid, from: params.From } }).promise();
    return { statusCode: 200, body: '<Response></Response>' };
  } catch (error) {
    return { statusCode: error.statusCode ?? 500 };
  }
};
