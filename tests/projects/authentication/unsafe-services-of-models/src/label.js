const { RekognitionClient, DetectLabelsCommand } = require('@aws-sdk/client-rekognition');
const rk = new RekognitionClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  const { Labels } = await rk.send(new DetectLabelsCommand({ Image: { Bytes: Buffer.from(event.body, 'base64') } }));
  return { statusCode: 200, body: JSON.stringify(Labels) };
};
