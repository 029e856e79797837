// Messages of a topic are parsed.
import cryo from 'cryo';
import type { SNSHandler } from 'aws-lambda';
export const handler: SNSHandler = async (event) => {
  await Promise.all(
    event.Records.map(async ({ Sns }) => {
      // ruleid: no-unsafe-deserialization
      const message = cryo.parse(Sns.Message);
      await message.run();
    }),
  );
};
