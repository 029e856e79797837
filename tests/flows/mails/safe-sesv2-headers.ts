// Headers of numbers, of an identifier and of a checked word.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';

const ses = new SESv2Client({});

export const handler = async (event: SNSEvent) => {
  const { campaign, count } = JSON.parse(event.Records[0].Sns.Message);
  if (!/^[a-z-]+$/i.test(campaign)) throw new Error('not a campaign');
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'news@example.com',
      Content: {
        Simple: {
          Subject: { Data: 'News' },
          Body: { Text: { Data: 'News' } },
          // ok: no-email-injection
          Headers: [{ Name: 'X-Campaign', Value: campaign }, { Name: 'X-Count', Value: String(Number(count)) }, { Name: 'X-Id', Value: randomUUID() }],
        },
      },
    }),
  );
};
