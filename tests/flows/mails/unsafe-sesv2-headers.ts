// Headers that are added to a message of SES.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { SNSEvent } from 'aws-lambda';

const ses = new SESv2Client({});

export const handler = async (event: SNSEvent) => {
  const { campaign, sender } = JSON.parse(event.Records[0].Sns.Message);
  await ses.send(
    new SendEmailCommand({
      // ruleid: no-email-injection
      FromEmailAddress: sender,
      Content: {
        Simple: {
          Subject: { Data: 'News' },
          Body: { Text: { Data: 'News' } },
          // ruleid: no-email-injection
          Headers: [{ Name: 'X-Campaign', Value: campaign }],
        },
      },
    }),
  );
};
