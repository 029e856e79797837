export const handler = async (event) => {
  // ruleid: serverless-security-no-floating-send
  sns.send(new PublishCommand({ TopicArn: 'a', Message: 'b' }));
  if (event.retry) {
    // ruleid: serverless-security-no-floating-send
    sqs.send(new SendMessageCommand({ QueueUrl: 'a', MessageBody: 'b' }));
  }
  // ok: serverless-security-no-floating-send
  await sns.send(new PublishCommand({ TopicArn: 'a', Message: 'b' }));
  // ok: serverless-security-no-floating-send
  const pending = sns.send(new PublishCommand({ TopicArn: 'a', Message: 'b' }));
  // ok: serverless-security-no-floating-send
  await Promise.all([sqs.send(new SendMessageCommand({ QueueUrl: 'a' }))]);
  // ruleid: serverless-security-no-floating-send
  dynamodb.send(new PutCommand({ TableName: 'a', Item: {} }));
};
