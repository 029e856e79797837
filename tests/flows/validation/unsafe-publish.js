// Published with a conversion only.
const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns');

const sns = new SNSClient({});

exports.handler = async (event) => {
  await sns.send(
    new PublishCommand({
      TopicArn: process.env.TOPIC,
      // ruleid: require-event-validation
      Message: JSON.stringify(JSON.parse(event.body)),
    }),
  );
};
