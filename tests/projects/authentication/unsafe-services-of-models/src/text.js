const { PinpointSMSVoiceV2Client, SendTextMessageCommand } = require('@aws-sdk/client-pinpoint-sms-voice-v2');
const sms = new PinpointSMSVoiceV2Client({});
// ruleid: require-authentication
exports.handler = async (event) => {
  const { to, text } = JSON.parse(event.body);
  await sms.send(new SendTextMessageCommand({ DestinationPhoneNumber: to, MessageBody: text }));
  return { statusCode: 202 };
};
