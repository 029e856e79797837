export const handler = async (event) => {
  // ruleid: serverless-security-no-empty-catch-in-handler
  try {
    await dynamodb.send(new PutCommand({ TableName: 'orders', Item: order }));
  } catch {}
  // ruleid: serverless-security-no-empty-catch-in-handler
  try {
    result = await sqs.send(command);
  } catch (error) {}
  // ruleid: serverless-security-no-empty-catch-in-handler
  await sns.send(command).catch(() => {});
  // ok: serverless-security-no-empty-catch-in-handler
  try {
    await dynamodb.send(command);
  } catch (error) {
    logger.error('cannot store the order', error);
    throw error;
  }
  // ok: serverless-security-no-empty-catch-in-handler
  try {
    JSON.parse(event.body);
  } catch {}
  // ok: serverless-security-no-empty-catch-in-handler
  await sns.send(command).catch((error) => logger.error(error));
};
