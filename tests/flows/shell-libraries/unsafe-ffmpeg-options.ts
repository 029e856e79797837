// fluent-ffmpeg: options of the sender's choice, as a list and as a text
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import ffmpeg from 'fluent-ffmpeg';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { options, filter } = JSON.parse(event.body ?? '{}') as { options: string[]; filter: string };
  await new Promise((resolve, reject) => {
    ffmpeg('/tmp/in.mp4')
      // ruleid: no-command-injection
      .outputOptions(options)
      // ruleid: no-command-injection
      .addInputOption(`${filter}`)
      .on('end', resolve)
      .on('error', reject)
      .save('/tmp/out.mp4');
  });
  return { statusCode: 200 };
};
