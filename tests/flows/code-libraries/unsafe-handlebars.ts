// Handlebars compiles a template of the sender.
import Handlebars from 'handlebars';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { subject, template } = JSON.parse(body) as { subject: string; template: string };
    // ruleid: no-code-injection
    const render = Handlebars.compile(template);
    console.info(render({ subject, template }));
  }
};
